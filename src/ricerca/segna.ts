import { tokenDiCifra } from './esatto.ts';
import { pezzi } from './normalizza.ts';

/** A stretch of text, marked where it answers the query. */
export interface Tratto {
  testo: string;
  segnato: boolean;
}

/** A text cut where the tokens looked for stand in it. */
export function segna(testo: string, cercati: ReadonlySet<string>): Tratto[] {
  const tratti: Tratto[] = [];
  let qui = 0;
  for (const p of pezzi(testo)) {
    const risponde =
      cercati.has(p.token) ||
      (/^\d{4,}(x\d\d)?$/.test(p.token) &&
        tokenDiCifra(testo.slice(p.da, p.a)).some((t) => cercati.has(t)));
    if (!risponde || p.da < qui) continue;
    if (p.da > qui) tratti.push({ testo: testo.slice(qui, p.da), segnato: false });
    tratti.push({ testo: testo.slice(p.da, p.a), segnato: true });
    qui = p.a;
  }
  if (qui < testo.length) tratti.push({ testo: testo.slice(qui), segnato: false });
  return tratti;
}

/** The part of a long text around its first marked word, cut at words, with an ellipsis where it is cut. */
export function ritaglio(testo: string, cercati: ReadonlySet<string>, lunghezza = 180): string {
  if (testo.length <= lunghezza) return testo;
  const primo = pezzi(testo).find((p) => cercati.has(p.token))?.da ?? 0;
  const da = primo < lunghezza / 2 ? 0 : testo.indexOf(' ', primo - lunghezza / 2) + 1;
  const fine = da + lunghezza;
  const a = fine >= testo.length ? testo.length : testo.lastIndexOf(' ', fine);
  return `${da > 0 ? '… ' : ''}${testo.slice(da, a)}${a < testo.length ? ' …' : ''}`;
}
