import { esatto, meno } from './esatti.ts';
import { cella, cifre, tabella, testoDi, type Riga } from './file.ts';
import { data } from './scritture.ts';

/** How a target may stand, in the words of the pages. */
const { interfaccia } = JSON.parse(testoDi('parole.json')) as {
  interfaccia: Record<string, string>;
};
const esito = (nome: string): string => interfaccia[`esiti.${nome}`] ?? '';
/** All of those words, the longer first: some begin with others. */
export const esiti: readonly string[] = Object.entries(interfaccia)
  .filter(([posto]) => posto.startsWith('esiti.'))
  .map(([, parole]) => parole)
  .sort((x, y) => y.length - x.length);

/** The rows of target.csv, by the value and the target that they hold. */
export const target: readonly Riga[] = tabella('target.csv');

/** How a value stands to its target by the two numbers and their dates; undefined where they alone do not say it. */
export function esitoDi(r: Riga): string | undefined {
  const detto = dettoDi(r);
  const [v, t] = [cifre.get(cella(r, 'valore_id')), cifre.get(cella(r, 'target_id'))];
  const zero = t !== undefined && Number(cella(t, 'valore_numero') || NaN) === 0;
  const raggiunto =
    v && t && !zero && cella(v, 'qualificatore') === '' && cella(t, 'qualificatore') === ''
      ? nonMeno(v, t)
      : undefined;
  if (raggiunto === true) return esito('raggiunto');
  if (detto === true) return esito('detto-raggiunto');
  if (detto === false) return undefined;
  if (!t) return esito(senzaUnita(r) ? 'target-senza-unita' : 'senza-target');
  if (zero) return esito('target-zero');
  if (!v) return esito('senza-valore');
  if (raggiunto === undefined) return undefined;
  const anno = annoDi(t);
  if (anno === '') return esito('sotto-il-target');
  const scaduto = cella(r, 'data_riferimento').padEnd(10, '-12-31') >= `${anno}-12-31`;
  return esito(scaduto ? 'non-raggiunto' : 'non-ancora');
}

/** True where the data give a target of this row, but not its unit. */
function senzaUnita(r: Riga): boolean {
  const sua = ['programma', 'indicatore', 'data_riferimento', 'parte'].map((nome) =>
    cella(r, nome),
  );
  return [...cifre.values()].some(
    (x) =>
      cella(x, 'misura') === 'target_risultato' &&
      ['programma', 'soggetto', 'data_riferimento', 'dimensione'].every(
        (nome, i) => cella(x, nome) === sua[i],
      ),
  );
}

/** The year of a target; of one of the yearly data, which give none, that of the documents that print it. */
function annoDi(t: Riga): string {
  if (!deiDati(t)) return cella(t, 'anno_target');
  const stesso = ['programma', 'soggetto', 'misura', 'valore_numero', 'unita'];
  const stampati = [...cifre.values()].filter(
    (x) => !deiDati(x) && stesso.every((nome) => cella(x, nome) === cella(t, nome)),
  );
  const [anno = '', ...altri] = new Set(stampati.map((x) => cella(x, 'anno_target')));
  return altri.length === 0 ? anno : '';
}

/** True for a figure of the Commission's data: their import gives its sources ids of this form. */
const deiDati = (x: Riga): boolean => /-ue-[a-z]+$/.test(cella(x, 'fonte'));

/** True where a value is its target or more; undefined where they are not two numbers of one unit. */
function nonMeno(v: Riga, t: Riga): boolean | undefined {
  const numeri = [v, t].map((x) => cella(x, 'valore_numero'));
  if (numeri.includes('') || cella(v, 'unita') !== cella(t, 'unita')) return undefined;
  const [valore = '', suo = ''] = numeri;
  return meno(esatto(valore), esatto(suo)).intero >= 0n;
}

/** Whether a figure of the same indicator, date and part says by itself that the target is reached; undefined where none says anything. */
function dettoDi(r: Riga): boolean | undefined {
  const dicono = [...cifre.values()].filter(
    (x) =>
      cella(x, 'soggetto_tipo') === 'indicatore' &&
      cella(x, 'programma') === cella(r, 'programma') &&
      cella(x, 'soggetto') === cella(r, 'indicatore') &&
      cella(x, 'data_riferimento') === cella(r, 'data_riferimento') &&
      cella(x, 'parte').replace(/,? ?\d{4}$/, '') === cella(r, 'parte'),
  );
  const numero = (x: Riga): number => Number(cella(x, 'valore_numero') || 0);
  const raggiunto = (x: Riga): boolean =>
    cella(x, 'esito_stampato') !== '' ||
    (cella(x, 'misura') === 'valore_su_target' && numero(x) >= 1) ||
    (cella(x, 'misura') === 'quota_del_target' && numero(x) >= 100);
  if (dicono.some(raggiunto)) return true;
  const quanto = ['valore_su_target', 'quota_del_target'];
  return dicono.some((x) => quanto.includes(cella(x, 'misura'))) ? false : undefined;
}

const parti = new Map(tabella('iniziative.csv').map((r) => [via(r, 'id'), cella(r, 'parte_di')]));
const dette = new Set(
  tabella('menzioni.csv').flatMap((m) => {
    if (cella(m, 'stato') === '') return [];
    const intero = parti.get(via(m, 'iniziativa')) ?? '';
    const quando = `${radice(cella(m, 'stato'))} ${data(cella(m, 'data_riferimento'))}`;
    const sue = [cella(m, 'iniziativa'), ...(intero === '' ? [] : [intero])];
    return sue.map((i) => `/${cella(m, 'programma')}/iniziative/${i}/ ${quando}`);
  }),
);

function via(r: Riga, nome: string): string {
  return `/${cella(r, 'programma')}/iniziative/${cella(r, nome)}/`;
}

/** A state whatever it agrees with: `avviata`, `avviate`. */
function radice(stato: string): string {
  return stato === 'in corso' ? stato : stato.slice(0, -1);
}

/** What a text says of how far an initiative is, and the date that says it: `detta avviata e in corso (31 dicembre 2019)`. */
export function statiDetti(testo: string): { stati: string[]; quando: string } | undefined {
  const [, parole = '', quando = ''] =
    /\bdett[ae] ([a-z, ]+) \(((?:\d+°? )?(?:[a-z]+ )?\d{4})\)/.exec(testo) ?? [];
  return parole === '' ? undefined : { stati: parole.split(/, | e /), quando };
}

/** True where a document of that date says it of the initiative of this page, or of a part of it. */
export const loDice = (pagina: string, stato: string, quando: string): boolean =>
  dette.has(`${pagina} ${radice(stato)} ${quando}`);
