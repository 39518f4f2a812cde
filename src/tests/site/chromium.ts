import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const nomi = ['chromium', 'chromium-browser', 'google-chrome'];
const argomenti = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function cerca(): string | undefined {
  const cartelle = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'];
  return nomi
    .flatMap((nome) => cartelle.map((cartella) => join(cartella, nome)))
    .find((file) => existsSync(file));
}

/** Where Chromium is. Installs Debian's package where it is missing and may; otherwise says how, in one line. */
export function trovaChromium(): string {
  const trovato = cerca();
  if (trovato) return trovato;
  const possiamo = process.getuid?.() === 0 || process.env['CI'] !== undefined;
  if (possiamo)
    for (const passo of [['update'], ['install', '-y', 'chromium']])
      execFileSync('apt-get', passo, { stdio: 'inherit' });
  const installato = cerca();
  if (installato) return installato;
  throw new Error(
    'Alle prove serve Chromium: «sudo apt-get install chromium», poi di nuovo «npm test».',
  );
}

/** Starts Chromium without a window. */
export function avviaChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: trovaChromium(), args: argomenti });
}
