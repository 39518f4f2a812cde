import type { Archivio, Programma } from '../model/index.ts';
import { indirizzi } from '../views/indirizzi.ts';
import { fileAperti } from './file.ts';
import { licenza, metadati } from './metadati.ts';

/** The schema.org description of all the data, or of one programme's part of them, for search engines. */
export function schemaOrg(a: Archivio, programma?: Programma): Record<string, unknown> {
  const m = metadati(a, programma);
  const { sito } = a;
  const pagina = (percorso: string): string => `${sito.indirizzo}${percorso}`;
  const titolare = {
    '@type': 'Organization',
    name: sito.titolare,
    ...(sito.indirizzo && { url: pagina('/') }),
  };
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': pagina(programma ? `${indirizzi.programma(programma.id)}#dati` : '/dati/#osservazioni'),
    name: m.titolo,
    description: m.descrizione,
    url: pagina(programma ? indirizzi.programma(programma.id) : '/dati/'),
    ...(programma && {
      identifier: `CCI ${programma.cci}`,
      isPartOf: { '@type': 'Dataset', '@id': pagina('/dati/#osservazioni') },
    }),
    license: licenza.href,
    isAccessibleForFree: true,
    inLanguage: 'it',
    creator: titolare,
    publisher: titolare,
    dateModified: m.modificato,
    temporalCoverage: `${m.dal}/${m.al}`,
    spatialCoverage: { '@type': 'Country', name: 'Italia' },
    keywords: m.paroleChiave,
    variableMeasured: [...new Set(a.misure.map((m) => m.nome))],
    isBasedOn: a.fonti
      .filter((f) => !programma || f.programma === programma.id)
      .map((f) => ({
        '@type': 'Report',
        name: f.titolo,
        author: f.autore,
        url: pagina(indirizzi.fonte(f.programma, f.id)),
      })),
    distribution: fileAperti(a)
      .filter((f) => f.insieme === 'osservazioni')
      .map((f) => ({
        '@type': 'DataDownload',
        name: f.titolo,
        encodingFormat: f.tipo,
        contentUrl: pagina(`/dati/${f.nome}`),
      })),
  };
}
