import { quandoVale } from '../../format.ts';
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

/** An Asse beside its whole programme at one date: how much of it the Asse is, and whether it is further on or behind. */
export function confrontoColProgramma(f: Foglio, lati: Lati): Markup {
  const [{ programma, asse, data }] = lati;
  const quando = quandoVale(f.a, { programma, data });
  const colonne = [
    { id: asse.toLowerCase(), nome: `Asse ${asse}` },
    { id: 'programma', nome: 'Tutto il programma' },
  ];
  const proporzioni = vociProporzioni(f.a, lati);
  const persone = vociPersone(f.a, lati).map((v) => ({ ...v, perche: '', verifica: undefined }));
  const soldi = sezione(
    { id: 'soldi', etichetta: 'I soldi', titolo: `Gli stadi della spesa ${quando}` },
    [
      disegno(
        f,
        'disegno',
        titoloConfronto(lati),
        lati.map((l, i) => ({ ...l, nome: colonne[i]?.nome ?? '' })),
        tabellaConfronto(f, {
          didascalia: 'Gli importi, come stampati',
          prima: 'Misura',
          lati: colonne,
          voci: conQuota(f.a, lati, vociSoldi(f.a, lati)),
          differenza: 'Quota del programma',
        }),
      ),
      proporzioni.length > 0 &&
        tabellaConfronto(f, {
          didascalia: 'In proporzione, calcolato sugli importi stampati',
          prima: 'Rapporto',
          lati: colonne,
          voci: proporzioni,
        }),
      markup`<p class="quieto">L’Asse è una parte del programma: i suoi importi sono già compresi in quelli del programma e non si sommano.</p>`,
    ],
  );
  return markup`${indice([
    { id: 'soldi', nome: 'I soldi' },
    ...(persone.length > 0 ? [{ id: 'persone', nome: 'Le persone' }] : []),
  ])}${soldi}${
    persone.length > 0 &&
    sezione({ id: 'persone', etichetta: 'Le persone', titolo: `Le persone raggiunte ${quando}` }, [
      tabellaConfronto(f, {
        didascalia: 'Persone, dall’inizio del programma',
        prima: 'Chi',
        lati: colonne,
        voci: persone,
      }),
      markup`<p class="quieto">La stessa persona può essere contata in più Assi.</p>`,
    ])
  }${sezione({ id: 'altri', etichetta: 'Altri confronti', titolo: 'Altri confronti' }, [
    vie([
      { nome: `Asse ${asse}`, href: f.indirizzo(indirizzi.asse(programma, asse)) },
      { nome: 'Tutto il programma', href: f.indirizzo(indirizzi.programma(programma)) },
      {
        nome: 'Scegli un altro confronto',
        href: f.indirizzo(indirizzi.confronto(programma)),
      },
    ]),
  ])}`;
}
