import { documentoSenzaData, quandoVale } from '../../format.ts';
import { testi } from '../../testi/testi.ts';
import { capitoloDellAnno } from '../../views/anno.ts';
import { graficoAssi } from '../../views/grafici/assi.ts';
import { graficoPersone } from '../../views/grafici/persone.ts';
import { graficoStadi } from '../../views/grafici/stadi.ts';
import type { Foglio } from '../foglio.ts';
import { grafico } from '../grafico.ts';
import { elencoIniziative } from '../iniziative.ts';
import { markup, type Markup } from '../tag.ts';
import { figure, frasi, sezione } from './parti.ts';

const parole = testi.pagine.anno;

/** What documents say of a programme at one date. */
export function capitolo(f: Foglio, programma: string, data: string): Markup {
  const { a } = f;
  const chi = { programma, asse: '' };
  const c = capitoloDellAnno(a, programma, data);
  const quando = quandoVale(a, { programma, data });
  const [unAsse] = c.assi;
  return markup`
    ${sezione(
      testi.storia.capitolo(documentoSenzaData(a, { programma, data }), quando),
      frasi(f, c.frasi),
    )}
    ${c.conSoldi && sezione(parole.soldi(quando), grafico(f, graficoStadi(a, chi, data)))}
    ${c.assi.length > 1 && sezione(testi.grafici.assi.titolo(testi.parti(a, programma), quando), grafico(f, graficoAssi(a, programma, data)))}
    ${
      c.assi.length === 1 &&
      unAsse &&
      sezione(
        parole.unAsse(unAsse.codice, quando),
        grafico(f, graficoStadi(a, { programma, asse: unAsse.codice }, data)),
      )
    }
    ${c.conPersone && sezione(parole.persone(quando), grafico(f, graficoPersone(a, chi, data)))}
    ${c.iniziative.length > 0 && sezione(parole.iniziative(c.iniziative.length, quando), elencoIniziative(f, c.iniziative, data))}
    ${sezione(parole.cifre.didascalia(quando), figure(f, c.figure))}`;
}
