import { delGiorno, numero } from '../../../format.ts';

interface SitoMisurato {
  iniziative: number;
  pagine: number;
  /** Null where nobody counted them. */
  file: number | null;
  gb: number;
  secondi: number;
}

/** What was measured of sites, and what a reckoning on paper takes for granted: src/testi/scala.json, written by hand. */
export interface Scala {
  giorno: string;
  siti: Record<'letti' | 'italia' | 'inventato', SitoMisurato>;
  /** Seconds of a processor for the piece of the invented programme, and for uniting it; the GB of memory that this took. */
  pezzo: { processore: number };
  unisci: { processore: number; gb: number };
  /** `letture`: millions of pages read. */
  ipotesi: { programmi: number; iniziative: number; letture: number; filePerPagina: number };
  /** Dollars: for a GB a month, for a million files written, for a million read. */
  prezzi: { spazio: number; scritture: number; letture: number };
}

/** A table of the page: its name, its heads, its rows. */
export interface TabellaDiScala {
  didascalia: string;
  testa: readonly string[];
  righe: readonly (readonly string[])[];
}

const nomi = {
  letti: 'Tre programmi, dai loro documenti',
  italia: 'I programmi italiani, dai dati della Commissione',
  inventato: 'Un programma inventato',
};

const prodotto = (...fattori: string[]): string => fattori.join(' × ');

/** The page on how far the site can grow. Each result is made here of the addends that stand beside it. */
export const scala = {
  misure: ({ siti, giorno }: Scala): TabellaDiScala => ({
    didascalia: `Siti costruiti: misure ${delGiorno(giorno)}, su due processori che facevano anche altro`,
    testa: ['Sito', 'Iniziative', 'Pagine', 'File', 'GB', 'Secondi'],
    righe: (['letti', 'italia', 'inventato'] as const).map((quale) => {
      const s = siti[quale];
      return [
        nomi[quale],
        numero(s.iniziative),
        numero(s.pagine),
        s.file === null ? 'non contati' : numero(s.file),
        numero(s.gb),
        numero(s.secondi),
      ];
    }),
  }),
  conto: ({ siti: { inventato }, pezzo, ipotesi }: Scala): TabellaDiScala => {
    const volte = ipotesi.iniziative / inventato.iniziative;
    const file = (inventato.file ?? 0) * volte;
    const per = (quanto: number): string => prodotto(numero(quanto), numero(volte));
    return {
      didascalia: `${numero(ipotesi.programmi)} programmi e ${numero(ipotesi.iniziative)} iniziative: ${numero(volte)} volte il programma inventato`,
      testa: ['Che cosa', 'Conto', 'Risultato'],
      righe: [
        ['File', per(inventato.file ?? 0), numero(file)],
        ['Spazio, in GB', per(inventato.gb), numero(inventato.gb * volte, 0)],
        [
          'File di un programma',
          `${numero(file)} ÷ ${numero(ipotesi.programmi)}`,
          numero(file / ipotesi.programmi, 0),
        ],
        [
          'Ore di un processore per i pezzi',
          `${per(pezzo.processore)} ÷ 3.600`,
          numero((pezzo.processore * volte) / 3600, 0),
        ],
      ],
    };
  },
  costo: ({ siti: { inventato }, ipotesi, prezzi }: Scala): TabellaDiScala => {
    const volte = ipotesi.iniziative / inventato.iniziative;
    const milioni = ((inventato.file ?? 0) * volte) / 1e6;
    const diUno = milioni / ipotesi.programmi;
    const { letture, filePerPagina } = ipotesi;
    return {
      didascalia: 'La spesa, in dollari',
      testa: ['Voce', 'Conto', 'Dollari'],
      righe: [
        [
          'Spazio, ogni mese',
          prodotto(`${numero(inventato.gb * volte, 0)} GB`, numero(prezzi.spazio)),
          numero(inventato.gb * volte * prezzi.spazio, 2),
        ],
        [
          'Primo caricamento, una volta',
          prodotto(`${numero(milioni, 1)} milioni`, numero(prezzi.scritture, 2)),
          numero(milioni * prezzi.scritture, 2),
        ],
        [
          'Un programma ripubblicato',
          prodotto(`${numero(diUno, 2)} milioni`, numero(prezzi.scritture, 2)),
          numero(diUno * prezzi.scritture, 2),
        ],
        [
          'Un milione di pagine lette',
          prodotto(`${numero(letture)} milione`, `${filePerPagina} file`, numero(prezzi.letture)),
          numero(letture * filePerPagina * prezzi.letture, 2),
        ],
      ],
    };
  },
  /** What uniting one piece took. */
  unione: ({ siti: { inventato }, unisci }: Scala): string =>
    `Con ${numero(inventato.iniziative)} iniziative ha usato ${numero(unisci.gb)} GB e ${unisci.processore} secondi di processore.`,
};
