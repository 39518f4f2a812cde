import { quandoVale } from '../../format.ts';
import { testi } from '../../testi/testi.ts';
import { titoloConfronto } from '../../views/confronto/frasi.ts';
import { vociPersone } from '../../views/confronto/persone.ts';
import { conQuota, vociProporzioni, vociSoldi } from '../../views/confronto/soldi.ts';
import type { Lati } from '../../views/confronto/voce.ts';
import { indirizzi } from '../../views/indirizzi.ts';
import { indice, sezione, vie } from '../blocchi.ts';
import type { Foglio } from '../foglio.ts';
import { markup, type Markup } from '../tag.ts';
import { disegno } from './disegno.ts';
import { tabellaConfronto } from './tabella.ts';

const parole = testi.confronto;

/** An Asse beside its whole programme at one date: how much of it the Asse is, and whether it is further on or behind. */
export function confrontoColProgramma(f: Foglio, lati: Lati): Markup {
  const [{ programma, asse, data }] = lati;
  const quando = quandoVale(f.a, { programma, data });
  const colonne = [
    { id: asse.toLowerCase(), nome: testi.assi(asse) },
    { id: 'programma', nome: parole.tabelle.tuttoIlProgramma },
  ];
  const proporzioni = vociProporzioni(f.a, lati);
  const persone = vociPersone(f.a, lati).map((v) => ({ ...v, perche: '', verifica: undefined }));
  const soldi = sezione(
    { id: 'soldi', etichetta: parole.sezioni.soldi, titolo: parole.titoli.stadi(quando) },
    [
      disegno(
        f,
        'disegno',
        titoloConfronto(f.a, lati),
        lati.map((l, i) => ({ ...l, nome: colonne[i]?.nome ?? '' })),
        tabellaConfronto(f, {
          didascalia: parole.tabelle.importi,
          prima: parole.tabelle.misura,
          lati: colonne,
          voci: conQuota(f.a, lati, vociSoldi(f.a, lati)),
          differenza: parole.tabelle.quota,
        }),
      ),
      proporzioni.length > 0 &&
        tabellaConfronto(f, {
          didascalia: parole.tabelle.proporzioni,
          prima: parole.tabelle.rapporto,
          lati: colonne,
          voci: proporzioni,
        }),
      markup`<p class="quieto">${parole.avvisi.parteDelTutto}</p>`,
    ],
  );
  return markup`${indice([
    { id: 'soldi', nome: parole.sezioni.soldi },
    ...(persone.length > 0 ? [{ id: 'persone', nome: parole.sezioni.persone }] : []),
  ])}${soldi}${
    persone.length > 0 &&
    sezione(
      { id: 'persone', etichetta: parole.sezioni.persone, titolo: parole.titoli.personeA(quando) },
      [
        tabellaConfronto(f, {
          didascalia: parole.tabelle.persone,
          prima: parole.tabelle.chi,
          lati: colonne,
          voci: persone,
        }),
        markup`<p class="quieto">${parole.avvisi.stessaPersona}</p>`,
      ],
    )
  }${sezione({ id: 'altri', etichetta: parole.sezioni.altri, titolo: parole.titoli.altri }, [
    vie([
      { nome: testi.assi(asse), href: f.indirizzo(indirizzi.asse(programma, asse)) },
      { nome: parole.tabelle.tuttoIlProgramma, href: f.indirizzo(indirizzi.programma(programma)) },
      {
        nome: parole.vie.altro,
        href: f.indirizzo(indirizzi.confronto(programma)),
      },
    ]),
  ])}`;
}
