import {
  misureAConfronto,
  assiACoppie,
  istante,
  type Archivio,
  type Derivata,
  type Soggetto,
  type Stadio,
} from '../../model/index.ts';
import { indirizzi } from '../indirizzi.ts';
import { dateConSoldi, figura, haSoldi, quadro, soggettoDi, type Chi } from '../quadri.ts';

/** Two dates that can be compared for one subject, the earlier first. */
export interface CoppiaDate extends Chi {
  prima: string;
  dopo: string;
  /** What has a difference: soldi, persone, indicatori. */
  cose: string[];
}

/**
 * The two dates of a subject that have a page: each date of a series with the one before, the first with the last, and those
 * published before, as long as some figure has its difference. Those that tell what was paid or certified first, then those with
 * most to tell, then the newest. Where no document tells it, the first and the last date at which the yearly data give the spending
 * have a page too, and come first.
 */
export function coppieDate(a: Archivio, chi: Chi): CoppiaDate[] {
  const tutte = soggettiDelConfronto(a, chi)
    .flatMap((s) => a.derivateDi(s))
    .filter((d) => d.regola === 'differenza');
  const vicine = tutte.map((d) => dateDi(a, d));
  const date = inOrdine(vicine.flat());
  const conSpesa = tutte.some((d) => soldiUsciti.has(d.misura))
    ? []
    : inOrdine(tutte.filter((d) => d.misura === spesaNeiDati).flatMap((d) => dateDi(a, d)));
  const intera = [conSpesa[0], conSpesa.at(-1)].join('|');
  const scelte = new Set([...vicine, [date[0], date.at(-1)]].map((c) => c.join('|')));
  scelte.add(intera);
  return date
    .flatMap((prima, i) => date.slice(i + 1).map((dopo) => ({ ...chi, prima, dopo })))
    .filter(
      ({ prima, dopo }) =>
        scelte.has(`${prima}|${dopo}`) ||
        pubblicata(a, indirizzi.confrontoDate(chi.programma, chi.asse, prima, dopo)),
    )
    .map((c) => ({ c, differenze: differenzeFraDate(a, c, c.prima, c.dopo) }))
    .map(({ c, differenze }) => ({
      c: { ...c, cose: coseDi(differenze) },
      usciti:
        `${c.prima}|${c.dopo}` === intera || differenze.some((d) => soldiUsciti.has(d.misura))
          ? 1
          : 0,
    }))
    .filter(({ c }) => c.cose.length > 0)
    .sort(
      ({ c: x, usciti: u }, { c: y, usciti: v }) =>
        v - u ||
        y.cose.length - x.cose.length ||
        istante(y.dopo) - istante(x.dopo) ||
        istante(y.prima) - istante(x.prima),
    )
    .map(({ c }) => c);
}

/** What a programme itself says that it paid, or asked back: what a reader means by spent. */
const soldiUsciti: ReadonlySet<string> = new Set<Stadio>(['pagamenti', 'spesa_certificata']);

/** What the yearly data tell of spending. */
const spesaNeiDati: Stadio = 'spesa_dichiarata';

/** The two dates of a difference, the earlier first. */
function dateDi(a: Archivio, d: Derivata): [string, string] {
  return [a.perId.get(d.da[1] ?? '')?.data ?? '', d.data];
}

function inOrdine(date: readonly string[]): string[] {
  return [...new Set(date)].sort((x, y) => istante(x) - istante(y));
}

/** What has a difference between two dates of a subject: soldi, persone, indicatori; nothing where nothing is alike. */
export function coseFraDate(a: Archivio, chi: Chi, prima: string, dopo: string): string[] {
  return coseDi(differenzeFraDate(a, chi, prima, dopo));
}

function coseDi(differenze: readonly Derivata[]): string[] {
  const trovate = new Set(differenze.map(cosaDi));
  return ['soldi', 'persone', 'indicatori'].filter((c) => trovate.has(c));
}

/** Every difference of the figures that stand for a measure between two dates of a subject and of the indicators that are set for it. */
export function differenzeFraDate(a: Archivio, chi: Chi, prima: string, dopo: string): Derivata[] {
  return soggettiDelConfronto(a, chi)
    .flatMap((s) => a.figureDi(s, dopo))
    .filter((o) => a.principale(o)?.figura === o)
    .flatMap((o) => {
      const allora = a.principale({ ...o, data: prima })?.figura;
      return (allora && a.differenza(o, allora)) ?? [];
    });
}

/** The differences of its ratios between two dates, in points. */
export function puntiFraDate(a: Archivio, chi: Chi, prima: string, dopo: string): Derivata[] {
  return a
    .derivateDi(soggettoDi(chi))
    .filter((d) => d.data === dopo && d.unita === '%')
    .flatMap((d) => {
      const allora = a.calcolata(d.regola, { ...d, data: prima });
      return (allora && a.differenza(d, allora)) ?? [];
    });
}

function cosaDi(d: Derivata): string {
  if (d.soggettoTipo === 'indicatore') return 'indicatori';
  return d.misura === 'destinatari' ? 'persone' : 'soldi';
}

/** The subject itself and the indicators that are set for it. */
export function soggettiDelConfronto(a: Archivio, chi: Chi): Soggetto[] {
  const { programma, asse } = chi;
  const indicatori = a.indicatoriDi(programma, asse === '' ? undefined : asse);
  return [
    soggettoDi(chi),
    ...indicatori.map(({ codice }): Soggetto => ({
      programma,
      soggettoTipo: 'indicatore',
      soggetto: codice,
    })),
  ];
}

/** True where the ledger says that a page was published and not withdrawn. */
function pubblicata(a: Archivio, indirizzo: string): boolean {
  return a.pubblicate.get(indirizzo)?.genere === 'pagina';
}

/** The newest date at which two Assi or more have stages of money, and those Assi by code; undefined where there is none. */
export function assiAConfronto(
  a: Archivio,
  programma: string,
): { data: string; assi: string[] } | undefined {
  const assi = a.assiDi(programma).map((x) => x.codice);
  const conSoldi = (data: string): string[] =>
    assi.filter((asse) => haSoldi(quadro(a, { programma, asse }, data))).toSorted();
  const data = a.dateDi(programma).find((d) => conSoldi(d).length > 1);
  return data === undefined ? undefined : { data, assi: conSoldi(data) };
}

/** Two Assi, and the newest date at which both have stages of money. */
export interface CoppiaAssi {
  coppia: [string, string];
  data: string;
}

/**
 * The two Assi of a programme that have a page, each pair at its own newest date with stages of money: every pair while the Assi
 * are few, else those published before. A new date that gives only some Assi takes no pair away, and no address.
 */
export function coppieAssi(a: Archivio, programma: string): CoppiaAssi[] {
  const conDate = assiConSoldi(a, programma);
  return conDate.flatMap((uno, i) =>
    conDate.slice(i + 1).flatMap((altro): CoppiaAssi[] => {
      const coppia: [string, string] = [uno.asse, altro.asse];
      const data = uno.date.find((d) => altro.date.includes(d));
      return data !== undefined &&
        (conDate.length <= assiACoppie || pubblicata(a, indirizzi.confrontoAssi(programma, coppia)))
        ? [{ coppia, data }]
        : [];
    }),
  );
}

/** An Asse (the programme where the code is empty) with the dates at which it can be compared, newest first. */
export interface AsseConDate {
  asse: string;
  date: string[];
}

/** The Assi of a programme that have stages of money, by code, each with its dates. */
export function assiConSoldi(a: Archivio, programma: string): AsseConDate[] {
  return a
    .assiDi(programma)
    .map(({ codice: asse }) => ({ asse, date: dateConSoldi(a, { programma, asse }) }))
    .filter((x) => x.date.length > 0)
    .toSorted((x, y) => (x.asse < y.asse ? -1 : 1));
}

/** The Assi that can stand beside their programme, with the dates at which a measure is printed for both; a page shows the newest. */
export function assiColProgramma(a: Archivio, programma: string): AsseConDate[] {
  const tutto = { programma, asse: '' };
  return a
    .assiDi(programma)
    .map(({ codice: asse }) => ({
      asse,
      date: a
        .dateDi(programma)
        .filter((data) =>
          misureAConfronto.some(
            (misura) =>
              figura(a, tutto, data, misura) && figura(a, { programma, asse }, data, misura),
          ),
        ),
    }))
    .filter((x) => x.date.length > 0);
}

/** The subjects of a programme that have dates to compare: the programme itself, then its Assi. */
export function soggettiNelTempo(a: Archivio, programma: string): CoppiaDate[][] {
  return ['', ...a.assiDi(programma).map((x) => x.codice)]
    .map((asse) => coppieDate(a, { programma, asse }))
    .filter((c) => c.length > 0);
}

/** True where a programme has anything to compare. */
export function siConfronta(a: Archivio, programma: string): boolean {
  return (
    assiAConfronto(a, programma) !== undefined ||
    assiColProgramma(a, programma).length > 0 ||
    soggettiNelTempo(a, programma).length > 0
  );
}
