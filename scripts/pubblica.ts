import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { apriFogli, ingest } from '../src/ingest/ingest.ts';
import { codiceDiUscita, rapporto } from '../src/ingest/rapporto.ts';
import { pubblicazioniCsv, registroCsv } from '../src/exports/registro.ts';
import { esisteNelCalendario, type Dati } from '../src/model/index.ts';
import { accoda } from '../src/registro/catena.ts';
import { cosaCambiaTesto, inBreve } from '../src/registro/cosaCambiaTesto.ts';
import { nuoveRighe } from '../src/registro/nuoveRighe.ts';
import { pagine } from '../src/registro/pagine.ts';
import { pubblicazioniDopo } from '../src/registro/pubblicazioniDopo.ts';
import { sitoDi } from '../src/ricerca/sito.ts';
import { esamina } from '../src/verdetto.ts';
import { leggiDati } from '../src/ingest/leggiDati.ts';
import { annulla } from './annulla.ts';
import { firmatario } from './chiave.ts';
import { inParole } from './guasto.ts';
import { riprendi, scriviInsieme } from './insieme.ts';
import { chiudi } from './lucchetto.ts';
import { conMarca } from './marca.ts';
import { percorsi, radice } from './percorsi.ts';
import { conTestimone } from './testimone.ts';

const oggiStesso = new Date().toISOString().slice(0, 10);
const { values } = parseArgs({
  options: {
    /** Day of publication, today unless told. */
    data: { type: 'string', default: oggiStesso },
    /** One sentence for the readers of /rettifiche/. */
    nota: { type: 'string', default: '' },
    /** Shows what would be published and writes nothing. */
    prova: { type: 'boolean', default: false },
    /** Takes the last publication back, while nobody has seen it. */
    annulla: { type: 'boolean', default: false },
  },
});

type Registri = Pick<Dati, 'sito' | 'registro' | 'pubblicazioni'>;

/** What the reader of data/ has to say of the registers as they would be: empty where nothing. */
async function rilette(testi: Record<string, string>): Promise<string> {
  const altri = leggiDati().filter(({ percorso }) => !Object.hasOwn(testi, percorso));
  const nuovi = Object.entries(testi).map(([percorso, testo]) => ({
    percorso,
    bytes: new TextEncoder().encode(testo),
  }));
  return rapporto(ingest(await apriFogli([...altri, ...nuovi])).problemi);
}

/** Why data that may be published cannot be on the day that was asked for; undefined where they can. */
function ostacolo(dati: Pick<Dati, 'pubblicazioni'>): string | undefined {
  if (!esisteNelCalendario(values.data) || values.data.length !== 10)
    return `«${values.data}» non è un giorno, come 2024-05-29.`;
  if (values.data > oggiStesso) return `il ${values.data} deve ancora venire.`;
  const ultima = dati.pubblicazioni.at(-1)?.data ?? '';
  if (values.data < ultima)
    return `l’ultima pubblicazione è del ${ultima}, dopo il ${values.data}.`;
  return undefined;
}

/** Publishes what data/ holds, or says why not. */
async function pubblica(): Promise<void> {
  if (riprendi(percorsi.dati))
    process.stdout.write('È finita la scrittura che si era interrotta.\n');
  if (values.annulla) {
    const { fatto, detto } = await annulla();
    if (fatto) process.stdout.write(detto);
    else rinuncia(detto, 1);
    return;
  }
  const { dati, problemi, sito, cambia } = esamina(
    await apriFogli(leggiDati()),
    (a) => sitoDi(a, percorsi.content),
    values.data,
  );
  process.stdout.write(rapporto(problemi));
  const codice = codiceDiUscita(problemi);
  const perche =
    codice === 1
      ? 'ci sono errori da mendare.'
      : codice === 2
        ? 'ci sono avvisi da controllare: correggi, spiega, o prendine visione in avvisi.csv.'
        : ostacolo(dati);
  if (!sito || !cambia || perche !== undefined) {
    rinuncia(
      `Non è stato pubblicato nulla: ${perche ?? 'in data/ non c’è ancora nessuna cifra.'}\n`,
      codice || 1,
    );
    return;
  }
  const chi = firmatario(dati.sito);
  const oggi = pagine(sito.rotte);
  const righe = accoda(dati.registro, nuoveRighe(dati, oggi, values.data, values.nota));
  const dopo = {
    sito: dati.sito,
    registro: [...dati.registro, ...righe],
    pubblicazioni: pubblicazioniDopo(dati, righe, values, chi),
  };
  process.stdout.write(cosaCambiaTesto(cambia));
  const daFirmare = dopo.pubblicazioni.some((p, i) => p.firme !== dati.pubblicazioni[i]?.firme);
  if (righe.length === 0 && !daFirmare) process.stdout.write('Il registro resta com’è.\n');
  else if (values.prova) process.stdout.write('È una prova: non è stato scritto nulla.\n');
  else {
    const guasti = await scrivi(dopo);
    if (guasti !== '') {
      rinuncia(`${guasti}Non è stato pubblicato nulla: correggi la nota o la data.\n`, 1);
      return;
    }
    process.stdout.write(
      `${righe.length > 0 ? `Pubblicato: ${inBreve(cambia)}` : 'Il registro resta com’è; ora è firmato.'}\nAdesso «npm run build» rifà il sito; conserva registro.csv e pubblicazioni.csv insieme ai dati.\n`,
    );
  }
  if (!values.prova) await chiediAdAltri(dopo);
}

/** Writes both registers; what their reader has to say against them, where it has: nothing is written then. */
async function scrivi({ registro, pubblicazioni }: Registri): Promise<string> {
  const testi = {
    'registro.csv': registroCsv(registro),
    'pubblicazioni.csv': pubblicazioniCsv(pubblicazioni),
  };
  const guasti = await rilette(testi);
  if (guasti === '') scriviInsieme(percorsi.dati, testi);
  return guasti;
}

/** Adds what others sign, the witness and then who gives the time, where the settings name them; what is published stands without. */
async function chiediAdAltri(dopo: Registri): Promise<void> {
  const chiesti = [
    [conTestimone, 'Il testimone ha firmato la testata.'],
    [conMarca, 'La testata firmata ha la sua marca temporale.'],
  ] as const;
  let oggi = dopo;
  for (const [chiedi, fatto] of chiesti)
    try {
      const pubblicazioni = await chiedi(oggi);
      if (!pubblicazioni) continue;
      oggi = { ...oggi, pubblicazioni };
      scriviInsieme(percorsi.dati, { 'pubblicazioni.csv': pubblicazioniCsv(pubblicazioni) });
      process.stdout.write(`${fatto}\n`);
    } catch (guasto) {
      process.stderr.write(`${inParole(guasto)}\n`);
      // Not without the witness: a stamp closes the note.
      return;
    }
}

function rinuncia(perche: string, codice: number): void {
  process.stderr.write(perche);
  process.exitCode = codice;
}

let apri: (() => void) | undefined;
try {
  apri = chiudi(join(radice, '.pubblica-lucchetto'), 'La pubblicazione');
  await pubblica();
} catch (guasto) {
  process.stderr.write(`${inParole(guasto)}\n`);
  process.exitCode = 1;
} finally {
  apri?.();
}
