import type { Dati, Pubblicazione } from '../src/model/index.ts';
import { alberoDi } from '../src/registro/albero.ts';
import { marcaConcessa, richiestaDiMarca } from '../src/registro/marca.ts';
import { base64 } from '../src/registro/nota.ts';
import { scritta } from '../src/registro/riga.ts';
import { testateFirmate } from '../src/registro/testate.ts';

/** How long an authority may take, in ms. */
const pazienza = 20_000;

/**
 * Asks the authority of the settings (RFC 3161) to put its time on the last signed checkpoint. The publications with the stamp; null where
 * none is to be asked. Throws, in words for a terminal, where none comes: what was published stands all the same.
 */
export async function conMarca(
  dati: Pick<Dati, 'registro' | 'pubblicazioni' | 'sito'>,
): Promise<Pubblicazione[] | null> {
  const { pubblicazioni, sito } = dati;
  const ultima = pubblicazioni.at(-1);
  if (sito.marcaTemporale === '' || !ultima || ultima.firme.length === 0 || ultima.marca !== '')
    return null;
  const nota = testateFirmate(dati, alberoDi(dati.registro.map(scritta))).at(-1)?.nota ?? '';
  const risposta = await chiedi(sito.marcaTemporale, richiestaDiMarca(nota));
  if (!risposta || !marcaConcessa(risposta, nota))
    throw new Error(
      `La marca temporale non è arrivata da ${sito.marcaTemporale}: «npm run pubblica» la chiede di nuovo.`,
    );
  return [...pubblicazioni.slice(0, -1), { ...ultima, marca: base64(risposta) }];
}

/** The answer of an authority; null where there is none. */
async function chiedi(autorita: string, body: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  try {
    const risposta = await fetch(autorita, {
      method: 'POST',
      headers: { 'Content-Type': 'application/timestamp-query' },
      body,
      signal: AbortSignal.timeout(pazienza),
    });
    return risposta.ok ? new Uint8Array(await risposta.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
