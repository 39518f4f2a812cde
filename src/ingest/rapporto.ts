import { sha256 } from '../registro/sha256.ts';
import { catalogo, type Problema } from './problemi.ts';
import type { Riparazione } from './raccolta.ts';
import { visibile } from './testo.ts';

/** Of each kind: how many problems are told whole, how many more by their place alone. The rest is counted. */
const [quantiPerTipo, quantiAltri] = [20, 100];
/** Of the row: how long a value, and how many of them. */
const [lungo, quantiValori] = [24, 40];
/** How many problems or repairs a list for machines or of repairs holds; the counts are of all. */
const quantiInElenco = 10_000;

/** Where a problem is, as an officer would say it: `avanzamento.csv, riga 4, colonna D «impegni»`. */
export function luogoDi(p: Problema): string {
  const parti = [p.file];
  if (p.foglio) parti.push(`foglio «${p.foglio}»`);
  if (p.riga !== undefined) parti.push(`riga ${p.riga}`);
  if (p.colonna) parti.push(`colonna ${p.colonna}${p.intestazione ? ` «${p.intestazione}»` : ''}`);
  else if (p.intestazione) parti.push(`colonna «${p.intestazione}»`);
  return parti.join(', ');
}

/** How many problems are errors, how many warnings still to read, how many already read. */
export function contaProblemi(problemi: readonly Problema[]): {
  errori: number;
  avvisi: number;
  presiInVisione: number;
} {
  const errori = problemi.filter((p) => p.gravita === 'errore').length;
  const presiInVisione = problemi.filter((p) => p.presaVisione !== undefined).length;
  return { errori, avvisi: problemi.length - errori - presiInVisione, presiInVisione };
}

/** What a command that checks data exits with: 0 good, 1 errors, 2 warnings that nobody has acknowledged. */
export function codiceDiUscita(problemi: readonly Problema[]): 0 | 1 | 2 {
  const { errori, avvisi } = contaProblemi(problemi);
  return errori > 0 ? 1 : avvisi > 0 ? 2 : 0;
}

/** All problems as text for a terminal: errors, then warnings, by kind, each with place, value, reason and remedy. */
export function rapporto(problemi: readonly Problema[]): string {
  const errori = problemi.filter((p) => p.gravita === 'errore');
  const avvisi = problemi.filter((p) => p.gravita === 'avviso' && p.presaVisione === undefined);
  const letti = problemi.filter((p) => p.presaVisione !== undefined);
  const righe = [
    ...parte('ERRORI: fermano la pubblicazione', errori),
    ...parte('AVVISI: da controllare', avvisi),
  ];
  if (letti.length > 0) {
    righe.push(`AVVISI GIÀ PRESI IN VISIONE (${letti.length})`);
    for (const p of letti.slice(0, quantiAltri))
      righe.push(`  ${luogoDi(p)}: «${p.letto}». ${p.presaVisione}`);
    righe.push(resto(letti.length - quantiAltri));
  }
  return perTerminale(righe);
}

/** Lines for a terminal: names of files and sheets come from outside too, and an escape in them would act. */
function perTerminale(righe: readonly string[]): string {
  return righe
    .flatMap((riga) => riga.split('\n'))
    .map(visibile)
    .join('\n');
}

function parte(titolo: string, problemi: readonly Problema[]): string[] {
  if (problemi.length === 0) return [];
  const righe = [`${titolo} (${problemi.length})`, ''];
  for (const [tipo, gruppo] of Map.groupBy(problemi, (p) => p.tipo)) {
    righe.push(`■ ${catalogo[tipo].titolo} (${gruppo.length}) [${tipo}]`);
    const perche = gruppo[0]?.perche ?? '';
    const unico = gruppo.length > 1 && gruppo.every((p) => p.perche === perche);
    if (unico) righe.push(`  perché: ${perche}`);
    for (const p of gruppo.slice(0, quantiPerTipo)) {
      righe.push(`  ${luogoDi(p)}`);
      if (p.letto !== '') righe.push(`    letto:   «${p.letto}»`);
      if (p.valori?.length) righe.push(`    la riga: ${rigaBreve(p)}`);
      if (!unico) righe.push(`    perché:  ${p.perche}`);
      righe.push(`    rimedio: ${p.rimedio}`);
    }
    const altri = gruppo.slice(quantiPerTipo);
    if (altri.length > 0) righe.push(`  e altri ${altri.length}:`);
    for (const p of altri.slice(0, quantiAltri)) righe.push(`    ${luogoDi(p)}: «${p.letto}»`);
    righe.push(resto(altri.length - quantiAltri));
  }
  return righe;
}

/** What ends a list: a line that counts what it leaves out, then a blank one; only this where it is whole. */
const resto = (quanti: number): string =>
  quanti > 0 ? `    … e altri ${quanti}, che qui non sono elencati.\n` : '';

/** The row's own values, each cut short, blank ones as dots, those at the end left out. */
function rigaBreve({ valori = [] }: Problema): string {
  const ultimo = valori.findLastIndex((v) => v !== '');
  return valori
    .slice(0, Math.min(ultimo + 1, quantiValori))
    .map((v) => (v === '' ? '·' : v.length > lungo ? `${v.slice(0, lungo - 1)}…` : v))
    .join(' | ');
}

/** The silent repairs as text, by file: what was read otherwise than it was typed. */
export function rapportoRicevuta(ricevuta: readonly Riparazione[]): string {
  const righe = ['', `RICEVUTA: ${ricevuta.length} riparazioni fatte leggendo`];
  for (const [file, voci] of Map.groupBy(ricevuta.slice(0, quantiInElenco), (v) => v.file)) {
    righe.push(`  ${file}`);
    for (const v of voci) {
      const foglio = v.foglio === undefined ? '' : `foglio «${v.foglio}», `;
      const cella = v.riga === undefined ? '' : `${v.colonna ?? 'riga '}${v.riga}: `;
      righe.push(`    ${foglio}${cella}${v.testo}`);
    }
  }
  return `${perTerminale(righe)}\n${resto(ricevuta.length - quantiInElenco)}`;
}

/** As many problems as a list for machines holds, errors first where there are more. */
const primi = (problemi: readonly Problema[]): readonly Problema[] =>
  problemi.length <= quantiInElenco
    ? problemi
    : problemi
        .toSorted((a, b) => Number(a.gravita !== 'errore') - Number(b.gravita !== 'errore'))
        .slice(0, quantiInElenco);

/**
 * Problems and repairs as JSON for machines: counts of all first, then `problemi` and `riparazioni` as they are, 10,000 at most; then
 * what each table has otherwise than at the date before.
 */
export function rapportoJson(
  problemi: readonly Problema[],
  ricevuta: readonly Riparazione[] = [],
  rispettoAllaDataPrima: readonly unknown[] = [],
): string {
  const riparazioni = ricevuta.slice(0, quantiInElenco);
  const tutto = { problemi: primi(problemi), riparazioni, rispettoAllaDataPrima };
  return `${JSON.stringify({ ...contaProblemi(problemi), ...tutto }, null, 2)}\n`;
}

/** Problems, 10,000 at most, as GitHub workflow commands, one a line: `::error file=data/…,line=4,title=…::…`. `base`: the data folder. */
export function rapportoGithub(problemi: readonly Problema[], base = 'data'): string {
  const taciuti = resto(problemi.length - quantiInElenco).trimStart();
  return primi(problemi)
    .map((p) => {
      const livello =
        p.gravita === 'errore' ? 'error' : p.presaVisione === undefined ? 'warning' : 'notice';
      const linea = p.linea ?? p.riga;
      const dove = [
        `file=${proprieta(`${base}/${p.file}`)}`,
        ...(linea === undefined ? [] : [`line=${linea}`]),
        `title=${proprieta(`${catalogo[p.tipo].titolo} [${p.tipo}]`)}`,
      ];
      return `${visibile(`::${livello} ${dove.join(',')}::${inComando(messaggioDi(p))}`)}\n`;
    })
    .concat(taciuti === '' ? [] : `::notice::${taciuti}`)
    .join('');
}

/** One problem as one line: place, value read, reason, remedy, and the acknowledgement where there is one. */
export function messaggioDi(p: Problema): string {
  const letto = p.letto === '' ? '' : ` Letto: «${p.letto}».`;
  const visto = p.presaVisione === undefined ? '' : ` Preso in visione: ${p.presaVisione}`;
  return `${luogoDi(p)}.${letto} ${p.perche} ${p.rimedio}${visto}`;
}

const inComando = (t: string): string =>
  t.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const proprieta = (t: string): string => inComando(t).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** Problems, 10,000 at most, as GitLab's code-quality report (a JSON array). `base`: the data folder. */
export function rapportoGitlab(problemi: readonly Problema[], base = 'data'): string {
  const visti = new Map<string, number>();
  const voci = primi(problemi).map((p) => {
    const chiave = [p.tipo, p.file, p.foglio, p.colonna, p.intestazione, p.letto].join('|');
    const volta = visti.get(chiave) ?? 0;
    visti.set(chiave, volta + 1);
    return {
      description: messaggioDi(p),
      check_name: p.tipo,
      fingerprint: sha256(`${chiave}|${volta}`),
      severity:
        p.gravita === 'errore' ? 'critical' : p.presaVisione === undefined ? 'minor' : 'info',
      location: { path: `${base}/${p.file}`, lines: { begin: p.linea ?? p.riga ?? 1 } },
    };
  });
  return `${JSON.stringify(voci, null, 2)}\n`;
}
