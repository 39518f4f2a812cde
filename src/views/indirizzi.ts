import { eDerivata, type Figura } from '../model/index.ts';

/** Addresses of the pages, from the root of the site, always with a final slash. They never change. */
export const indirizzi = {
  programma: (p: string): string => `/${p}/`,
  asse: (p: string, asse: string): string => `/${p}/assi/${asse.toLowerCase()}/`,
  anno: (p: string, anno: number | string): string => `/${p}/anni/${anno}/`,
  asseAnno: (p: string, anno: number | string, asse: string): string =>
    `/${p}/anni/${anno}/assi/${asse.toLowerCase()}/`,
  iniziative: (p: string): string => `/${p}/iniziative/`,
  iniziativa: (p: string, id: string): string => `/${p}/iniziative/${id}/`,
  indicatori: (p: string): string => `/${p}/indicatori/`,
  indicatore: (p: string, codice: string): string => `/${p}/indicatori/#${codice}`,
  obiettivi: (p: string): string => `/${p}/obiettivi/`,
  obiettivo: (p: string, codice: string): string => `/${p}/obiettivi/#obiettivo-${ancora(codice)}`,
  azione: (p: string, codice: string): string => `/${p}/obiettivi/#azione-${ancora(codice)}`,
  confronto: (p: string): string => `/${p}/confronto/`,
  confrontoAssi: (p: string, assi: readonly string[] = []): string =>
    assi.length === 0
      ? `/${p}/confronto/assi/`
      : `/${p}/confronto/assi/${assi.join('-').toLowerCase()}/`,
  /** A programme (`asse` empty) or an Asse between two dates. */
  confrontoDate: (p: string, asse: string, prima: string, dopo: string): string =>
    asse === ''
      ? `/${p}/confronto/date/${prima}-${dopo}/`
      : `/${p}/confronto/asse/${asse.toLowerCase()}/${prima}-${dopo}/`,
  fonti: (p: string): string => `/${p}/fonti/`,
  fonte: (p: string, id: string): string => `/${p}/fonti/${id}/`,
  rettifica: (id: string): string => `/rettifiche/#${id}`,
  termine: (id: string): string => `/glossario/#${id}`,
  verifica: (id: string): string => `/verifiche/#${id}`,
  regola: (id: string): string => `/metodo/#${id}`,
};

/** An anchor made of a code: `9.3.3` → `9-3-3`. */
export function ancora(codice: string): string {
  return codice.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** Where a figure's evidence is: its row on the page of its document, or the rule that computed it. */
export function prova(figura: Figura): string {
  return eDerivata(figura)
    ? indirizzi.regola(figura.regola)
    : `${indirizzi.fonte(figura.programma, figura.fonte)}#${figura.id}`;
}

/** The page that shows a figure's subject, for exports and search. */
export function paginaDi(figura: Figura): string {
  const { programma: p, soggetto, soggettoTipo, data } = figura;
  if (soggettoTipo === 'iniziativa') return indirizzi.iniziativa(p, soggetto);
  if (soggettoTipo === 'indicatore') return indirizzi.indicatore(p, soggetto);
  if (soggettoTipo === 'asse') return indirizzi.asse(p, soggetto);
  return indirizzi.anno(p, data.slice(0, 4));
}
