import type { Dati, Pubblicazione } from '../src/model/index.ts';
import { alberoDi, type Albero } from '../src/registro/albero.ts';
import { leggiVkey } from '../src/registro/chiave.ts';
import { provaDiCoerenza } from '../src/registro/fileDelRegistro.ts';
import { cofirmaVera } from '../src/registro/firma.ts';
import { firmeDi, leggiNota, type ChiavePubblica } from '../src/registro/nota.ts';
import { scritta } from '../src/registro/riga.ts';
import { testateFirmate, type TestataFirmata } from '../src/registro/testate.ts';

/** How long a witness may take, in ms. */
const pazienza = 20_000;

/**
 * Asks the witness of the settings to sign the last signed checkpoint too (C2SP tlog-witness). The publications with its signature; null
 * where none is to be asked. Throws, in words for a terminal, where none comes: what was published stands all the same.
 */
export async function conTestimone(
  dati: Pick<Dati, 'registro' | 'pubblicazioni' | 'sito'>,
): Promise<Pubblicazione[] | null> {
  const { pubblicazioni, sito } = dati;
  const ultima = pubblicazioni.at(-1);
  const chiave = leggiVkey(sito.chiaveTestimone);
  const serve = sito.testimone !== '' && chiave && ultima && ultima.firme.length > 0;
  // A stamp is of the note as it was: what has one is signed by nobody else.
  if (!serve || ultima.marca !== '' || firmata(ultima, chiave)) return null;
  const prima = pubblicazioni.findLast((p) => firmata(p, chiave))?.righe ?? 0;
  const albero = alberoDi(dati.registro.map(scritta));
  const testata = testateFirmate(dati, albero).at(-1)!;
  const risposta = await chiedi(sito.testimone, albero, prima, testata);
  const nota = leggiNota(
    testata.nota.slice(0, testata.nota.indexOf('\n\n') + 2) + (risposta ?? ''),
  );
  const vera = nota && firmeDi(nota, chiave).some((f) => cofirmaVera(nota.testo, chiave, f));
  if (!vera)
    throw new Error(
      `La firma del testimone non è arrivata da ${sito.testimone}: «npm run pubblica» la chiede di nuovo.`,
    );
  const sue = (risposta ?? '')
    .split('\n')
    .filter((riga) => riga.startsWith(`— ${chiave.nome} `))
    .map((riga) => riga.slice('— '.length));
  return [...pubblicazioni.slice(0, -1), { ...ultima, firme: [...ultima.firme, ...sue] }];
}

const firmata = ({ firme }: Pubblicazione, { nome }: ChiavePubblica): boolean =>
  firme.some((f) => f.startsWith(`${nome} `));

/** The lines that a witness answers; it may first say from what size on it wants the proof. Null where it does not sign. */
async function chiedi(
  testimone: string,
  albero: Albero,
  prima: number,
  testata: TestataFirmata,
  ancora = true,
): Promise<string | null> {
  try {
    const risposta = await fetch(`${testimone.replace(/\/$/, '')}/add-checkpoint`, {
      method: 'POST',
      body: provaDiCoerenza(albero, prima, testata),
      signal: AbortSignal.timeout(pazienza),
    });
    const testo = await risposta.text();
    if (risposta.ok) return testo;
    const sua = /^(0|[1-9]\d*)\n$/.test(testo) ? Number(testo) : Infinity;
    return risposta.status === 409 && ancora && sua <= testata.quante
      ? await chiedi(testimone, albero, sua, testata, false)
      : null;
  } catch {
    return null;
  }
}
