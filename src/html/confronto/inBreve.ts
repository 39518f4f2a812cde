import { testi } from '../../testi/testi.ts';
import {
  frasiFraDate,
  fraseIniziative,
  nonConfrontabili,
  seADueLati,
  soloDaUnLato,
  titoloFraDate,
} from '../../views/confronto/frasi.ts';
import type { ConfrontoIndicatori } from '../../views/confronto/indicatori.ts';
import type { ConfrontoIniziative } from '../../views/confronto/iniziative.ts';
import type { Lati, Voce } from '../../views/confronto/voce.ts';
import { piega, sezione } from '../blocchi.ts';
import { frase } from '../cifra.ts';
import type { Foglio } from '../foglio.ts';
import { markup, type Markup } from '../tag.ts';

const parole = testi.confronto;

/** What there is to set side by side of two dates. */
export interface Trovate {
  soldi: readonly Voce[];
  proporzioni: readonly Voce[];
  persone: readonly Voce[];
  indicatori: ConfrontoIndicatori;
  iniziative: ConfrontoIniziative;
}

/** The comparison of two dates in short: what moved, which initiatives are named, what does not compare and why. */
export function inBreve(f: Foglio, lati: Lati, t: Trovate, conIniziative: boolean): Markup {
  const [prima, dopo] = lati;
  const frasi = frasiFraDate(f.a, prima, dopo);
  const ostacoli = [
    ...soloDaUnLato(f.a, parole.ostacoli.importi, t.soldi, lati),
    ...soloDaUnLato(f.a, parole.ostacoli.conteggi, t.persone, lati),
    ...nonConfrontabili([...t.proporzioni, ...seADueLati(t.persone), ...t.indicatori.voci]),
  ];
  return sezione(
    { id: 'in-breve', etichetta: parole.sezioni.inBreve, titolo: titoloFraDate(f.a, prima, dopo) },
    [
      frasi.length > 0 && markup`<ul>${frasi.map((x) => markup`<li>${frase(f, x)}</li>`)}</ul>`,
      conIniziative && markup`<p>${fraseIniziative(f.a, t.iniziative)}</p>`,
      ostacoli.length > 0 &&
        piega(
          { id: 'ostacoli', quante: `${ostacoli.length}` },
          markup`<h3>${parole.ostacoli.titolo}</h3>`,
          markup`<ul>${ostacoli.map(({ perche, nomi }) => markup`<li>${parole.ostacoli.quali(nomi)} <span class="quieto">${perche}</span></li>`)}</ul>`,
        ),
    ],
  );
}
