import { quandoVale, quante } from '../../format.ts';
import { titoloConfronto } from '../../views/confronto/frasi.ts';
import { vociPersone } from '../../views/confronto/persone.ts';
import { vociProporzioni, vociSoldi } from '../../views/confronto/soldi.ts';
import type { Lati, Lato } from '../../views/confronto/voce.ts';
import { schede } from '../../views/indicatori.ts';
import { indirizzi } from '../../views/indirizzi.ts';
import { iniziativeDi } from '../../views/iniziative.ts';
import { indice, sezione, vie } from '../blocchi.ts';
import type { Foglio } from '../foglio.ts';
import { tabellaIndicatori } from '../indicatori.ts';
import { elencoIniziative } from '../iniziative.ts';
import { markup, type Markup } from '../tag.ts';
import { disegno } from './disegno.ts';
import { tabellaConfronto } from './tabella.ts';

/** Two Assi at one date: money and people side by side, then the indicators and the initiatives of each. */
export function confrontoFraAssi(f: Foglio, lati: Lati): Markup {
  const quando = quandoVale(f.a, lati[0]);
  return markup`${indice([
    { id: 'soldi', nome: 'I soldi' },
    { id: 'persone', nome: 'Le persone' },
    { id: 'indicatori', nome: 'Gli indicatori' },
    { id: 'iniziative', nome: 'Le iniziative' },
  ])}${sezione(
    { id: 'soldi', etichetta: 'I soldi', titolo: `Gli stadi della spesa ${quando}` },
    soldi(f, lati),
  )}${sezione(
    { id: 'persone', etichetta: 'Le persone', titolo: `Le persone raggiunte ${quando}` },
    [
      persone(f, lati),
      markup`<p class="quieto">La stessa persona può essere contata in tutti e due gli Assi: i due numeri non si sommano.</p>`,
    ],
  )}${sezione(
    {
      id: 'indicatori',
      etichetta: 'Gli indicatori',
      titolo: 'Ogni Asse ha i suoi indicatori: non si confrontano fra loro',
    },
    lati.map((l) => indicatori(f, l)),
  )}${sezione(
    { id: 'iniziative', etichetta: 'Le iniziative', titolo: `Le iniziative nominate ${quando}` },
    lati.map((l) => iniziative(f, l)),
  )}${sezione(
    { id: 'altri', etichetta: 'Altri confronti', titolo: 'Altri confronti' },
    altri(f, lati),
  )}`;
}

function soldi(f: Foglio, lati: Lati): Markup[] {
  const [uno, altro] = lati;
  const nomi = lati.map((l) => f.a.asse(l.programma, l.asse)?.nome);
  return [
    disegno(
      f,
      'disegno',
      titoloConfronto(lati),
      lati.map((l, i) => ({ ...l, nome: `${l.asse} · ${nomi[i]}` })),
      tabellaConfronto(f, {
        didascalia: 'Gli importi, come stampati',
        prima: 'Misura',
        lati: colonne(lati),
        voci: vociSoldi(f.a, lati),
        differenza: `Asse ${uno.asse} rispetto all’Asse ${altro.asse}`,
      }),
    ),
    tabellaConfronto(f, {
      didascalia: 'In proporzione, calcolato sugli importi stampati',
      prima: 'Rapporto',
      lati: colonne(lati),
      voci: vociProporzioni(f.a, lati),
    }),
    markup`<p class="quieto">Gli Assi sono di grandezza diversa: gli importi dicono quanto, le proporzioni dicono a che punto.</p>`,
  ];
}

function persone(f: Foglio, lati: Lati): Markup {
  const voci = vociPersone(f.a, lati).map((v) => ({ ...v, perche: '', verifica: undefined }));
  return voci.length > 0
    ? tabellaConfronto(f, {
        didascalia: 'Persone, dall’inizio del programma',
        prima: 'Chi',
        lati: colonne(lati),
        voci,
      })
    : markup`<p>A questa data i documenti non contano le persone di questi due Assi.</p>`;
}

function indicatori(f: Foglio, { programma, asse, data }: Lato): Markup {
  const suoi = schede(f.a, programma, asse, data);
  return suoi.length > 0
    ? tabellaIndicatori(
        f,
        suoi,
        `Indicatori dell’Asse ${asse} ${quandoVale(f.a, { programma, data })}`,
      )
    : markup`<p>Asse ${asse}: ${quandoVale(f.a, { programma, data })} i documenti non riportano indicatori.</p>`;
}

function iniziative(f: Foglio, { programma, asse, data }: Lato): Markup {
  const sue = iniziativeDi(f.a, programma, asse, data);
  return markup`<h3>Asse ${asse}: ${quante(sue.length, 'iniziativa', 'iniziative')}</h3>${elencoIniziative(f, sue, data)}`;
}

function altri({ indirizzo }: Foglio, [{ programma }]: Lati): Markup {
  return vie([
    { nome: 'Tutti gli Assi insieme', href: indirizzo(indirizzi.confrontoAssi(programma)) },
    { nome: 'Scegli un altro confronto', href: indirizzo(indirizzi.confronto(programma)) },
  ]);
}

function colonne(lati: Lati): { id: string; nome: string }[] {
  return lati.map(({ asse }) => ({ id: asse.toLowerCase(), nome: `Asse ${asse}` }));
}
