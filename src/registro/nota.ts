/** A public key of C2SP signed-note, as its verifier key says it: `<nome>+<id>+<base64 of the kind and the key>`. */
export interface ChiavePubblica {
  /** Who signs: for a log, its origin. */
  nome: string;
  /** 4 bytes. */
  id: Uint8Array;
  /** 1: Ed25519; 4: a witness's Ed25519 with its time. */
  tipo: number;
  /** 32 bytes. */
  chiave: Uint8Array;
}

/** A signed note: its text with the final line end, and its signatures by who made them. */
export interface Nota {
  testo: string;
  firme: { nome: string; bytes: Uint8Array }[];
}

/** What a checkpoint of C2SP tlog-checkpoint says. */
export interface Testata {
  origine: string;
  quante: number;
  radice: Uint8Array;
}

/** Bytes as standard base64. */
export function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(''));
}

/** The bytes of a standard base64 text; null where it is none, or not the only one for its bytes. */
export function daBase64(testo: string): Uint8Array | null {
  try {
    const bytes = Uint8Array.from(atob(testo), (c) => c.charCodeAt(0));
    return base64(bytes) === testo ? bytes : null;
  } catch {
    return null;
  }
}

const esadecimale = (bytes: Uint8Array): string =>
  Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');

/** A public key in one line. */
export function vkey({ nome, id, tipo, chiave }: ChiavePubblica): string {
  return `${nome}+${esadecimale(id)}+${base64(Uint8Array.of(tipo, ...chiave))}`;
}

/** The parts of a public key in one line; null where it is none of Ed25519. Whether its id is its own is not asked. */
export function partiDi(testo: string): ChiavePubblica | null {
  const [, nome = '', id = '', resto = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(testo) ?? [];
  const [tipo, ...chiave] = daBase64(resto) ?? [];
  if ((tipo !== 1 && tipo !== 4) || chiave.length !== 32) return null;
  const byte = id.match(/../g) ?? [];
  return {
    nome,
    id: Uint8Array.from(byte, (b) => parseInt(b, 16)),
    tipo,
    chiave: Uint8Array.from(chiave),
  };
}

/** Reads a signed note; null where it is none. */
export function leggiNota(intera: string): Nota | null {
  const meta = intera.lastIndexOf('\n\n');
  if (meta < 0 || !intera.endsWith('\n')) return null;
  const firme = intera
    .slice(meta + 2, -1)
    .split('\n')
    .map((riga) => {
      const [, nome = '', testo = ''] = /^— ([^\s+]+) (\S+)$/.exec(riga) ?? [];
      return { nome, bytes: daBase64(testo) ?? new Uint8Array() };
    });
  if (firme.some(({ bytes }) => bytes.length < 5)) return null;
  return { testo: intera.slice(0, meta + 1), firme };
}

/** The signatures of a note that say they are of this key, without the id before them. */
export function firmeDi({ firme }: Nota, { nome, id }: ChiavePubblica): Uint8Array[] {
  return firme
    .filter((f) => f.nome === nome && id.every((b, i) => f.bytes[i] === b))
    .map(({ bytes }) => bytes.slice(4));
}

/** A line of signature. */
export function rigaDiFirma({ nome, id }: ChiavePubblica, firma: Uint8Array): string {
  return `— ${nome} ${base64(Uint8Array.of(...id, ...firma))}\n`;
}

/** The text of a checkpoint, the part that is signed. */
export function testoTestata({ origine, quante, radice }: Testata): string {
  return `${origine}\n${quante}\n${base64(radice)}\n`;
}

/** Reads the text of a checkpoint; null where it is none. */
export function leggiTestata(testo: string): Testata | null {
  const [, origine = '', quante = '', hash = ''] =
    /^([^\n]+)\n(0|[1-9]\d*)\n([^\n]+)\n(?:[^\n]+\n)*$/.exec(testo) ?? [];
  const radice = daBase64(hash);
  return radice?.length === 32 ? { origine, quante: Number(quante), radice } : null;
}
