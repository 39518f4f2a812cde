import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { archivio, lettura } from './collections/dati.ts';
import { daFare, parte } from './collections/parte.ts';
import { nomeCaricatore } from './collections/loader.ts';
import { fileDaScaricare } from './exports/cartelle/file.ts';
import { immaginiFatte, sfoltisci } from './exports/giaFatti.ts';
import { usaMagazzino } from './exports/magazzino.ts';
import { suDisco } from './exports/magazzinoSuDisco.ts';
import { paroleDi } from './exports/parole.ts';
import { pagineDelleCifre } from './html/pagineDelleCifre.ts';
import { inLotti } from './html/scrivano.ts';
import { premi, riporta, scrivi } from './integrazione/aFianco.ts';
import { frammisti } from './integrazione/frammisti.ts';
import { intero } from './integrazione/intero.ts';
import { leggi, soloSePubblicati, type Prestito } from './integrazione/leggi.ts';
import type { Archivio } from './model/index.ts';
import { fileDelRegistro } from './registro/fileDelRegistro.ts';
import { copiaPagine, datoDelPezzo } from './pezzi.ts';
import { cercaInLavoro } from './ricerca/inLavoro.ts';
import { scriviIndice } from './ricerca/scriviIndice.ts';
import { daCapo, nuovaRipresa, type Ripresa } from './ripresa.ts';
import { sitoDi, type Sito } from './ricerca/sito.ts';
import { fileDi } from './views/indirizzi.ts';
import { headers, daPrestare } from './server/headers.ts';

/** How long data/ must be still before it is read again, in ms: a spreadsheet writes a file in more than one go. */
const quiete = 100;

/**
 * Astro as the host of data/: read and checked once before the config is used, again in dev whenever a table is saved, and
 * what stands beside the pages written after them.
 */
export function fondiInChiaro(): AstroIntegration {
  let radice = '';
  let base = '/';
  let fuori = '';
  let sito: Sito | undefined;
  let ripresa: Ripresa | undefined;
  const inizio = Date.now();
  let prestito: Prestito = () => new Uint8Array();
  const rileggi = async (): Promise<string> => {
    const letta = await leggi(radice);
    prestito = letta.prestito;
    return letta.detto;
  };
  return {
    name: 'fondi-in-chiaro',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig, addWatchFile }) => {
        radice = fileURLToPath(config.root);
        if (command === 'build') passo('Leggo i dati');
        const detto = await rileggi();
        const { archivio: a, guasto, inAttesa } = lettura();
        if (command === 'build' && a && !guasto) soloSePubblicati(a, inAttesa);
        if (command === 'dev' || !guasto) process.stderr.write(detto);
        const sue = a ? impostazioni(a) : {};
        updateConfig(sue);
        // Astro lets a variable of this name, which CI and test runners set, take the place of the site's own folder.
        process.env['BASE_URL'] = sue.base ?? config.base;
        addWatchFile(join(radice, 'data', 'sito.csv'));
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
        fuori = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const [dati, sito] = [join(radice, 'data'), join(radice, 'data', 'sito.csv')];
        const { hot } = server.environments.client;
        const mostra = (): void => {
          const { guasto } = lettura();
          if (guasto) hot.send({ type: 'error', err: { message: guasto, stack: '' } });
        };
        const daCapo = async (): Promise<void> => {
          process.stderr.write(await rileggi());
          if (lettura().guasto) mostra();
          else await refreshContent?.({ loaders: [nomeCaricatore] });
        };
        const cede = (guasto: unknown): void => logger.error(String(guasto));
        let letti = Promise.resolve();
        let attesa: NodeJS.Timeout | undefined;
        server.watcher.add(dati);
        server.watcher.on('all', (evento, file) => {
          // A folder counts for its files; for the settings Astro starts again, because they are part of its own.
          if (evento === 'addDir' || file === sito || !file.startsWith(dati + sep)) return;
          clearTimeout(attesa);
          attesa = setTimeout(() => (letti = letti.then(daCapo).catch(cede)), quiete);
        });
        hot.on('vite:client:connect', mostra);
        const qui = base.replace(/\/$/, '');
        server.middlewares.use(qui + daPrestare, (_, risposta) => risposta.end(prestito()));
        server.middlewares.use(
          `${qui}/pagefind`,
          cercaInLavoro(join(radice, 'content'), join(radice, '.astro'), () => lettura().archivio),
        );
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        setPrerenderer(frammisti);
        const a = await archivio();
        const { pezzi = [], programmi } = parte();
        sito = sitoDi(a, join(radice, 'content'));
        if (!parte().pezzi && !programmi)
          ripresa = nuovaRipresa(radice, sito, lettura().inAttesa > 0);
        usaMagazzino(
          a,
          suDisco(
            join(fuori, 'dati'),
            (via, chiave) => datoDelPezzo(pezzi, via) ?? ripresa?.dato(via, chiave),
          ),
        );
        passo('Preparo i file da scaricare');
        await premi(a);
        passo('Costruisco le pagine');
      },
      'astro:build:done': async ({ dir }) => {
        passo('Preparo la ricerca');
        if (!sito) throw new Error('astro:build:start comes before astro:build:done');
        const dist = fileURLToPath(dir);
        const cartella = base.replace(/\/$/, '');
        const copiati = readdirSync(join(radice, 'public')).map((nome) => `/${nome}`);
        writeFileSync(join(dist, '_headers'), headers(sito.rotte, copiati, cartella));
        posa(dist, [{ via: daPrestare, contenuto: prestito() }]);
        const { programmi, pezzi } = parte();
        const sede = { dist, base: cartella };
        if (pezzi) copiaPagine(pezzi, sito.rotte, dist);
        else {
          const { riporti, daFare: cifraDaFare } = ripresa?.riprendi(dist) ?? daCapo;
          await riporta(riporti);
          await scrivi(sede, pagineDelleCifre(sito.a, sito.rotte, sede, cifraDaFare));
        }
        const fatte = sito.rotte.tutte
          .filter((r) => r.tipo !== 'cifra' && daFare(r))
          .map((r) => ({ file: fileDi(r.indirizzo) }))
          .filter(({ file }) => file.endsWith('.html'));
        const inPiedi = inLotti(fatte).map((pagine) => ({ pagine }));
        await scrivi(sede, inPiedi);
        await scriviIndice(sito, dist);
        // Of the whole: a piece has the lines of one, and not what they are about.
        if (!programmi) posa(join(dist, 'registro'), fileDelRegistro(sito.a));
        posa(join(dist, 'dati'), paroleDi(sito.a));
        intero(dist, sito, fileDaScaricare(sito.a));
        ripresa?.ricorda();
        sfoltisci(join(radice, immaginiFatte), inizio);
      },
    },
  };
}

/** Writes files below a folder. */
function posa(
  cartella: string,
  file: readonly { via: string; contenuto: string | Uint8Array }[],
): void {
  for (const { via, contenuto } of file) {
    const dove = join(cartella, via);
    mkdirSync(dirname(dove), { recursive: true });
    writeFileSync(dove, contenuto);
  }
}

/** Says on the terminal what the build is doing. */
function passo(nome: string): void {
  process.stdout.write(`· ${nome}\n`);
}

/** The address of the site as Astro wants it. */
function impostazioni({ sito }: Archivio): Partial<AstroConfig> {
  if (sito.indirizzo === '') return {};
  const { origin, pathname } = new URL(sito.indirizzo);
  return { site: origin, base: pathname };
}
