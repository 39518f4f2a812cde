import type { Archivio } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { programmiAConfronto } from '../confronto/programmi.ts';
import { iniziativeMosse } from '../eventi.ts';
import { rinviiDeiDocumenti, rinviiDelleCifre } from '../spostate.ts';
import { forme, indirizzi } from '../indirizzi.ts';
import { cornice } from './legge.ts';
import { di, rotta, sotto } from './rotta.ts';
import type { PaginaDiTesto, Passo, Rotta } from './tipi.ts';

const titoli = testi.rotte.titoli;
const passi = testi.rotte.passi;

/** Kinds that are one page only, about the whole archive. */
type Unica =
  | 'home'
  | 'assente'
  | 'cerca'
  | 'dati'
  | 'cambiamenti'
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
export function rotteDelSito(a: Archivio, diTesto: readonly PaginaDiTesto[]): Rotta[] {
  return [
    unica('home', a.sito.nome, []),
    unica('assente', titoli.assente),
    unica('cerca', titoli.cerca),
    unica('dati', titoli.dati, [{ nome: passi.dati }]),
    unica('cambiamenti', titoli.cambiamenti, [
      { nome: passi.dati, href: forme.dati },
      { nome: passi.cambiamenti },
    ]),
    unica('glossario', titoli.glossario),
    unica('tutteLeIniziative', titoli.tutteLeIniziative, [{ nome: passi.iniziative }]),
    unica('rettifiche', titoli.rettifiche, [{ nome: passi.rettifiche }]),
    unica('verifiche', titoli.verifiche, [{ nome: passi.verifiche }]),
    ...riconciliazione(a),
    ...confrontoProgrammi(a),
    unica('verificaDati', titoli.verificaDati, [
      { nome: passi.dati, href: forme.dati },
      { nome: passi.verificaDati },
    ]),
    ...diTesto.map((t) =>
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

/** The page of documents and yearly data side by side, where something is in both. */
function riconciliazione(a: Archivio): Rotta[] {
  if (a.riconciliazione.righe.length === 0) return [];
  return [
    rotta(
      'riconciliazione',
      { quale: 'riconciliazione' },
      {
        soggetto: undefined,
        titolo: titoli.riconciliazione,
        percorso: [
          { nome: passi.verifiche, href: forme.verifiche },
          { nome: passi.riconciliazione },
        ],
        legge: () => ['tutto'],
      },
    ),
  ];
}

/** The page of the programmes side by side, where the imported data tell two or more at one date. */
function confrontoProgrammi(a: Archivio): Rotta[] {
  if (programmiAConfronto(a).length === 0) return [];
  const titolo = titoli.confrontoProgrammi;
  const legge = (): string[] => ['tutto'];
  return [
    rotta('confrontoProgrammi', { quale: 'programmi' }, { soggetto: undefined, titolo, legge }),
  ];
}

/** The addresses that lead on: of data/rinvii.csv, and of initiatives, documents and figures that bear another id today. */
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
            { nome: passi.iniziative, href: indirizzi.iniziative(p.id) },
            { nome: mossa.nome },
          ),
          legge: () => [
            ...cornice(a, p.id),
            `eventi:${p.id}/${mossa.id}`,
            ...mossa.nuove.map((n) => `iniziativa:${p.id}/${n.id}`),
          ],
        },
      );
    }),
    ...[...a.rinvii, ...rinviiDeiDocumenti(a), ...rinviiDelleCifre(a)].map((rinvio) =>
      rotta(
        'rinvio',
        { rinvio: rinvio.da.replace(/^\/|\/$/g, '') },
        {
          soggetto: rinvio,
          titolo: titoli.spostata,
          legge: () => [...cornice(a), `rinvio:${rinvio.da}`],
        },
      ),
    ),
  ];
  return tutti.filter((r) => !vive.has(r.indirizzo));
}
