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
import { parti, type Parte } from '../elencoLungo.ts';
import { iniziativeDi } from '../iniziative.ts';
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

/** How the other date speaks of an initiative that it does not name: not at all, of its whole, of a part of it, as an action. */
export type Altrove = '' | 'intero' | 'parte' | 'azione';

/** Initiatives that one date only names by themselves. */
export interface Sole {
  lato: Lato;
  altro: Lato;
  altrove: Altrove;
  iniziative: Iniziativa[];
}

/** The initiatives of a subject at two dates. */
export interface ConfrontoIniziative {
  /** Named at both, under any Asse at the other. */
  entrambe: IniziativaADueDate[];
  sole: Sole[];
}

/** One initiative of a comparison: named at both dates, or one of those that only one names. */
type Nominata = IniziativaADueDate | { iniziativa: Iniziativa; sola: Sole };

/** The initiatives of a comparison in pages, each as a comparison of its own; one where the page of the comparison holds them. */
export function aPagine(c: ConfrontoIniziative): Parte<ConfrontoIniziative>[] {
  const tutte: Nominata[] = [
    ...c.entrambe,
    ...c.sole.flatMap((sola) => sola.iniziative.map((iniziativa) => ({ iniziativa, sola }))),
  ];
  // A row of two amounts and their difference.
  return parti(tutte, (n) => ('sola' in n ? 1 : 2)).map((parte) => ({
    ...parte,
    voci: [
      {
        entrambe: parte.voci.flatMap((n) => ('sola' in n ? [] : n)),
        sole: [
          ...Map.groupBy(
            parte.voci.flatMap((n) => ('sola' in n ? n : [])),
            (n) => n.sola,
          ),
        ].map(([sola, sue]) => ({ ...sola, iniziative: sue.map((n) => n.iniziativa) })),
      },
    ],
  }));
}

/** Which initiatives both dates name, and which only one of them, and how the other speaks of them. */
export function confrontoIniziative(a: Archivio, prima: Lato, dopo: Lato): ConfrontoIniziative {
  const { programma } = prima;
  const di = (l: Lato): Iniziativa[] =>
    iniziativeDi(a, programma, l.asse === '' ? undefined : l.asse, l.data);
  const [uno, altro] = [di(prima), di(dopo)];
  const [allora, poi] = [prima, dopo].map(
    ({ data }) => new Set(a.menzioniIn(programma, { data }).map((m) => m.iniziativa)),
  ) as [Set<string>, Set<string>];
  const sole = (
    sue: readonly Iniziativa[],
    lato: Lato,
    opposto: Lato,
    nomi: ReadonlySet<string>,
  ): Sole[] =>
    [
      ...Map.groupBy(
        sue.filter((i) => !nomi.has(i.id)),
        (i) => altroveDi(a, i, opposto.data, nomi),
      ),
    ].map(([altrove, iniziative]) => ({ lato, altro: opposto, altrove, iniziative }));
  return {
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
    sole: [...sole(altro, dopo, prima, allora), ...sole(uno, prima, dopo, poi)],
  };
}

function altroveDi(a: Archivio, i: Iniziativa, data: string, nomi: ReadonlySet<string>): Altrove {
  if (i.parteDi !== '' && nomi.has(i.parteDi)) return 'intero';
  if (a.partiDi(i).some((parte) => nomi.has(parte.id))) return 'parte';
  const azione = i.azioneBase === 'documento' ? a.azione(i.programma, i.azione) : undefined;
  return a.fonte(azione?.fonte ?? '')?.dataRiferimento === data ? 'azione' : '';
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
