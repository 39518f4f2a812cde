import { base64, daBase64 } from './nota.ts';

/** A proof of C2SP tlog-proof: that an entry is in the log of a checkpoint. */
export interface Prova {
  /** The entry itself, which the format carries as its extra data. */
  voce: string;
  indice: number;
  cammino: readonly Uint8Array[];
  /** The signed note, whole. */
  testata: string;
}

const capo = 'c2sp.org/tlog-proof@v1';

/** A proof as its file. */
export function scriviProva({ voce, indice, cammino, testata }: Prova): string {
  const righe = [
    capo,
    ['extra', base64(new TextEncoder().encode(voce))].join(' '),
    ['index', indice].join(' '),
    ...cammino.map(base64),
  ];
  return `${righe.join('\n')}\n\n${testata}`;
}

/** Reads a proof; null where it is none with the entry in it. */
export function leggiProva(testo: string): Prova | null {
  const meta = testo.indexOf('\n\n');
  const [inizio, extra = '', index = '', ...hash] = testo.slice(0, Math.max(meta, 0)).split('\n');
  const voce = daBase64(extra.replace(/^extra /, ''));
  const cammino = hash.flatMap((h) => daBase64(h) ?? []);
  if (inizio !== capo || !voce || !/^index (0|[1-9]\d*)$/.test(index)) return null;
  if (cammino.length !== hash.length || cammino.some((h) => h.length !== 32)) return null;
  return {
    voce: new TextDecoder().decode(voce),
    indice: Number(index.slice('index '.length)),
    cammino,
    testata: testo.slice(meta + 2),
  };
}
