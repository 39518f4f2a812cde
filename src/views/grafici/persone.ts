import type { Datum } from '../../charts/datum.ts';
import { inProsa, quandoVale } from '../../format.ts';
import type { Archivio, Figura } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { frasePersone } from '../frasi.ts';
import { persone, type ParteDellePersone } from '../persone.ts';
import type { Chi } from '../quadri.ts';
import { daMostrare, quotaSulTutto } from '../quote.ts';
import { dato, idGrafico, nomeDi, paginaDelGiorno } from './dati.ts';
import type { Cella, Grafico } from './tipi.ts';

const parole = testi.grafici.persone;

/** The people reached: women and men, vulnerable groups; the base of every share is written. */
export function graficoPersone(a: Archivio, chi: Chi, data: string): Grafico {
  const p = persone(a, chi, data);
  const quando = quandoVale(a, { ...chi, data });
  const parti = [p?.donne, p?.uomini].filter((x) => x !== undefined);
  const gruppi = p?.gruppi ?? [];
  const basi = p?.basi ?? [];
  const quota = (x: ParteDellePersone, base: string): Figura | undefined => {
    const sua = x.quote.find((q) => q.base === base);
    return daMostrare(sua) ?? sua?.riservata;
  };
  const disegnata = (x: ParteDellePersone): Datum => {
    const sua = quotaSulTutto(x.quote);
    return { ...dato(x.nome, x.figura), note: sua && inProsa(sua) };
  };
  const conConteggio = (x: ParteDellePersone): boolean => x.figura !== undefined;
  const contate = [p?.totale, ...[...parti, ...gruppi].map((x) => x.figura)];
  const righe: { nome: string; celle: Cella[] }[] = [
    { nome: parole.tutte, celle: [p?.totale, ...basi.map(() => '')] },
    ...[...parti, ...gruppi].map((x) => ({
      nome: x.nome,
      celle: [x.figura ?? testi.persone.soloQuota, ...basi.map((base) => quota(x, base) ?? '')],
    })),
    ...(p?.cigd
      ? [
          {
            nome: parole.cigd,
            celle: [p.cigd, ...basi.map(() => '')],
          },
        ]
      : []),
  ];
  return {
    id: idGrafico(chi.programma, nomeDi(chi.asse), 'persone', data),
    programma: chi.programma,
    titolo: frasePersone(a, chi, data) ?? [parole.titolo(quando)],
    leggere: parole.leggere,
    sintesi: p?.cigd ? [parole.sintesi(p.cigd)] : [],
    disegno:
      p && contate.some((o) => typeof o?.valore === 'number')
        ? {
            kind: 'peopleSplit',
            data: {
              base: dato(parole.base, p.totale),
              parts: parti.filter(conConteggio).map(disegnata),
              groups: gruppi.filter(conConteggio).map(disegnata),
            },
          }
        : null,
    vuoto: contate.some((o) => o?.mancante === 'riservato') ? parole.pochi : parole.vuoto(quando),
    tabella: {
      didascalia: parole.didascalia(quando),
      intestazioni: [
        { nome: parole.chi, numero: false },
        { nome: parole.quante, numero: true },
        ...basi.map((base) => ({ nome: testi.persone.quota(base), numero: true })),
      ],
      righe,
    },
    date: [data],
    pagina: paginaDelGiorno(chi, data),
  };
}
