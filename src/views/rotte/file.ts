import { segno, type Archivio } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { tuttiIGrafici } from '../grafici/tutti.ts';
import { indirizzi, type Tipo } from '../indirizzi.ts';
import { delGrafico } from './legge.ts';
import { rotta } from './rotta.ts';
import type { FileServito, Rotta } from './tipi.ts';

const tipi = ['embed', 'oembed', 'condividi', 'graficoSvg', 'graficoPng', 'graficoCsv'] as const;

/** The kinds that are made of a figure of the site. */
export const tipiDelGrafico: ReadonlySet<Tipo> = new Set([...tipi, 'breve']);

/** Every figure of the site as a page to embed, as pictures, as data, by a short address; described for other sites once they can be told where it is. */
export function rotteDeiGrafici(a: Archivio): Rotta[] {
  const suoi = tipi.filter((tipo) => tipo !== 'oembed' || a.sito.indirizzo !== '');
  return tuttiIGrafici(a).flatMap((grafico): Rotta[] => {
    const p = a.programma(grafico.programma);
    if (!p) return [];
    const legge = (): string[] => delGrafico(a, grafico);
    return [
      ...suoi.map((tipo): Rotta =>
        rotta(tipo, { id: grafico.id }, { soggetto: { grafico }, legge }),
      ),
      rotta(
        'breve',
        { segno: segno(grafico.id) },
        {
          soggetto: {
            p,
            da: indirizzi.breve(grafico.id),
            a: `${grafico.pagina}#${grafico.id}`,
          },
          titolo: testi.rotte.titoli.spostata,
          legge,
        },
      ),
    ];
  });
}

/** The files for machines: below /dati/ and those at the root. */
export function rotteDeiFile(
  a: Archivio,
  file: readonly FileServito[],
  pagine: readonly Rotta[],
): Rotta[] {
  const solo = { soggetto: undefined, legge: () => ['tutto'] };
  const delSito = { soggetto: undefined, legge: () => ['sito'] };
  return [
    ...file.map((f) =>
      rotta('fileDati', { file: f.nome }, { soggetto: { file: f }, legge: () => ['tutto'] }),
    ),
    rotta('feed', {}, solo),
    rotta('robots', {}, delSito),
    ...(a.sito.contatto === '' ? [] : [rotta('noto', { file: 'security.txt' }, delSito)]),
    ...(a.sito.indirizzo === '' ? [] : mappe(pagine)),
  ];
}

/** The protocol lets one map list 50,000 addresses. */
const perMappa = 50_000;

function mappe(pagine: readonly Rotta[]): Rotta[] {
  const una = (mappa: string, indice: boolean, elenca: readonly Rotta[]): Rotta =>
    rotta(
      'mappa',
      { mappa },
      {
        soggetto: { indice, elenca },
        legge: () => ['tutto'],
      },
    );
  const liste = Array.from({ length: Math.ceil(pagine.length / perMappa) }, (_, i) =>
    una(`sitemap-${i}`, false, pagine.slice(i * perMappa, (i + 1) * perMappa)),
  );
  return [una('sitemap-index', true, liste), ...liste];
}
