import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes a project of Astro with the packages of a kit, and nothing of ours: so many pages from a JSON list, each a heading and one text,
 * of so many bytes. `folder` is made anew.
 */
export function astroNudo(kit: string, cartella: string, pagine: number, byte: number): void {
  rmSync(cartella, { recursive: true, force: true });
  mkdirSync(join(cartella, 'src', 'pages'), { recursive: true });
  symlinkSync(join(kit, 'node_modules'), join(cartella, 'node_modules'));
  const scrivi = (via: string, testo: string): void => writeFileSync(join(cartella, via), testo);
  scrivi('package.json', JSON.stringify({ type: 'module', private: true }));
  scrivi(
    'lista.json',
    JSON.stringify(Array.from({ length: pagine }, (_, n) => ({ id: `p-${n}`, nome: `Voce ${n}` }))),
  );
  scrivi(
    'src/pages/[id].astro',
    `---
import { readFileSync } from 'node:fs';
export const getStaticPaths = () =>
  JSON.parse(readFileSync('lista.json', 'utf8')).map((voce) => ({ params: { id: voce.id }, props: voce }));
const { nome } = Astro.props;
---
<!doctype html>
<html lang="it"><head><meta charset="utf-8" /><title>{nome}</title></head>
<body><h1>{nome}</h1><p>{'parola '.repeat(${Math.ceil(byte / 7)})}</p></body></html>
`,
  );
}
