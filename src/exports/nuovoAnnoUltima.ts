import {
  istante,
  rigaTotale,
  tavole,
  tavoleDi,
  type Dati,
  type Osservazione,
} from '../model/index.ts';

/** What a row is about: a code, and the part of it where the table keeps parts apart. */
export interface ChiaveDiRiga {
  codice: string;
  parte: string;
}

/** The name of the file that a figure stands in, without its ending. */
const nomeDi = (o: Osservazione): string => /([^/]+)\.\w+$/.exec(o.cella.file)?.[1] ?? '';

const automatiche = new Set(
  tavoleDi('data').flatMap(([nome, { automatica }]) => (automatica ? [nome] : [])),
);

/** True for a figure of a table that a command writes. */
export const daImporta = (o: Osservazione): boolean => automatiche.has(nomeDi(o));

/** The code that a row has in its table. */
const codiceDi = (o: Osservazione): string =>
  o.soggettoTipo === 'programma' ? rigaTotale : o.soggetto;

/**
 * The parts of each subject, in the order of the table; only those that keep several subjects apart (categories of region), because a part
 * of one alone is a sentence of that document.
 */
export function partiUsate(dati: Dati, ultime: readonly Osservazione[]): Map<string, string[]> {
  const intere = ultime.filter((o) => o.iniziative.length === 0 && o.edizione === '');
  const perParte = Map.groupBy(intere, (o) => parteDi(dati, o));
  const tutti = new Set(intere.map(codiceDi));
  const comune = (parte: string): boolean =>
    parte === '' || new Set(perParte.get(parte)?.map(codiceDi)).size >= Math.min(2, tutti.size);
  return new Map(
    [...Map.groupBy(intere, codiceDi)].map(([codice, cifre]) => {
      const inOrdine = [...cifre].sort((a, b) => a.cella.riga - b.cella.riga);
      const parti = [...new Set(inOrdine.map((o) => parteDi(dati, o)))].filter(comune);
      return [codice, parti.length > 0 ? parti : ['']];
    }),
  );
}

/** The part that a figure's row says, without what its heading adds to it. */
function parteDi(dati: Dati, { dimensione, colonna }: Osservazione): string {
  const sua = dati.misure.find((m) => m.colonna === colonna)?.dimensione ?? '';
  return sua === '' ? dimensione : dimensione.slice(0, -sua.length).replace(/, $/, '');
}

/** What the last date printed in a row, by heading, with its place. */
export function stampateIn(
  dati: Dati,
  ultime: readonly Osservazione[],
  { codice, parte }: ChiaveDiRiga,
): Record<string, string> {
  const sue = ultime.filter(
    (o) => codiceDi(o) === codice && (parteDi(dati, o) === parte || o.edizione !== ''),
  );
  const perColonna = Map.groupBy(sue, (o) => o.colonna);
  const celle = [...perColonna].map(([colonna, cifre]) => [
    colonna,
    [...new Set(cifre.map((o) => o.testo))].join(' · '),
  ]);
  const luoghi = [...new Set(sue.map((o) => o.punto))].join(' · ');
  return { ...(Object.fromEntries(celle) as Record<string, string>), punto: luoghi };
}

/** The figures that somebody wrote in a table at the last date of the same day of the year, else at the last of all. */
export function ultimeCifre(
  dati: Dati,
  programma: string,
  nome: string,
  data: string,
): Osservazione[] {
  const sue = dati.osservazioni.filter(
    (o) => o.programma === programma && tabellaDi(o) === nome && o.cella.file.split('/').length > 2,
  );
  const [ultima] = [...new Set(sue.map((o) => o.data))].sort(
    (a, b) =>
      Number(b.slice(4) === data.slice(4)) - Number(a.slice(4) === data.slice(4)) ||
      istante(b) - istante(a),
  );
  return sue.filter((o) => o.data === ultima);
}

/** The table that a figure was written in; for a workbook, the one that it belongs to. */
function tabellaDi(o: Osservazione): string {
  const file = nomeDi(o);
  if (Object.hasOwn(tavole.data, file)) return file;
  if (o.soggettoTipo === 'indicatore') return 'indicatori';
  if (o.soggettoTipo === 'iniziativa') return 'iniziative';
  if (o.unita === 'persone') return 'destinatari';
  return 'avanzamento';
}
