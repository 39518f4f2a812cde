import type { Archivio, Programma } from '../model/index.ts';
import { indirizzi } from '../views/indirizzi.ts';
import { descritti } from './descritti.ts';
import type { Descritto } from './descritto.ts';
import { licenza, metadati } from './metadati.ts';
import { versioneSemantica } from './versione.ts';

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
    // Of a programme the whole that it is part of says them: they are hundreds.
    ...(!programma && { variableMeasured: [...new Set(a.misure.map((m) => m.nome))] }),
    isBasedOn: a.fonti
      .filter((f) => !programma || f.programma === programma.id)
      .map((f) => ({
        '@type': 'Report',
        name: f.titolo,
        author: f.autore,
        url: pagina(indirizzi.fonte(f.programma, f.id)),
      })),
    version: versioneSemantica(a, programma),
    distribution: suoi(a, programma).map((f) => ({
      '@type': 'DataDownload',
      name: f.titolo,
      encodingFormat: f.tipo,
      contentUrl: pagina(`/dati/${f.nome}`),
      contentSize: `${f.impronta(a).bytes} B`,
      sha256: f.impronta(a).sha256,
    })),
  };
}

/** The files with the figures of all programmes; of one, those in its folders of the newest data, or all where it has none of its own. */
function suoi(a: Archivio, programma?: Programma): Descritto[] {
  const tutti = descritti(a).filter((f) => f.parte === 'osservazioni');
  const propri = tutti.filter(
    ({ nome }) =>
      programma &&
      [`${programma.id}/`, `${programma.id}/ultimi/`].includes(nome.replace(/[^/]*$/, '')),
  );
  return propri.length > 0 ? propri : tutti.filter(({ nome }) => !nome.includes('/'));
}
