import type { Dati } from '../model/index.ts';
import { indirizzi } from '../views/indirizzi.ts';
import { alberoDi, coerenza, inclusione, type Albero } from './albero.ts';
import { base64, daBase64 } from './nota.ts';
import { scriviProva } from './prova.ts';
import { scritta } from './riga.ts';
import { controllaTestate, testateFirmate, type TestataFirmata } from './testate.ts';
import { tessere, type FileDelRegistro } from './tessere.ts';

/**
 * Every file below /registro/, in the formats of C2SP: the tiles of the log whose entries are the lines of registro.csv, its
 * checkpoints, and, where the last is signed, for each older publication the proof that today's log begins with its own, and for each
 * figure the proof that its line is in. None where nothing was published.
 */
export function fileDelRegistro(
  dati: Pick<Dati, 'registro' | 'pubblicazioni' | 'sito'>,
): FileDelRegistro[] {
  if (dati.registro.length === 0) return [];
  const voci = dati.registro.map(scritta);
  const albero = alberoDi(voci);
  const misure = dati.pubblicazioni.map((p) => p.righe);
  controllaTestate(dati, albero);
  const testate = testateFirmate(dati, albero);
  const oggi = testate.at(-1);
  return [
    ...tessere(voci, albero, misure),
    ...testate.flatMap(({ quante, nota, marca }) => [
      { via: `testate/${quante}`, contenuto: nota },
      ...(marca === '' ? [] : [{ via: `marche/${quante}.tsr`, contenuto: daBase64(marca) ?? '' }]),
    ]),
    ...(oggi
      ? [
          { via: 'checkpoint', contenuto: oggi.nota },
          ...misure
            .filter((m) => m < oggi.quante)
            .map((m) => ({ via: `coerenza/${m}`, contenuto: provaDiCoerenza(albero, m, oggi) })),
          ...prove(dati, voci, albero, oggi),
        ]
      : []),
  ];
}

/** That today's log begins with the older one: what a witness is sent (C2SP tlog-witness). */
export function provaDiCoerenza(albero: Albero, m: number, oggi: TestataFirmata): string {
  const hash = m === 0 ? [] : coerenza(albero, m, oggi.quante).map(base64);
  return [['old', m].join(' '), ...hash, '', oggi.nota].join('\n');
}

/** The proof of the last line of each figure that stands published. */
function prove(
  { registro }: Pick<Dati, 'registro'>,
  voci: readonly string[],
  albero: Albero,
  { quante, nota }: TestataFirmata,
): FileDelRegistro[] {
  const ultime = new Map<string, number>();
  for (const [i, { genere, id }] of registro.slice(0, quante).entries())
    if (genere === 'cifra') ultime.set(id, i);
    else if (genere === 'ritiro' || genere === 'spostamento') ultime.delete(id);
  return [...ultime].map(([id, indice]) => ({
    via: indirizzi.provaNelRegistro(id).replace('/registro/', ''),
    contenuto: scriviProva({
      voce: voci[indice]!,
      indice,
      cammino: inclusione(albero, indice, quante),
      testata: nota,
    }),
  }));
}
