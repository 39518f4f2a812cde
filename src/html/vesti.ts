import { createHash } from 'node:crypto';
import { critico, type Nome } from './critico.ts';

const collegato = /<link rel="stylesheet" href="([^"]+)">/;
/** What the policy of an undressed page says of styles. */
const soloFogli = "style-src 'self'";

/**
 * Dresses pages so that a page waits for nothing: in its head the rules of the sheet that it needs to be read, which its policy names by
 * their hash; the whole sheet, which other pages have too, at the end. `foglio`: the text of a sheet by the address that pages link.
 */
export function guardaroba(foglio: (via: string) => string): (html: string) => string {
  const armadi = new Map<string, (html: string) => Abito>();
  return (html) => {
    const [link, via] = collegato.exec(html) ?? [];
    if (link === undefined || via === undefined || !html.includes(soloFogli))
      throw new Error(`a page without a sheet or without a policy: ${html.slice(0, 200)}`);
    const suo = armadi.get(via) ?? armadio(foglio(via));
    armadi.set(via, suo);
    const { stile, impronta } = suo(html);
    const fine = html.lastIndexOf('</body>');
    return (html.slice(0, fine) + link + html.slice(fine))
      .replace(soloFogli, `${soloFogli} 'sha256-${impronta}'`)
      .replace(link, () => `<style>${stile}</style>`);
  };
}

interface Abito {
  stile: string;
  impronta: string;
}

/** Pages of the same names wear the same: it is cut once for all of them. */
function armadio(css: string): (html: string) => Abito {
  const { chiesti, ritaglio } = critico(css);
  const presenti = lettore(chiesti);
  const abiti = new Map<string, Abito>();
  return (html) => {
    const nomi = presenti(senzaPieghe(html));
    const misura = nomi.join();
    const gia = abiti.get(misura);
    if (gia) return gia;
    const stile = ritaglio(new Set(nomi));
    const abito = { stile, impronta: createHash('sha256').update(stile).digest('base64') };
    abiti.set(misura, abito);
    return abito;
  };
}

const parti = /<details\b[^>]*>|<\/details>|<\/summary>/g;

/** A page without what stands behind its folds: who opens one has the whole sheet by then. */
function senzaPieghe(html: string): string {
  const aperti: boolean[] = [];
  const tratti: string[] = [];
  let [da, chiuso] = [0, 0];
  for (const { 0: parte, index } of html.matchAll(parti)) {
    if (parte.startsWith('<details')) aperti.push(parte.includes(' open'));
    else if (parte === '</details>') {
      if (chiuso === aperti.length) [da, chiuso] = [index, 0];
      aperti.pop();
    } else if (chiuso === 0 && aperti.at(-1) === false) {
      tratti.push(html.slice(da, index));
      chiuso = aperti.length;
    }
  }
  return tratti.join('') + html.slice(da);
}

/** Reads which of the names a page has, or might: what only looks like a tag or an attribute counts too. One pass: there are pages by the hundred thousand. */
function lettore(chiesti: ReadonlySet<Nome>): (html: string) => Nome[] {
  const attributi = [...chiesti].filter((nome) => nome.startsWith('[')).map((n) => n.slice(1));
  const forma = new RegExp(
    `<([a-z]\\w*)| class="([^"]*)"| id="([^"]*)"| (${[...attributi, 'class', 'id'].join('|')})(?=[=> ])`,
    'g',
  );
  return (html) => {
    const presenti = new Set<Nome>();
    forma.lastIndex = 0;
    for (let detto = forma.exec(html); detto; detto = forma.exec(html)) {
      const [, tag, classi, id, attributo] = detto;
      if (tag !== undefined) presenti.add(tag);
      else if (attributo !== undefined) presenti.add(`[${attributo}`);
      else if (id !== undefined) presenti.add(`#${id}`).add('[id');
      else {
        presenti.add('[class');
        for (const classe of (classi ?? '').split(/\s+/)) presenti.add(`.${classe}`);
      }
    }
    return [...chiesti].filter((nome) => presenti.has(nome));
  };
}
