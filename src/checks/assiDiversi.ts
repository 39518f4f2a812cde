import { alla, elenco } from '../format.ts';
import { istante, type Menzione } from '../model/index.ts';
import { nome } from './frasi.ts';
import type { Quadro } from './quadro.ts';
import { soggetto } from './statiDiversi.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

/** One initiative under two Assi: at one date, from one date to the next, or against the Asse of its action. */
export function assiDiversi(quadro: Quadro): Esito[] {
  const perIniziativa = Map.groupBy(quadro.dati.menzioni, (m) => `${m.programma}|${m.iniziativa}`);
  return [...perIniziativa.values()].flatMap((sue) => {
    const date = [...Map.groupBy(sue, (m) => m.data)].sort(([a], [b]) => istante(a) - istante(b));
    return [
      ...date.flatMap(([, insieme]) => stessaData(quadro, insieme)),
      ...date.slice(1).flatMap(([, dopo], i) => spostata(quadro, date[i]![1], dopo)),
    ];
  });
}

function stessaData(quadro: Quadro, sue: readonly Menzione[]): Esito[] {
  const azione = azioneDi(quadro, sue[0]!);
  const perAsse = [...new Map(sue.map((m) => [m.asse, m])).values()];
  const fuori = azione && perAsse.filter((m) => !m.asse.split('+').includes(azione.asse));
  if (perAsse.length < 2 && !(fuori && fuori.length > 0))
    return sue.length > 1 ? [concorda('torna')] : [];
  const dovuto = azione ? `: la sua azione, ${azione.codice}, è dell’Asse ${azione.asse}` : '';
  return [
    trovata(
      quadro,
      sue,
      ['asse'],
      `${nome(quadro, soggetto(sue[0]!))} ${alla(sue[0]!.data)} sta ${elenco(
        perAsse.map((m) => `nell’Asse ${m.asse} (${m.punto})`),
      )}${dovuto}.`,
      azione ? `Asse ${azione.asse}` : 'un solo Asse',
      azione ? 'etichetta diversa' : 'non spiegato',
    ),
  ];
}

function spostata(quadro: Quadro, prima: readonly Menzione[], dopo: readonly Menzione[]): Esito[] {
  const [assiPrima, assiDopo] = [prima, dopo].map((sue) => [...new Set(sue.map((m) => m.asse))]);
  const [da, a] = [prima[0]!, dopo[0]!];
  if (assiPrima!.some((asse) => assiDopo!.includes(asse))) return [concorda('torna')];
  return [
    trovata(
      quadro,
      [...dopo, ...prima],
      ['asse', da.data],
      `${nome(quadro, soggetto(a))} ${alla(da.data)} sta nell’Asse ${elenco(assiPrima!)}, ${alla(a.data)} nell’Asse ${elenco(assiDopo!)}.`,
      `Asse ${elenco(assiPrima!)} ${alla(da.data)}`,
      'non spiegato',
    ),
  ];
}

/** The action that a document itself gives to the initiative; our own pairings prove nothing. */
function azioneDi(quadro: Quadro, m: Menzione) {
  const sua = quadro.dati.iniziative.find(
    (i) => i.programma === m.programma && i.id === m.iniziativa,
  );
  return sua?.azioneBase === 'documento'
    ? quadro.dati.azioni.find((a) => a.programma === m.programma && a.codice === sua.azione)
    : undefined;
}

function trovata(
  quadro: Quadro,
  menzioni: readonly Menzione[],
  chiave: readonly string[],
  titolo: string,
  calcolato: string,
  verdetto: 'etichetta diversa' | 'non spiegato',
): Esito {
  const ids = new Set(menzioni.flatMap((m) => m.osservazioni));
  return rilievo({
    luogo: soggetto(menzioni[0]!),
    chiave,
    figure: [],
    prove: quadro.dati.osservazioni.filter((o) => ids.has(o.id)),
    stampato: [...new Set(menzioni.map((m) => `Asse ${m.asse}`))].join(' · '),
    calcolato,
    verdetto,
    gravita: 'avviso',
    titolo,
  });
}
