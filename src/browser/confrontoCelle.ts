import { csv, csvExcel } from '../exports/csv.ts';
import { file } from '../testi/it/confronto/file.ts';
import { idDi } from './figura.ts';
import { scarica } from './scarica.ts';

/** What a reader sees of a cell: its words, without the marks and the warnings that open beside a figure. */
function letto(cella: Element): string {
  const copia = cella.cloneNode(true) as Element;
  for (const segno of copia.querySelectorAll('details, svg, [class^="segno-"]')) segno.remove();
  return copia.textContent.replace(/\s+/g, ' ').trim();
}

/** The figures of a cell, by the ids that the open data have too. */
function cifre(cella: Element): string {
  return [...cella.querySelectorAll('[data-oss], [data-derivata]')].map(idDi).join(' ');
}

/** The tables of the comparison that the page shows, a row a cell; columns that the reader took away are not among them. */
function celleDelConfronto(radice: ParentNode): string[][] {
  const righe = [
    ...radice.querySelectorAll('table:is(.confronto, .confronto-iniziative) tbody tr'),
  ];
  return righe.flatMap((tr) => {
    const capi = [...(tr.closest('table')?.tHead?.rows[0]?.cells ?? [])].map(letto);
    const didascalia = tr.closest('table')?.caption?.textContent ?? '';
    const [voce, ...celle] = [...tr.children];
    return celle.flatMap((td, i) =>
      (td as HTMLElement).hidden
        ? []
        : [[didascalia, voce ? letto(voce) : '', capi[i + 1] ?? '', letto(td), cifre(td)]],
    );
  });
}

/** Gives the reader the file of the comparison that the page shows. */
export function scaricaConfronto(formato: string): void {
  const tutto = [file.testa, ...celleDelConfronto(document)];
  const testo = formato === 'excel' ? csvExcel(tutto) : csv(tutto);
  scarica(`${file.chiamato}.csv`, testo, 'text/csv;charset=utf-8');
}
