import type { Archivio } from '../../model/index.ts';
import { iniziativeMosse } from '../eventi.ts';
import { forme, indirizzi } from '../indirizzi.ts';
import { cornice } from './legge.ts';
import { di, rotta, sotto } from './rotta.ts';
import type { PaginaDiTesto, Passo, Rotta } from './tipi.ts';

/** Kinds that are one page only, about the whole archive. */
type Unica =
  | 'home'
  | 'assente'
  | 'cerca'
  | 'dati'
  | 'glossario'
  | 'tutteLeIniziative'
  | 'rettifiche'
  | 'verificaDati'
  | 'verifiche';

function unica(tipo: Unica, titolo: string, percorso?: readonly Passo[]): Rotta {
  const legge = (): string[] => ['tutto'];
  return rotta<Unica>(
    tipo,
    {},
    { soggetto: undefined, legge, titolo, ...(percorso && { percorso }) },
  );
}

/** The pages that every site has, whatever its data, and those of its words. */
export function rotteDelSito(a: Archivio, testi: readonly PaginaDiTesto[]): Rotta[] {
  return [
    unica('home', a.sito.nome, []),
    unica('assente', 'Pagina non trovata'),
    unica('cerca', 'Cerca'),
    unica('dati', 'I dati da scaricare', [{ nome: 'Dati' }]),
    unica('glossario', 'Glossario'),
    unica('tutteLeIniziative', 'Tutte le iniziative', [{ nome: 'Iniziative' }]),
    unica('rettifiche', 'Le rettifiche', [{ nome: 'Rettifiche' }]),
    unica('verifiche', 'Le verifiche', [{ nome: 'Verifiche' }]),
    unica('verificaDati', 'Verifica dati', [
      { nome: 'Dati', href: forme.dati },
      { nome: 'Verifica dati' },
    ]),
    ...testi.map((t) =>
      rotta(
        'testo',
        { pagina: t.id },
        {
          soggetto: t,
          titolo: t.titolo,
          legge: () => ['tutto'],
        },
      ),
    ),
  ];
}

/** The addresses that lead on: of data/rinvii.csv, and of the initiatives that bear another name today. */
export function rinvii(a: Archivio, pagine: readonly Rotta[]): Rotta[] {
  const vive = new Set(pagine.map((r) => r.indirizzo));
  const tutti: Rotta[] = [
    ...iniziativeMosse(a).flatMap((mossa) => {
      const p = a.programma(mossa.programma);
      if (!p) return [];
      return rotta(
        'iniziativaMossa',
        { programma: p.id, prima: mossa.id },
        {
          soggetto: { p, mossa },
          titolo: mossa.nome,
          titoloIntero: di(p, mossa.nome),
          percorso: sotto(
            p,
            { nome: 'Iniziative', href: indirizzi.iniziative(p.id) },
            { nome: mossa.nome },
          ),
          legge: () => [
            ...cornice(a),
            `eventi:${p.id}/${mossa.id}`,
            ...mossa.nuove.map((n) => `iniziativa:${p.id}/${n.id}`),
          ],
        },
      );
    }),
    ...a.rinvii.map((rinvio) =>
      rotta(
        'rinvio',
        { rinvio: rinvio.da.replace(/^\/|\/$/g, '') },
        {
          soggetto: rinvio,
          titolo: 'Pagina spostata',
          legge: () => [...cornice(a), `rinvio:${rinvio.da}`],
        },
      ),
    ),
  ];
  return tutti.filter((r) => !vive.has(r.indirizzo));
}
