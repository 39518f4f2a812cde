import { tavole } from '../model/index.ts';
import { proprio } from '../model/proprio.ts';
import { spiegazioneDi, type Tavola } from '../model/tavola.ts';
import { csvItaliano } from './csv.ts';

/** What the words of an id stand for. */
const fondi = new Map([
  ['fse', 'Fondo sociale europeo'],
  ['fesr', 'Fondo europeo di sviluppo regionale'],
]);
const livelli = new Map([
  ['por', 'regionale'],
  ['pr', 'regionale'],
  ['pon', 'nazionale'],
  ['pn', 'nazionale'],
]);

/**
 * The files of a new programme's folder, by name: what its id tells already written, every other cell blank, and no row of an Asse,
 * because nobody knows yet what they are called.
 */
export function nuovoProgramma(id: string): Map<string, string> {
  const parole = id.split('-');
  const sigle = (parola: string): boolean => fondi.has(parola) || livelli.has(parola);
  const detto = new Map([
    ['id', id],
    [
      'nome_breve',
      parole
        .map((p) => (sigle(p) ? p.toUpperCase() : p.charAt(0).toUpperCase() + p.slice(1)))
        .join(' '),
    ],
    ['fondo', parole.map((p) => fondi.get(p)).find(Boolean) ?? ''],
    ['livello', parole.map((p) => livelli.get(p)).find(Boolean) ?? ''],
  ]);
  const { programma, assi } = tavole.programma;
  const colonne = Object.keys(programma.colonne);
  return new Map([
    ['programma.csv', csvItaliano([colonne, colonne.map((c) => detto.get(c) ?? '')])],
    ['assi.csv', csvItaliano([Object.keys(assi.colonne)])],
    ['LEGGIMI.txt', istruzioni(id)],
  ]);
}

function istruzioni(id: string): string {
  const colonneDi = (nome: string, { colonne }: Tavola): string[] => [
    '',
    nome,
    ...Object.keys(colonne).map(
      (c) => `    ${c.padEnd(16)} ${spiegazioneDi(proprio(colonne, c)!)}`,
    ),
  ];
  return [
    `${id}: un programma nuovo`,
    '',
    '1. In programma.csv completa la riga: una sola. Ciò che c’è già viene dal nome della cartella: controllalo.',
    '2. In assi.csv scrivi una riga per Asse: codice e nome come li stampa il documento. Gli altri codici con cui compare vanno in',
    '   «altri_codici», separati da «|».',
    `3. Prepara una data: npm run nuovo-anno ${id} 2023. In «fonti» descrivi il documento, poi copia le cifre.`,
    '4. Lancia npm run verifica, correggi quello che segnala, poi npm start per vedere le pagine.',
    '',
    'Bastano queste due tabelle e una data. Iniziative, indicatori, obiettivi e decisioni si aggiungono quando servono.',
    ...colonneDi('programma.csv', tavole.programma.programma),
    ...colonneDi('assi.csv', tavole.programma.assi),
    '',
  ].join('\n');
}
