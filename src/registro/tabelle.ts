import { proprio } from '../model/proprio.ts';
import { csv } from '../format/csv.ts';
import { campiDi, cellaDi, tavoleDi, type Dati, type Tavola } from '../model/index.ts';
import type { Riga } from './catena.ts';
import { sha256 } from './sha256.ts';

/**
 * The rows of the tables that stand beside the figures: names, notes, explanations, corrections and their reasons, events, how far
 * each initiative is, printed formulas, settings. A row is known by the SHA-256 of its own text, so that a changed one is another; the heading of a
 * table is a row as well.
 */
export function righeDelleTabelle(dati: Dati): Pick<Riga, 'id' | 'testo'>[] {
  const tavole = (['radice', 'programma', 'data'] as const)
    .flatMap((posto) => tavoleDi(posto))
    .filter(([, { automatica }]) => automatica !== 'pubblica');
  const righe = [
    ...Object.entries(dati.sito).map(([chiave, valore]) => conNome('sito', [chiave, valore])),
    ...tavole.flatMap(([nome, tavola]) =>
      tavola.dati ? dellaTavola(nome, tavola, voci(dati, tavola.dati)) : [],
    ),
    ...conCapo('formule', dati.formule),
  ];
  return [...new Map(righe.map((riga) => [riga.id, riga])).values()];
}

/** Records that no table of data/ holds by themselves, with their fields as headings. */
const conCapo = (nome: string, records: readonly object[]): Pick<Riga, 'id' | 'testo'>[] =>
  records.flatMap((voce) => [conNome(nome, Object.keys(voce)), conNome(nome, Object.values(voce))]);

type Voci = readonly Readonly<Record<string, unknown>>[];

const voci = (dati: Dati, quali: string): Voci =>
  dati[quali as Exclude<keyof Dati, 'sito'>] as unknown as Voci;

/** What the table itself does not say, because its folder does. */
const dellaCartella = ['programma', 'data'];

function dellaTavola(nome: string, tavola: Tavola, records: Voci): Pick<Riga, 'id' | 'testo'>[] {
  const [prima] = records;
  if (!prima) return [];
  const sue = campiDi(tavola);
  const fuori = dellaCartella.filter(
    (c) => Object.hasOwn(prima, c) && !sue.some(({ campo }) => campo === c),
  );
  return [
    conNome(nome, [...fuori, ...sue.map((c) => c.nome)]),
    ...records.map((voce) =>
      conNome(
        nome,
        [...fuori, ...sue.map(({ campo }) => campo)].map((campo) => proprio(voce, campo)),
      ),
    ),
  ];
}

function conNome(nome: string, celle: readonly unknown[]): Pick<Riga, 'id' | 'testo'> {
  const testo = csv([celle.map(cellaDi)], { separatore: ';' }).trimEnd();
  return { id: `${nome}#${sha256(testo)}`, testo };
}
