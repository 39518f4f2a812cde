import { istante, type Archivio, type Derivata } from '../../model/index.ts';
import { dateConSoldi, haSoldi, quadro, type Chi } from '../quadri.ts';

/** Two dates that can be compared for one subject, the earlier first. */
export interface CoppiaDate extends Chi {
  prima: string;
  dopo: string;
  /** What has a difference: soldi, persone, indicatori. */
  cose: string[];
}

/** Every two dates at which some figure of a subject has its difference: those with money first, then the newest. */
export function coppieDate(a: Archivio, chi: Chi): CoppiaDate[] {
  const sue = a.derivate.filter(
    (d) =>
      d.programma === chi.programma &&
      d.regola.startsWith('differenza') &&
      d.regola !== 'differenza-fra-assi' &&
      (chi.asse === ''
        ? d.soggettoTipo === 'programma' || d.soggettoTipo === 'indicatore'
        : d.asse === chi.asse && ['asse', 'indicatore'].includes(d.soggettoTipo)),
  );
  const trovate = Map.groupBy(sue, (d) =>
    [a.perId.get(d.da.at(-1) ?? '')?.data ?? '', d.data].join('|'),
  );
  return [...trovate]
    .map(([date, loro]) => {
      const [prima = '', dopo = ''] = date.split('|');
      const cose = ['soldi', 'persone', 'indicatori'].filter((c) =>
        loro.some((d) => cosaDi(d) === c),
      );
      return { ...chi, prima, dopo, cose };
    })
    .filter((c) => c.prima !== '')
    .sort(
      (x, y) =>
        y.cose.length - x.cose.length ||
        istante(y.dopo) - istante(x.dopo) ||
        istante(y.prima) - istante(x.prima),
    );
}

function cosaDi(d: Derivata): string {
  if (d.soggettoTipo === 'indicatore') return 'indicatori';
  return d.misura === 'destinatari' ? 'persone' : 'soldi';
}

/** The newest date at which two Assi or more have stages of money, and those Assi by code; undefined where there is none. */
export function assiAConfronto(
  a: Archivio,
  programma: string,
): { data: string; assi: string[] } | undefined {
  const assi = a.assi.filter((x) => x.programma === programma).map((x) => x.codice);
  const conSoldi = (data: string): string[] =>
    assi.filter((asse) => haSoldi(quadro(a, { programma, asse }, data))).toSorted();
  const date = new Set(assi.flatMap((asse) => dateConSoldi(a, { programma, asse })));
  const data = [...date]
    .sort((x, y) => istante(y) - istante(x))
    .find((d) => conSoldi(d).length > 1);
  return data === undefined ? undefined : { data, assi: conSoldi(data) };
}

/** Two Assi, and the newest date at which both have stages of money. */
export interface CoppiaAssi {
  coppia: [string, string];
  data: string;
}

/**
 * Every two Assi of a programme that have stages of money at one date, each pair at its own newest one: a new date that gives
 * only some Assi takes no pair away, and no address.
 */
export function coppieAssi(a: Archivio, programma: string): CoppiaAssi[] {
  const conDate = a.assi
    .filter((x) => x.programma === programma)
    .map(({ codice: asse }) => ({ asse, date: dateConSoldi(a, { programma, asse }) }))
    .toSorted((x, y) => (x.asse < y.asse ? -1 : 1));
  return conDate.flatMap((uno, i) =>
    conDate.slice(i + 1).flatMap((altro): CoppiaAssi[] => {
      const data = uno.date.find((d) => altro.date.includes(d));
      return data === undefined ? [] : [{ coppia: [uno.asse, altro.asse], data }];
    }),
  );
}

/** The subjects of a programme that have dates to compare: the programme itself, then its Assi. */
export function soggettiNelTempo(a: Archivio, programma: string): CoppiaDate[][] {
  const assi = a.assi.filter((x) => x.programma === programma).map((x) => x.codice);
  return ['', ...assi]
    .map((asse) => coppieDate(a, { programma, asse }))
    .filter((c) => c.length > 0);
}

/** True where a programme has anything to compare. */
export function siConfronta(a: Archivio, programma: string): boolean {
  return assiAConfronto(a, programma) !== undefined || soggettiNelTempo(a, programma).length > 0;
}
