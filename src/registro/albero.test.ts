import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alberoDi, coerenza, inclusione, radice } from './albero.ts';
import { percorso, tessere } from './tessere.ts';

const hex = (b: Uint8Array): string => Buffer.from(b).toString('hex');
const sha = (...parti: readonly (Uint8Array | string)[]): Buffer =>
  parti.reduce((h, p) => h.update(p), createHash('sha256')).digest();
const uno = Uint8Array.of(1);
const voci = (n: number): string[] => Array.from({ length: n }, (_, i) => `riga ${i} è\n`);

/** The published vectors of Certificate Transparency. */
const foglie = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657'].map((h) =>
  Buffer.from(h, 'hex').toString('latin1'),
);
foglie.push(Buffer.from('606162636465666768696a6b6c6d6e6f', 'hex').toString('latin1'));

test('gives the roots that Certificate Transparency publishes, at every size', () => {
  const albero = alberoDi(foglie);
  expect(foglie.map((_, i) => hex(radice(albero, i + 1)))).toEqual([
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ]);
  expect(hex(radice(albero, 0))).toBe(hex(sha()));
});

/** RFC 9162 § 2.1.3.2, written from its text. */
function risale(foglia: Uint8Array, indice: number, n: number, cammino: Uint8Array[]): string {
  let [fn, sn, r] = [indice, n - 1, foglia];
  for (const p of cammino) {
    if (sn === 0) return 'troppi';
    if (fn % 2 === 1 || fn === sn) {
      r = sha(uno, p, r);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn >> 1, sn >> 1];
    } else r = sha(uno, r, p);
    [fn, sn] = [fn >> 1, sn >> 1];
  }
  return sn === 0 ? hex(r) : 'pochi';
}

/** RFC 9162 § 2.1.4.2, written from its text: the older root and the newer one that a proof of consistency gives. */
function due(m: number, n: number, prima: Uint8Array, prova: Uint8Array[]): string[] {
  if (m === n) return [hex(prima), hex(prima)];
  const [primo, ...altri] = Number.isInteger(Math.log2(m)) ? [prima, ...prova] : prova;
  let [fn, sn, fr, sr] = [m - 1, n - 1, primo!, primo!];
  while (fn % 2 === 1) [fn, sn] = [fn >> 1, sn >> 1];
  for (const c of altri) {
    if (fn % 2 === 1 || fn === sn) {
      [fr, sr] = [sha(uno, c, fr), sha(uno, c, sr)];
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn >> 1, sn >> 1];
    } else sr = sha(uno, sr, c);
    [fn, sn] = [fn >> 1, sn >> 1];
  }
  return [hex(fr), hex(sr)];
}

test('proves every line in the tree, and every older tree a beginning of it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 700 }), fc.nat(), (n, caso) => {
      const albero = alberoDi(voci(n));
      const i = caso % n;
      const foglia = sha(Uint8Array.of(0), voci(n)[i]!);
      expect(risale(foglia, i, n, inclusione(albero, i, n))).toBe(hex(radice(albero, n)));
      const m = i + 1;
      const prima = radice(albero, m);
      expect(due(m, n, prima, coerenza(albero, m, n))).toEqual([
        hex(prima),
        hex(radice(albero, n)),
      ]);
    }),
  );
});

test('the tiles are those that C2SP counts, and the whole ones are hashed into the level above', () => {
  const n = 70_000;
  const righe = voci(n);
  const albero = alberoDi(righe);
  const file = new Map(tessere(righe, albero, [300, n]).map((f) => [f.via, f.contenuto]));
  const vie = [...file.keys()];
  expect(vie.filter((v) => /^tile\/0\/\d+$/.test(v))).toHaveLength(273);
  expect(vie.filter((v) => v.includes('.p/'))).toEqual([
    'tile/0/273.p/112',
    'tile/entries/273.p/112',
    'tile/1/001.p/17',
    'tile/2/000.p/1',
  ]);
  expect(file.get('tile/1/000')).toHaveLength(8192);
  const interi = alberoDi(righe.slice(0, 256));
  expect(hex((file.get('tile/1/000') as Uint8Array).slice(0, 32))).toBe(hex(radice(interi, 256)));
  const primo = Buffer.from(file.get('tile/entries/000') as Uint8Array);
  expect(primo.subarray(2, 2 + primo.readUInt16BE(0)).toString()).toBe(righe[0]);
});

test('a partial tile of an older checkpoint is served until the whole one is', () => {
  const vie = (n: number, misure: number[]): string[] =>
    tessere(voci(n), alberoDi(voci(n)), misure).map((f) => f.via);
  expect(vie(300, [256, 270])).toEqual([
    'tile/0/000',
    'tile/entries/000',
    'tile/0/001.p/14',
    'tile/entries/001.p/14',
    'tile/0/001.p/44',
    'tile/entries/001.p/44',
    'tile/1/000.p/1',
  ]);
  expect(vie(256, [100])).toEqual(['tile/0/000', 'tile/entries/000', 'tile/1/000.p/1']);
  expect([0, 999, 1000, 1234067].map(percorso)).toEqual([
    '000',
    '999',
    'x001/000',
    'x001/x234/067',
  ]);
});
