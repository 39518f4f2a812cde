import { istante, type Archivio, type Menzione, type Trovato } from '../model/index.ts';
import { figureDelle, soggetto } from './statiDiversi.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

/** One initiative under two Assi: at one date, from one date to the next, or against the Asse of its action. */
export function assiDiversi(archivio: Archivio): Esito[] {
  const perIniziativa = Map.groupBy(archivio.menzioni, (m) => `${m.programma}|${m.iniziativa}`);
  return [...perIniziativa.values()].flatMap((sue) => {
    const date = [...Map.groupBy(sue, (m) => m.data)].sort(([a], [b]) => istante(a) - istante(b));
    return [
      ...date.flatMap(([, insieme]) => stessaData(archivio, insieme)),
      ...date.slice(1).flatMap(([, dopo], i) => spostata(archivio, date[i]![1], dopo)),
    ];
  });
}

function stessaData(archivio: Archivio, sue: readonly Menzione[]): Esito[] {
  const azione = azioneDi(archivio, sue[0]!);
  const perAsse = [...new Map(sue.map((m) => [m.asse, m])).values()];
  const fuori = azione && perAsse.filter((m) => !m.asse.split('+').includes(azione.asse));
  if (perAsse.length < 2 && !(fuori && fuori.length > 0))
    return sue.length > 1 ? [concorda('torna', [])] : [];
  return [
    trovata(archivio, sue, '', azione ? 'etichetta diversa' : 'non spiegato', {
      modello: 'assi-diversi.insieme',
      argomenti: {
        posti: perAsse.map(({ asse, punto }) => ({ asse, punto })),
        azione: azione ? { codice: azione.codice, asse: azione.asse } : null,
      },
    }),
  ];
}

function spostata(
  archivio: Archivio,
  prima: readonly Menzione[],
  dopo: readonly Menzione[],
): Esito[] {
  const [assiPrima, assiDopo] = [prima, dopo].map((sue) => [...new Set(sue.map((m) => m.asse))]);
  const [da, a] = [prima[0]!, dopo[0]!];
  if (assiPrima!.some((asse) => assiDopo!.includes(asse))) return [concorda('torna', [])];
  return [
    trovata(archivio, [...dopo, ...prima], da.data, 'non spiegato', {
      modello: 'assi-diversi.spostata',
      argomenti: {
        prima: { data: da.data, assi: assiPrima! },
        dopo: { data: a.data, assi: assiDopo! },
      },
    }),
  ];
}

/** The action that a document itself gives to the initiative; our own pairings prove nothing. */
function azioneDi(archivio: Archivio, m: Menzione) {
  const sua = archivio.iniziativa(m.programma, m.iniziativa);
  return sua?.azioneBase === 'documento' ? archivio.azione(m.programma, sua.azione) : undefined;
}

function trovata(
  archivio: Archivio,
  menzioni: readonly Menzione[],
  dal: string,
  verdetto: 'etichetta diversa' | 'non spiegato',
  trovato: Trovato,
): Esito {
  return rilievo({
    ...trovato,
    luogo: soggetto(menzioni[0]!),
    luoghi: menzioni.map(soggetto),
    chiave: ['asse'],
    dal,
    // Nothing forbids that an initiative stands under two Assi.
    livello: 'cambiamento',
    figure: [],
    prove: figureDelle(archivio, menzioni),
    verdetto,
    gravita: 'avviso',
  });
}
