import { alla, elenco } from '../format.ts';
import { istante, type Archivio, type Menzione } from '../model/index.ts';
import { nome } from './frasi.ts';
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
    return sue.length > 1 ? [concorda('torna')] : [];
  const dovuto = azione ? `: la sua azione, ${azione.codice}, è dell’Asse ${azione.asse}` : '';
  return [
    trovata(
      archivio,
      sue,
      ['asse'],
      `${nome(archivio, soggetto(sue[0]!))} ${alla(sue[0]!.data)} sta ${elenco(
        perAsse.map((m) => `nell’Asse ${m.asse} (${m.punto})`),
      )}${dovuto}.`,
      azione ? `Asse ${azione.asse}` : 'un solo Asse',
      azione ? 'etichetta diversa' : 'non spiegato',
    ),
  ];
}

function spostata(
  archivio: Archivio,
  prima: readonly Menzione[],
  dopo: readonly Menzione[],
): Esito[] {
  const [assiPrima, assiDopo] = [prima, dopo].map((sue) => [...new Set(sue.map((m) => m.asse))]);
  const [da, a] = [prima[0]!, dopo[0]!];
  if (assiPrima!.some((asse) => assiDopo!.includes(asse))) return [concorda('torna')];
  return [
    trovata(
      archivio,
      [...dopo, ...prima],
      ['asse', da.data],
      `${nome(archivio, soggetto(a))} ${alla(da.data)} sta nell’Asse ${elenco(assiPrima!)}, ${alla(a.data)} nell’Asse ${elenco(assiDopo!)}.`,
      `Asse ${elenco(assiPrima!)} ${alla(da.data)}`,
      'non spiegato',
    ),
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
  chiave: readonly string[],
  titolo: string,
  calcolato: string,
  verdetto: 'etichetta diversa' | 'non spiegato',
): Esito {
  return rilievo({
    luogo: soggetto(menzioni[0]!),
    chiave,
    figure: [],
    prove: figureDelle(archivio, menzioni),
    stampato: [...new Set(menzioni.map((m) => `Asse ${m.asse}`))].join(' · '),
    calcolato,
    verdetto,
    gravita: 'avviso',
    titolo,
  });
}
