import { readFileSync } from 'node:fs';
import { apriFogli } from '../src/ingest/ingest.ts';
import { leggiDati } from '../src/ingest/leggiDati.ts';
import { codiceDiUscita, rapporto } from '../src/ingest/rapporto.ts';
import { nomiA } from '../src/ingest/sorgenti.ts';
import { daPacchetto } from '../src/pacchetto/zip.ts';
import { daTogliere, unisci } from '../src/pacchetto/unisci.ts';
import { cosaCambiaTesto } from '../src/registro/cosaCambiaTesto.ts';
import { sitoDi } from '../src/ricerca/sito.ts';
import { esamina } from '../src/verdetto.ts';
import { inParole } from './guasto.ts';
import { riprendi, scriviInsieme } from './insieme.ts';
import { opzioni } from './opzioni.ts';
import { percorsi } from './percorsi.ts';

const uso = 'Si usa così: npm run importa pacchetto-2024-06-01.zip';

/** Throws in words where a path of a package is no table of data/: nothing else is written by it. */
function soloTabelle(percorso: string): void {
  const pezzi = percorso.split('/');
  const nome = (pezzi.at(-1) ?? '').replace(/\.(csv|xlsx|ods)$/i, '');
  const tabella = nomiA(pezzi.length).includes(nome) || /\.(xlsx|ods)$/i.test(percorso);
  if (pezzi.length > 3 || pezzi.some((p) => p === '' || p.startsWith('.')) || !tabella)
    throw new Error(`Nel pacchetto c’è «data/${percorso}», che non è una tabella.`);
}

/** Puts a package into data/, whole or not at all; what the terminal is told, and the exit code of the verdict. */
async function importa(): Promise<{ detto: string; codice: number }> {
  // Without them: the registers stay as they are, for `npm run pubblica`.
  const { argomenti, chieste } = opzioni(['solo-tabelle']);
  const [pacchetto = ''] = argomenti;
  if (argomenti.length !== 1) throw new Error(uso);
  riprendi(percorsi.dati);
  const suoi = daPacchetto(readFileSync(pacchetto)).filter(
    ({ percorso }) =>
      !chieste.has('solo-tabelle') || !/^(registro|pubblicazioni)\.csv$/.test(percorso),
  );
  if (suoi.length === 0)
    throw new Error(
      `In «${pacchetto}» non c’è la cartella data: è un pacchetto di «Verifica dati»?`,
    );
  suoi.forEach(({ percorso }) => soloTabelle(percorso));
  const oggi = leggiDati();
  const [prima, nuovi] = await Promise.all([apriFogli(oggi), apriFogli(suoi)]);
  const { problemi, dati, cambia } = esamina(
    unisci(prima, nuovi),
    (a) => sitoDi(a, percorsi.content),
    new Date().toISOString().slice(0, 10),
  );
  const codice = codiceDiUscita(problemi);
  const niente = 'Non è stato scritto nulla';
  if (codice > 0 || !cambia)
    return {
      detto: `${rapporto(problemi)}${niente}: ${codice === 2 ? 'gli avvisi aspettano' : 'ci sono errori'}.\n`,
      codice: codice || 1,
    };
  const conRegistro = suoi.some((f) => f.percorso === 'registro.csv');
  const registro = (files: readonly { percorso: string; bytes: Uint8Array }[]): string =>
    new TextDecoder().decode(files.find((f) => f.percorso === 'registro.csv')?.bytes);
  if (conRegistro && (cambia.righeNuove > 0 || !registro(suoi).startsWith(registro(oggi))))
    return {
      detto: `${niente}: dopo che il pacchetto è stato fatto, qui è cambiato qualcosa, e il suo registro non è più quello di questi dati. Rifallo sul sito di adesso, oppure prendi le sole tabelle con «npm run importa ${pacchetto} solo-tabelle» e poi «npm run pubblica».\n`,
      codice: 1,
    };
  scriviInsieme(percorsi.dati, {
    ...Object.fromEntries(suoi.map(({ percorso, bytes }) => [percorso, bytes])),
    ...Object.fromEntries(daTogliere(prima, nuovi).map((percorso) => [percorso, null])),
  });
  return {
    detto: `${cosaCambiaTesto(cambia)}Scritti in data/ ${suoi.length} file; ${dati.osservazioni.length} osservazioni. Adesso ${conRegistro ? '' : '«npm run pubblica», poi '}«npm run build» rifà il sito.\n`,
    codice: 0,
  };
}

try {
  const { detto, codice } = await importa();
  process.stdout.write(detto);
  process.exitCode = codice;
} catch (guasto) {
  process.stderr.write(`${inParole(guasto)}\n`);
  process.exitCode = 1;
}
