import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { copiaDelKit } from '../kit.ts';
import { archivio, elencate, mappa } from './sito.ts';

const radice = join(import.meta.dirname, '..', '..', '..');
const pubblicato = join(radice, 'dist');
const banco = copiaDelKit(mkdtempSync(join(tmpdir(), 'ufficiale-')));
const dist = join(banco, 'dist');
afterAll(() => rmSync(banco, { recursive: true, force: true }));

const impostazioni = {
  nome: 'I fondi della Regione di prova',
  titolare: 'Regione di prova',
  ufficiale: 'sì',
  indirizzo: 'https://fondi.example.it',
  accento: 'verde',
  contatto: 'fondi@example.it',
  dichiarazione_accessibilita: 'https://form.agid.gov.it/view/prova',
  responsabile_accessibilita: 'Ufficio accessibilità',
  giorni_risposta: '20',
  obiettivi_accessibilita: 'https://form.agid.gov.it/view/obiettivi',
  privacy: 'https://example.it/privacy',
};

/** Builds the project's own data with other settings, beside the real site. */
function costruisci(diverse: Partial<typeof impostazioni>): { riuscito: boolean; detto: string } {
  const righe = Object.entries({ ...impostazioni, ...diverse }).map((r) => r.join(';'));
  writeFileSync(join(banco, 'data', 'sito.csv'), `chiave;valore\n${righe.join('\n')}\n`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join('scripts', 'build.ts'), '--anteprima'],
    {
      cwd: banco,
      encoding: 'utf8',
    },
  );
  return { riuscito: status === 0, detto: stdout + stderr };
}

const html = (cartella: string): string[] =>
  readdirSync(cartella, { recursive: true })
    .map(String)
    .filter((f) => f.endsWith('.html'));
const leggi = (cartella: string, file: string): string =>
  readFileSync(join(cartella, file), 'utf8');

const nostro = archivio.sito;

describe.skipIf(nostro.ufficiale)('a site that is not official', () => {
  test('shows the emblem of the Union nowhere and says that it is an independent reading', () => {
    const pagine = html(pubblicato).filter((f) => !/^(embed|condividi)/.test(f));
    expect(pagine.length).toBeGreaterThan(archivio.assi.length);
    const testi = pagine.map((f) => leggi(pubblicato, f));
    expect(testi.filter((t) => t.includes('data-emblema'))).toEqual([]);
    expect(testi.filter((t) => !t.includes('Lettura indipendente'))).toEqual([]);
  });
});

describe('an official site', () => {
  test.each([
    'indirizzo',
    'contatto',
    'dichiarazione_accessibilita',
    'responsabile_accessibilita',
    'giorni_risposta',
    'obiettivi_accessibilita',
    'privacy',
  ] as const)('is not built without «%s», and the officer is told which it is', (chiave) => {
    const { riuscito, detto } = costruisci({ [chiave]: '' });
    expect(riuscito).toBe(false);
    expect(detto).toContain(chiave);
    expect(existsSync(dist)).toBe(false);
  });

  test('shows emblem, statement, privacy and addresses of its own once all is there', () => {
    const { riuscito, detto } = costruisci({});
    expect(detto).not.toContain('ERRORE');
    expect(riuscito).toBe(true);
    const pagine = html(dist).filter((f) => !/^(embed|condividi)/.test(f));
    const monche = pagine.filter((f) => {
      const testo = leggi(dist, f);
      return !(
        testo.includes('data-emblema') &&
        testo.includes('Unione europea') &&
        testo.includes(impostazioni.dichiarazione_accessibilita) &&
        testo.includes(impostazioni.privacy)
      );
    });
    expect(monche).toEqual([]);
    const diSe = pagine.filter((f) =>
      /lettura indipendente|non è un sito ufficiale/i.test(leggi(dist, f)),
    );
    expect(diSe).toEqual([]);
    expect(leggi(dist, 'note-legali/index.html')).toContain(`«${impostazioni.nome}»`);
    const accessibilita = leggi(dist, 'accessibilita/index.html');
    for (const detto of ['Ufficio accessibilità', '20', 'view/obiettivi', 'Difensore civico'])
      expect(accessibilita).toContain(detto);
    expect(leggi(dist, 'robots.txt')).toContain(
      'Sitemap: https://fondi.example.it/sitemap-index.xml',
    );
    expect(leggi(dist, 'sitemap-0.xml')).toContain('<loc>https://fondi.example.it/dati/</loc>');
    expect(mappa(dist)).toEqual(elencate(dist));
    expect(leggi(dist, '.well-known/security.txt')).toContain('Contact: mailto:fondi@example.it');
    expect(leggi(dist, 'dati/osservazioni.csv')).toMatch(/,https:\/\/fondi\.example\.it\/./);
  });
});

test.skipIf(nostro.indirizzo || nostro.contatto)(
  'a site without an address has no map, and names nobody to write to',
  () => {
    for (const file of ['sitemap-index.xml', '.well-known/security.txt'])
      expect(existsSync(join(pubblicato, file))).toBe(false);
    expect(leggi(pubblicato, 'robots.txt')).not.toContain('Sitemap');
  },
);
