import { posix } from 'node:path';
import { leggi } from './sito.ts';

const diPagina = /<script[^>]* src="([^"]+\.js)"/g;
/** A module that another brings with it: what it asks for later stands in brackets. */
const importato =
  /(?:^|[;\s}])(?:import|export)\s*(?:[\w*{}$,\s]+?\s*from\s*)?["']([^"']+\.js)["']/g;

const importati = new Map<string, string[]>();
function importatiDa(via: string): string[] {
  const gia = importati.get(via);
  if (gia) return gia;
  const suoi = [...leggi(via).matchAll(importato)].map(([, altro = '']) =>
    posix.join(posix.dirname(via), altro),
  );
  importati.set(via, suoi);
  return suoi;
}

/** The addresses of the scripts that a built page waits for before it is asked anything, each once. */
export function scriptDi(via: string): string[] {
  const tutti = new Set<string>();
  const daVedere = [...leggi(via).matchAll(diPagina)].map(([, suo = '']) => suo);
  for (let uno = daVedere.pop(); uno !== undefined; uno = daVedere.pop()) {
    if (tutti.has(uno)) continue;
    tutti.add(uno);
    daVedere.push(...importatiDa(uno));
  }
  return [...tutti];
}
