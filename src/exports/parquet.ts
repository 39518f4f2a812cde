import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Colonna } from './colonna.ts';
import type { Cella } from './csv.ts';

/** Rows below these columns as Parquet: numbers as DOUBLE, texts as UTF-8, an empty cell null. A column of both is text. */
export function parquet(
  colonne: readonly Colonna[],
  righe: readonly (readonly Cella[])[],
): Uint8Array<ArrayBuffer> {
  const columnData = colonne.map(({ nome, tipo }, i) => {
    const celle = righe.map((riga) => riga[i] ?? '');
    return tipo === 'number'
      ? {
          name: nome,
          type: 'DOUBLE' as const,
          data: celle.map((c) => (c === '' ? null : Number(c))),
        }
      : {
          name: nome,
          type: 'STRING' as const,
          data: celle.map((c) => (c === '' ? null : String(c))),
        };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'fondi-in-chiaro' }));
}
