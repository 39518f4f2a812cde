import { partiDi, vkey, type ChiavePubblica } from './nota.ts';
import { sommaDi } from './sha256.ts';

/** The public key of this name and kind, with the id that C2SP signed-note recommends. */
export function chiavePubblica(nome: string, chiave: Uint8Array, tipo = 1): ChiavePubblica {
  const capo = new TextEncoder().encode(`${nome}\n`);
  return { nome, id: sommaDi(capo, Uint8Array.of(tipo), chiave).slice(0, 4), tipo, chiave };
}

/** Reads a public key in one line; null where it is none of Ed25519, or its id is not its own. */
export function leggiVkey(testo: string): ChiavePubblica | null {
  const letta = partiDi(testo);
  return letta && vkey(chiavePubblica(letta.nome, letta.chiave, letta.tipo)) === testo
    ? letta
    : null;
}
