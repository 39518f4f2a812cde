import type { Archivio } from '../model/index.ts';
import { versioni, type Cambiamento } from '../views/cambiamenti.ts';
import { csv } from './csv.ts';

const testata = ['versione', 'data', 'genere', 'tipo', 'id', 'id_dopo', 'prima', 'dopo'] as const;

/** What each publication changed of the one before, a row a change: UTF-8, comma. */
export function cambiamentiCsv(a: Archivio): string {
  const riga = (c: Cambiamento): string[] => [c.genere, c.tipo, c.id, c.idDopo, c.prima, c.dopo];
  const righe = versioni(a).flatMap(({ numero, data, cambiamenti }) =>
    cambiamenti.map((c) => [String(numero), data, ...riga(c)]),
  );
  return csv([[...testata], ...righe]);
}

/** The same by publication, each with its note and its head, the first one too. */
export function cambiamentiJson(a: Archivio): string {
  return `${JSON.stringify(versioni(a), null, 1)}\n`;
}
