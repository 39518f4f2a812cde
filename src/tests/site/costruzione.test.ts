import { spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ambiente, impronte } from '../copia.ts';
import { copiaDelKit } from '../kit.ts';

const kit = copiaDelKit(mkdtempSync(join(tmpdir(), 'costruzione-')));
const [dati, dist] = [join(kit, 'data'), join(kit, 'dist')];
const base = join(import.meta.dirname, '..', 'fixtures', 'tabelle', 'base');
const avanzamento = join(dati, 'programma-di-prova', '2022', 'avanzamento.csv');

interface Costruzione {
  figlio: ChildProcess;
  /** Comes when it has said this. */
  dice: (parola: string) => Promise<void>;
  fine: Promise<{ codice: number | null; detto: string }>;
}

/** `npm run build` in a copy of the kit; `guscio` is put before the command, for a shell. */
function costruisci(guscio = '', cwd = kit): Costruzione {
  const comando = `${guscio} exec "${process.execPath}" scripts/build.ts`;
  const figlio = spawn('sh', ['-c', comando], {
    cwd,
    env: ambiente,
  });
  let detto = '';
  for (const uscita of [figlio.stdout, figlio.stderr])
    uscita.on('data', (pezzo) => (detto += String(pezzo)));
  const dice = (parola: string): Promise<void> =>
    new Promise((pronto, manca) => {
      const guarda = (): void => void (detto.includes(parola) && pronto());
      figlio.stdout.on('data', guarda);
      figlio.on('close', () => manca(new Error(`non ha detto «${parola}»:\n${detto}`)));
      guarda();
    });
  const fine = new Promise<{ codice: number | null; detto: string }>((finito) =>
    figlio.on('close', (codice) => finito({ codice, detto })),
  );
  return { figlio, dice, fine };
}

/** Everything in the kit that a build may leave beside the site. */
const accanto = (): string[] => readdirSync(kit).filter((nome) => nome.startsWith('.dist'));
/** The site of before, marked: a new one has no mark. */
const segno = join(dist, 'di-prima');
const intero = async (): Promise<void> => {
  for (const file of ['index.html', '404.html', '_headers', 'pagefind/pagefind.js', 'feed.xml'])
    expect(existsSync(join(dist, file)), file).toBe(true);
  // The site of before is thrown away after the command has ended.
  await vi.waitFor(() => expect(accanto()).toEqual([]), 60_000);
};

beforeAll(async () => {
  rmSync(dati, { recursive: true });
  cpSync(base, dati, { recursive: true });
  const { codice, detto } = await costruisci().fine;
  expect(detto).toContain('Pagine');
  expect(codice).toBe(0);
}, 300_000);
beforeEach(() => {
  cpSync(base, dati, { recursive: true });
  writeFileSync(segno, '');
});
afterAll(() => rmSync(kit, { recursive: true, force: true }));

test('two builds of the same files, elsewhere and for other clocks and tongues, are the same byte for byte', async () => {
  const [qui, altrove] = [join(kit, 'qui'), join(kit, 'un altro posto')].map((posto) =>
    copiaDelKit(posto),
  ) as [string, string];
  // Somebody to write to brings security.txt, which expires: only the time that it counts from is given.
  for (const copia of [qui, altrove]) {
    const sito = join(copia, 'data', 'sito.csv');
    writeFileSync(
      sito,
      readFileSync(sito, 'utf8')
        .replace(/^contatto;.*$/m, 'contatto;https://ente.example/scrivici')
        .replace(/^indirizzo;.*$/m, 'indirizzo;https://ente.example/fse'),
    );
  }
  // A site that has an address shows what is not published in a preview only.
  const quando = 'export SOURCE_DATE_EPOCH=1767225600 FONDI_ANTEPRIMA=1';
  const esiti = await Promise.all([
    costruisci(`${quando} TZ=UTC LC_ALL=C;`, qui).fine,
    costruisci(`${quando} TZ=Pacific/Auckland LC_ALL=tr_TR.UTF-8;`, altrove).fine,
  ]);
  expect(esiti.map((e) => e.codice)).toEqual([0, 0]);
  const [prime, seconde] = [qui, altrove].map((copia) => impronte(join(copia, 'dist')));
  expect(prime!.size).toBeGreaterThan(100);
  expect([...prime!.keys()].some((via) => via.startsWith('pagefind'))).toBe(true);
  expect(seconde).toEqual(prime);
});

test('of two builds at once one makes the whole site, and the other says that it is being made', async () => {
  const esiti = await Promise.all([costruisci().fine, costruisci().fine]);
  expect(esiti.map((e) => e.codice).sort()).toEqual([0, 1]);
  expect(esiti.find((e) => e.codice === 1)?.detto).toMatch(/già in corso \(processo \d+\)/);
  expect(existsSync(segno)).toBe(false);
  await intero();
});

test('killed at any step it leaves the site of before, and the next one leaves nothing of it', async () => {
  for (const passo of ['Leggo i dati', 'Costruisco le pagine', 'Preparo la ricerca']) {
    const { figlio, dice, fine } = costruisci();
    await dice(passo);
    figlio.kill('SIGKILL');
    await fine;
    expect(existsSync(segno), passo).toBe(true);
  }
  expect(accanto()).not.toEqual([]);
  expect((await costruisci().fine).codice).toBe(0);
  expect(existsSync(segno)).toBe(false);
  await intero();
});

test('a kill between the two renames loses no site, even where the next build fails', async () => {
  renameSync(dist, join(kit, '.dist-417-prima'));
  writeFileSync(avanzamento, readFileSync(avanzamento, 'utf8').replace('323.626.680,83 €', 'no'));
  const { codice, detto } = await costruisci().fine;
  expect(codice).toBe(1);
  expect(detto).toContain('not-money');
  expect(existsSync(segno)).toBe(true);
  await intero();
});

test('where the disk takes no more, it says so and the site of before stays', async ({ skip }) => {
  if (process.platform === 'win32') skip('no limit of a shell to stand for a full disk');
  const { codice, detto } = await costruisci('ulimit -f 40;').fine;
  expect(detto).toContain('Il disco è pieno');
  expect(codice).toBe(1);
  expect(existsSync(segno)).toBe(true);
  await intero();
});

test('tables saved while pages are made change none of them, and that is told', async () => {
  const { dice, fine } = costruisci();
  await dice('Costruisco le pagine');
  const prima = readFileSync(avanzamento, 'utf8');
  writeFileSync(avanzamento, prima.replace('323.626.680,83 €', '323.626.681,83 €'));
  const { codice, detto } = await fine;
  expect(codice).toBe(0);
  expect(detto).toContain('Nel frattempo data/ o content/ è cambiata');
  const pagine = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(html|csv|json)$/.test(file))
    .map((file) => readFileSync(join(dist, file), 'utf8'));
  expect(pagine.filter((testo) => testo.includes('323.626.680,83')).length).toBeGreaterThan(1);
  expect(pagine.filter((testo) => testo.includes('323.626.681,83'))).toEqual([]);
  await intero();
});
