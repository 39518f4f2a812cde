import { firmeDi, leggiNota, leggiTestata, partiDi } from '../registro/nota.ts';
import { leggiProva } from '../registro/prova.ts';

/** What the proof of a figure says, checked with what browsers have. */
export type EsitoProva =
  | { vero: true; celle: readonly string[]; indice: number; quante: number }
  | { vero: false; perche: 'forma' | 'firma' | 'registro' | 'browser' };

const no = (perche: 'forma' | 'firma' | 'registro' | 'browser'): EsitoProva => ({
  vero: false,
  perche,
});

/** Checks the file of a proof (C2SP tlog-proof) by the public key of the log, with WebCrypto. */
export async function verificaProva(testo: string, chiave: string): Promise<EsitoProva> {
  const pubblica = partiDi(chiave);
  const prova = leggiProva(testo);
  const nota = prova && leggiNota(prova.testata);
  const testata = nota && leggiTestata(nota.testo);
  if (!pubblica || !prova || !testata) return no('forma');
  const firme = firmeDi(nota, pubblica);
  const vere = await tutteVere(pubblica.chiave, firme, nota.testo);
  if (vere === null) return no('browser');
  if (!vere || firme.length === 0 || testata.origine !== pubblica.nome) return no('firma');
  const { voce, indice, cammino } = prova;
  const radice = await risale(voce, indice, testata.quante, cammino);
  if (radice === null || !uguali(radice, testata.radice)) return no('registro');
  return { vero: true, celle: voce.trimEnd().split(';'), indice, quante: testata.quante };
}

/** Whether these are signatures of the text; null where the browser knows no Ed25519. */
async function tutteVere(
  chiave: Uint8Array,
  firme: readonly Uint8Array[],
  testo: string,
): Promise<boolean | null> {
  try {
    const k = await crypto.subtle.importKey('raw', copia(chiave), 'Ed25519', false, ['verify']);
    const esiti = await Promise.all(
      firme.map((f) => crypto.subtle.verify('Ed25519', k, copia(f), inUtf8(testo))),
    );
    return esiti.every(Boolean);
  } catch {
    return null;
  }
}

/** The root that a path of inclusion leads to: RFC 9162 § 2.1.3.2; null where the path is not as long as it must be. */
async function risale(
  voce: string,
  indice: number,
  quante: number,
  cammino: readonly Uint8Array[],
): Promise<Uint8Array | null> {
  if (indice >= quante) return null;
  let [fn, sn, r] = [indice, quante - 1, await somma([0], inUtf8(voce))];
  for (const p of cammino) {
    if (sn === 0) return null;
    const aSinistra = fn % 2 === 1 || fn === sn;
    r = aSinistra ? await somma([1], p, r) : await somma([1], r, p);
    while (fn === sn && fn % 2 === 0 && fn > 0) [fn, sn] = [fn / 2, sn / 2];
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return sn === 0 ? r : null;
}

async function somma(capo: number[], ...parti: Uint8Array[]): Promise<Uint8Array> {
  const bytes = Uint8Array.from([...capo, ...parti.flatMap((p) => [...p])]);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

const inUtf8 = (testo: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(testo);
const copia = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes);
const uguali = (x: Uint8Array, y: Uint8Array): boolean =>
  x.length === y.length && x.every((b, i) => b === y[i]);
