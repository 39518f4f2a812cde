import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { confronta } from '../src/edizioni/confronta.ts';
import { inParole } from '../src/edizioni/inParole.ts';
import { quante } from '../src/format.ts';
import { finanze, indicatori } from '../src/importa/dataset.ts';
import { pianifica, type Richiesta } from '../src/importa/importa.ts';
import { leggiDataset, leggiEdizione } from '../src/importa/leggi.ts';
import { chiaveNota } from '../src/importa/testa.ts';
import { apriFogli } from '../src/ingest/ingest.ts';
import { leggiDati } from '../src/ingest/leggiDati.ts';
import { formaData } from '../src/model/index.ts';
import { inParole as guastoInParole } from './guasto.ts';
import { riprendi, scriviInsieme } from './insieme.ts';
import { chiudi } from './lucchetto.ts';
import { percorsi, radice } from './percorsi.ts';

const uso =
  'Si usa così: npm run importa-ue -- --finanze FILE --cci 2014IT05SFOP007 (con --indicatori FILE anche gli indicatori che hanno un target, con --tutti-gli-indicatori tutti; --programma por-fse-lombardia il nome della cartella; --edizione 2022-10-15 quando i dati sono usciti o li hai scaricati). Per sapere che cosa cambia fra due edizioni dello stesso file, senza scrivere nulla: npm run importa-ue -- --confronta VECCHIA.csv NUOVA.csv';

const opzioni = {
  finanze: { type: 'string' },
  indicatori: { type: 'string' },
  cci: { type: 'string' },
  programma: { type: 'string' },
  edizione: { type: 'string', default: '' },
  'tutti-gli-indicatori': { type: 'boolean', default: false },
  confronta: { type: 'string' },
} as const;

const avanza = (righe: number): void =>
  void process.stderr.write(`  ${quante(righe, 'riga letta', 'righe lette')}…\n`);

/** What a file says that an older edition of it did not. */
async function differenze(vecchia: string, nuova: string): Promise<string> {
  const [prima, dopo] = [await leggiEdizione(vecchia), await leggiEdizione(nuova)];
  const deriva = confronta(prima, dopo, { chiave: chiaveNota(dopo.colonne) });
  if (!deriva)
    throw new Error(
      `${vecchia} e ${nuova} hanno in comune meno della metà delle colonne: non sono due edizioni dello stesso file.`,
    );
  return [
    `${vecchia}: ${quante(deriva.righe.prima, 'riga', 'righe')}`,
    `${nuova}: ${quante(deriva.righe.dopo, 'riga', 'righe')}`,
    ...inParole(deriva),
    '',
  ].join('\n');
}

async function importa(): Promise<string> {
  const { values, positionals } = parseArgs({ options: opzioni, allowPositionals: true });
  const { programma, edizione, confronta: vecchia } = values;
  const [nuova] = positionals;
  if (positionals.length !== (vecchia === undefined ? 0 : 1)) throw new Error(uso);
  if (vecchia !== undefined && nuova !== undefined) return differenze(vecchia, nuova);
  const cci = values.cci?.trim().toUpperCase();
  if (!values.finanze || !cci) throw new Error(uso);
  if (edizione !== '' && !formaData.test(edizione))
    throw new Error(`«${edizione}» non è una data, come 2022-10-15 o 2022-10.`);
  const letto = {
    finanze: await leggiDataset(values.finanze, finanze, cci, avanza),
    indicatori: values.indicatori
      ? await leggiDataset(values.indicatori, indicatori, cci, avanza)
      : undefined,
  };
  return scrivi(letto, { cci, programma, edizione, tutti: values['tutti-gli-indicatori'] });
}

/** Writes what was read, all or nothing, one command at a time; returns what there is to say. */
async function scrivi(
  letto: Parameters<typeof pianifica>[1],
  richiesta: Richiesta,
): Promise<string> {
  const apri = chiudi(join(radice, '.pubblica-lucchetto'), 'Un’altra scrittura in data/');
  try {
    riprendi(percorsi.dati);
    const { scritture, detto } = pianifica(
      await apriFogli(leggiDati(percorsi.dati)),
      letto,
      richiesta,
    );
    if (scritture.size > 0) scriviInsieme(percorsi.dati, Object.fromEntries(scritture));
    const base = relative(process.cwd(), percorsi.dati);
    return [
      ...detto,
      ...(scritture.size === 0
        ? ['È già tutto scritto: nessun file cambia.']
        : [
            `${quante(scritture.size, 'file scritto', 'file scritti')}:`,
            ...[...scritture.keys()].sort().map((p) => `  ${base}/${p}`),
            'Poi: npm run verifica',
          ]),
      '',
    ].join('\n');
  } finally {
    apri();
  }
}

try {
  process.stdout.write(await importa());
} catch (guasto) {
  const dOpzioni =
    guasto instanceof Error && 'code' in guasto && /PARSE_ARGS/.test(String(guasto.code));
  const detto = guastoInParole(guasto);
  process.stderr.write(`${dOpzioni ? uso : detto}\n`);
  process.exitCode = 1;
}
