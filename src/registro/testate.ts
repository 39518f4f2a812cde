import type { Dati } from '../model/index.ts';
import { radice, type Albero } from './albero.ts';
import { notaFirmata } from './firma.ts';
import { leggiVkey } from './chiave.ts';
import { firmeDi, leggiNota, testoTestata } from './nota.ts';

/** The signed checkpoint of a publication. */
export interface TestataFirmata {
  /** How many lines the register had. */
  quante: number;
  /** The signed note, whole. */
  nota: string;
  /** The stamp of its time, in base64; empty where it has none. */
  marca: string;
}

/** The checkpoints that were signed, oldest first. The name of the first signature is the origin of the log. */
export function testateFirmate(
  { pubblicazioni }: Pick<Dati, 'pubblicazioni'>,
  albero: Albero,
): TestataFirmata[] {
  return pubblicazioni.flatMap(({ righe: quante, firme, marca }) => {
    const [origine] = (firme[0] ?? '').split(' ');
    if (!origine) return [];
    const testo = testoTestata({ origine, quante, radice: radice(albero, quante) });
    return [{ quante, nota: `${testo}\n${firme.map((f) => `— ${f}\n`).join('')}`, marca }];
  });
}

/** Throws where a checkpoint that the key of the settings signed is not true of the lines: the register was rewritten since. */
export function controllaTestate(dati: Pick<Dati, 'pubblicazioni' | 'sito'>, albero: Albero): void {
  const chiave = leggiVkey(dati.sito.chiaveRegistro);
  for (const { nota, quante } of testateFirmate(dati, albero)) {
    const letta = leggiNota(nota);
    const sue = letta && chiave ? firmeDi(letta, chiave) : [];
    if (letta === null || (chiave && sue.length > 0 && notaFirmata(nota, chiave) === null))
      throw new Error(
        `pubblicazioni.csv: la firma di quando il registro aveva ${quante} righe non è di quelle righe. Rimetti registro.csv e pubblicazioni.csv com’erano dopo l’ultima pubblicazione.`,
      );
  }
}
