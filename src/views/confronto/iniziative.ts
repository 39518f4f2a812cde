import { elenco, maiuscola } from '../../format.ts';
import {
  certezza,
  type Archivio,
  type Derivata,
  type Iniziativa,
  type Osservazione,
} from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { iniziativeDi } from '../iniziative.ts';
import { differenzaTra, type Lato } from './voce.ts';

const motivi = testi.confronto.motivi;

/** What one date says of an initiative: its statuses in words, and the one amount to show. */
export interface Momento {
  stato: string;
  importo: Osservazione | undefined;
}

/** An initiative that the documents name at both dates. */
export interface IniziativaADueDate {
  iniziativa: Iniziativa;
  prima: Momento;
  dopo: Momento;
  differenza: Derivata | undefined;
  /** Why its two amounts are not compared; empty where they are, or where one is missing. */
  perche: string;
}

/** The initiatives of a subject at two dates. */
export interface ConfrontoIniziative {
  entrambe: IniziativaADueDate[];
  soloPrima: Iniziativa[];
  soloDopo: Iniziativa[];
}

/** Which initiatives went on, came or are no longer named between two dates. */
export function confrontoIniziative(a: Archivio, prima: Lato, dopo: Lato): ConfrontoIniziative {
  const di = (l: Lato): Iniziativa[] =>
    iniziativeDi(a, l.programma, l.asse === '' ? undefined : l.asse, l.data);
  const [uno, altro] = [di(prima), di(dopo)];
  const allora = new Set(uno);
  const poi = new Set(altro);
  return {
    entrambe: uno
      .filter((i) => poi.has(i))
      .map((iniziativa) => {
        const x = momento(a, iniziativa, prima.data);
        const y = momento(a, iniziativa, dopo.data);
        const stessa = stessaMisura(a, iniziativa, prima.data, dopo.data);
        return {
          iniziativa,
          prima: { ...x, importo: stessa?.x ?? x.importo },
          dopo: { ...y, importo: stessa?.y ?? y.importo },
          differenza: stessa?.d,
          perche: stessa?.d ? '' : perche(stessa?.x ?? x.importo, stessa?.y ?? y.importo),
        };
      }),
    soloPrima: uno.filter((i) => !poi.has(i)),
    soloDopo: altro.filter((i) => !allora.has(i)),
  };
}

/** Of the amounts of one kind and part printed at both dates, the most certain. */
function stessaMisura(
  a: Archivio,
  i: Iniziativa,
  prima: string,
  dopo: string,
): { x: Osservazione; y: Osservazione; d: Derivata | undefined } | undefined {
  const [poi, allora] = [dopo, prima].map((data) => a.importiDi(i, data));
  return certezza
    .flatMap((misura) => {
      const x = allora?.find((o) => o.misura === misura);
      const y = poi?.find((o) => o.misura === misura);
      return x && y && x.dimensione === y.dimensione ? [{ x, y, d: differenzaTra(a, y, x) }] : [];
    })
    .at(0);
}

function momento(a: Archivio, i: Iniziativa, data: string): Momento {
  const stati = a
    .menzioniDi(i)
    .filter((m) => m.data === data)
    .map((m) => m.stato)
    .filter((s) => s !== '');
  return {
    stato: maiuscola(elenco([...new Set(stati)])),
    importo: a.importiDi(i, data)[0],
  };
}

function perche(x: Osservazione | undefined, y: Osservazione | undefined): string {
  if (!x || !y) return '';
  if (x.misura !== y.misura) return motivi.misureDiverse;
  return x.dimensione === y.dimensione ? motivi.arrotondate : motivi.partiDiverse;
}
