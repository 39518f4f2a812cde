import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Archivio } from '../model/index.ts';
import { elencoDi, inOrdine, nomiElenchi, ordiniFissi } from './elenchi.ts';
import { documento } from './indice.ts';
import type { Registro } from './motore.ts';
import { nomiDi } from './nomi.ts';
import { ripiani } from './ripiani.ts';
import { regoleDi } from './sinonimi.ts';
import type { Sito } from './sito.ts';
import { voci } from './voci.ts';
import { tipiVoce, type Voce } from './voce.ts';

/** The files of Pagefind that a search of this site asks for; its own interfaces, worker and fragments are left out. */
const serve = /^(pagefind\.js|pagefind-entry\.json|wasm\..*|.*\.pf_(meta|index))$/;

/** Writes `<dist>/pagefind/`: the index of all records of a site, and the files of names. Returns how many. */
export function scriviIndice(sito: Sito, dist: string): Promise<number> {
  return scriviVoci(voci(sito), sito.a, dist);
}

/** Writes the index of these records, in this order. */
export async function scriviVoci(
  trovabili: readonly Voce[],
  a: Pick<Archivio, 'sinonimi'>,
  dist: string,
): Promise<number> {
  const regole = regoleDi(a.sinonimi);
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'und' });
  if (!index) throw new Error(`Pagefind non parte: ${errors.join(', ')}`);
  const cartella = join(dist, 'pagefind');
  rmSync(cartella, { recursive: true, force: true });
  for (const nome of ['schede', 'filtri', 'ordini', 'nomi'])
    mkdirSync(join(cartella, nome), { recursive: true });
  for (const [ordine, voce] of trovabili.entries()) {
    const { url, html, scheda } = documento(voce, ordine, regole);
    const esito = await index.addHTMLFile({ url, content: html });
    if (esito.errors.length > 0) throw new Error(`${voce.url}: ${esito.errors.join(', ')}`);
    writeFileSync(join(cartella, 'schede', `${ordine}.json`), JSON.stringify(scheda));
  }
  const { files } = await index.getFiles();
  const id: string[] = [];
  for (const { path, content } of files) {
    const [, nome] = /([^/]+)\.pf_fragment$/.exec(path) ?? [];
    if (nome) id[ordineDi(content)] = nome;
    if (!serve.test(path.split('/').at(-1) ?? '')) continue;
    const file = join(cartella, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await pagefind.close();
  const registro: Registro = { id, tipi: trovabili.map((v) => tipiVoce.indexOf(v.tipo)) };
  const scrivi = (nome: string, voce: unknown): void =>
    writeFileSync(join(cartella, `${nome}.json`), JSON.stringify(voce));
  scrivi('registro', registro);
  for (const [nome, voce] of ripiani(nomiDi(trovabili), regole)) scrivi(`nomi/${nome}`, voce);
  for (const nome of nomiElenchi) scrivi(`filtri/${nome}`, elencoDi(nome, trovabili));
  for (const nome of ordiniFissi) scrivi(`ordini/${nome}`, inOrdine(nome, trovabili));
  return trovabili.length;
}

/** The place of a record that a fragment of Pagefind belongs to: its address is that number. */
function ordineDi(frammento: Uint8Array): number {
  const [, url = ''] = /"url":"\/(\d+)\/"/.exec(gunzipSync(frammento).toString('utf8')) ?? [];
  if (url === '') throw new Error('Pagefind ha cambiato la forma dei suoi frammenti.');
  return Number(url);
}
