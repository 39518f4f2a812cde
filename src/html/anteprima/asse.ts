import { quandoVale } from '../../format.ts';
import type { Asse } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { frasePersone, rispostaSoldi } from '../../views/frasi.ts';
import { graficoIndicatori } from '../../views/grafici/indicatori.ts';
import { graficoPersone, graficoPersoneNelTempo } from '../../views/grafici/persone.ts';
import { graficoCornici, graficoStadi } from '../../views/grafici/stadi.ts';
import { graficiTempo } from '../../views/grafici/tempo.ts';
import { schede } from '../../views/indicatori.ts';
import { iniziativeDi } from '../../views/iniziative.ts';
import { altreFigure, dateConSoldi, figura } from '../../views/quadri.ts';
import type { Foglio } from '../foglio.ts';
import { grafico } from '../grafico.ts';
import { elencoIniziative } from '../iniziative.ts';
import { markup, type Markup } from '../tag.ts';
import { figure, frasi, sezione } from './parti.ts';

const { anno, sezioni } = testi.pagine;

/** An Asse at all its dates. */
export function asseIntero(f: Foglio, { programma, codice }: Asse): Markup {
  const { a } = f;
  const chi = { programma, asse: codice };
  const persone = graficoPersoneNelTempo(a, chi);
  const cornici = graficoCornici(a, chi);
  const risposte = [
    rispostaSoldi(a, chi),
    persone && frasePersone(a, chi, persone.date[0] ?? ''),
  ].filter((r) => r !== undefined);
  return markup`
    ${frasi(f, risposte)}
    ${sezione(
      sezioni.soldi,
      cornici && grafico(f, cornici),
      ...graficiTempo(a, chi).map((g) => grafico(f, g, true)),
    )}
    ${persone && sezione(sezioni.persone, grafico(f, persone))}
    ${sezione(sezioni.iniziative, elencoIniziative(f, iniziativeDi(a, programma, codice)))}`;
}

/** An Asse at some dates. */
export function asseNellAnno(
  f: Foglio,
  { programma, codice }: Asse,
  date: readonly string[],
): Markup {
  const { a } = f;
  const chi = { programma, asse: codice };
  return markup`${date.map((data) => {
    const quando = quandoVale(a, { programma, data });
    const iniziative = iniziativeDi(a, programma, codice, data);
    const persone = frasePersone(a, chi, data);
    return markup`
      ${
        dateConSoldi(a, chi).includes(data) &&
        sezione(anno.asse.soldi.titolo(codice, quando), grafico(f, graficoStadi(a, chi, data)))
      }
      ${
        figura(a, chi, data, 'destinatari') &&
        sezione(
          anno.persone(quando),
          persone && frasi(f, [persone]),
          grafico(f, graficoPersone(a, chi, data)),
        )
      }
      ${
        schede(a, programma, codice, data).length > 0 &&
        sezione(
          anno.valoriETarget(quando),
          grafico(f, graficoIndicatori(a, programma, codice, data)),
        )
      }
      ${iniziative.length > 0 && sezione(anno.iniziative(iniziative.length, quando), elencoIniziative(f, iniziative, data))}
      ${sezione(anno.asse.cifre.didascalia(codice, quando), figure(f, altreFigure(a, chi, data)))}`;
  })}`;
}
