import { elenco, maiuscola, minuscola } from '../../format.ts';
import {
  certezza,
  dimensioneDiRiga,
  type Archivio,
  type Derivata,
  type Iniziativa,
  type Osservazione,
} from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { famiglia, iniziativeDi } from '../iniziative.ts';
import { nomeMisura } from '../quadri.ts';
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
  /** Named at both, under any Asse at the other. */
  entrambe: IniziativaADueDate[];
  /** Named at one date, of which the other names only a part, the whole, or the action that they are. */
  inAltroModo: { iniziativa: Iniziativa; data: string }[];
  soloPrima: Iniziativa[];
  soloDopo: Iniziativa[];
}

/** Which initiatives went on, came or are no longer named between two dates. */
export function confrontoIniziative(a: Archivio, prima: Lato, dopo: Lato): ConfrontoIniziative {
  const { programma } = prima;
  const di = (l: Lato): Iniziativa[] =>
    iniziativeDi(a, programma, l.asse === '' ? undefined : l.asse, l.data);
  const [uno, altro] = [di(prima), di(dopo)];
  const [allora, poi] = [prima, dopo].map(
    ({ data }) => new Set(a.menzioniIn(programma, { data }).map((m) => m.iniziativa)),
  ) as [Set<string>, Set<string>];
  const sole = [
    ...uno
      .filter((i) => !poi.has(i.id))
      .map((i) => ({ i, data: prima.data, altra: dopo.data, nomi: poi })),
    ...altro
      .filter((i) => !allora.has(i.id))
      .map((i) => ({ i, data: dopo.data, altra: prima.data, nomi: allora })),
  ];
  const inAltroModo = sole
    .filter(({ i, altra, nomi }) => nominataInAltroModo(a, i, altra, nomi))
    .map(({ i, data }) => ({ iniziativa: i, data }));
  const tolte = new Set(inAltroModo.map((x) => x.iniziativa));
  return {
    inAltroModo,
    entrambe: a
      .inOrdine(
        programma,
        [...uno, ...altro].map((i) => i.id),
      )
      .filter((i) => allora.has(i.id) && poi.has(i.id))
      .map((iniziativa) => {
        const x = momento(a, iniziativa, prima.data);
        const y = momento(a, iniziativa, dopo.data);
        const stessa = stessaMisura(a, iniziativa, prima.data, dopo.data);
        return {
          iniziativa,
          prima: { ...x, importo: stessa?.x ?? x.importo },
          dopo: { ...y, importo: stessa?.y ?? y.importo },
          differenza: stessa?.d,
          perche: stessa?.d ? '' : perche(a, stessa?.x ?? x.importo, stessa?.y ?? y.importo),
        };
      }),
    soloPrima: uno.filter((i) => !poi.has(i.id) && !tolte.has(i)),
    soloDopo: altro.filter((i) => !allora.has(i.id) && !tolte.has(i)),
  };
}

/** True where a date, that names these initiatives and not this one, names its whole, a part of it, or the action that it is. */
function nominataInAltroModo(
  a: Archivio,
  i: Iniziativa,
  data: string,
  nomi: ReadonlySet<string>,
): boolean {
  const azione = i.azioneBase === 'documento' ? a.azione(i.programma, i.azione) : undefined;
  return (
    famiglia(a, i).some((parente) => nomi.has(parente.id)) ||
    a.fonte(azione?.fonte ?? '')?.dataRiferimento === data
  );
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

function perche(a: Archivio, x: Osservazione | undefined, y: Osservazione | undefined): string {
  if (!x || !y) return '';
  if (x.misura !== y.misura) return motivi.misureDiverse;
  if (x.dimensione === y.dimensione) return motivi.arrotondate;
  const [uno, altro] = [x, y].map((o) => dimensioneDiRiga(a.misura(o.colonna), o));
  return uno === altro
    ? motivi.dueParole(minuscola(nomeMisura(a, x.colonna)), minuscola(nomeMisura(a, y.colonna)))
    : motivi.partiDiverse;
}
