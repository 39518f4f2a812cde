import type { Datum } from '../../charts/datum.ts';
import { inProsa, quandoInBreve, quandoVale } from '../../format.ts';
import type { Archivio, Figura, Frase } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { frasePersone } from '../frasi.ts';
import { persone, type ParteDellePersone } from '../persone.ts';
import { figura, type Chi } from '../quadri.ts';
import { daMostrare, quotaSulTutto } from '../quote.ts';
import { dato, delGiorno, diTutteLeDate, estremi } from './dati.ts';
import type { Cella, Grafico } from './tipi.ts';

const parole = testi.grafici.persone;

/** The people reached at a date: women and men, vulnerable groups; the base of every share is written. */
export function graficoPersone(a: Archivio, chi: Chi, data: string): Grafico {
  return { ...delGiorno(chi, 'persone', data), ...grafico(a, chi, [data]) };
}

/** The people reached at the newest date that counts them and at the oldest, on one scale; undefined where none does. */
export function graficoPersoneNelTempo(a: Archivio, chi: Chi): Grafico | undefined {
  const contate = a.dateDi(chi.programma).filter((d) => figura(a, chi, d, 'destinatari'));
  if (contate.length === 0) return undefined;
  return { ...diTutteLeDate(chi, 'persone'), ...grafico(a, chi, estremi(contate)) };
}

/** `date`: newest first, at least one. */
function grafico(
  a: Archivio,
  chi: Chi,
  date: readonly string[],
): Omit<Grafico, 'id' | 'programma' | 'asse' | 'pagina'> {
  const [data = ''] = date;
  const quadri = date.flatMap((d) => {
    const p = persone(a, chi, d);
    return p ? [{ p, quando: quandoInBreve(a, { ...chi, data: d }) }] : [];
  });
  const parti = quadri.map(({ p }) =>
    [p.donne, p.uomini, ...p.gruppi].filter((x) => x !== undefined),
  );
  const contate = quadri.flatMap(({ p }, i) => [
    p.totale,
    ...(parti[i] ?? []).map((x) => x.figura),
  ]);
  const nomi = [...new Set(parti.flatMap((sue) => sue.map(({ nome }) => nome)))];
  const una = date.length === 1;
  const cigd = quadri[0]?.p.cigd;
  const quando = quandoVale(a, { ...chi, data });
  return {
    titolo: titoloDi(a, chi, date) ?? [parole.titolo(quando)],
    leggere: parole.leggere,
    sintesi: cigd ? [parole.sintesi(cigd)] : [],
    disegno: contate.some((o) => typeof o?.valore === 'number')
      ? {
          kind: 'peopleSplit',
          data: {
            rows: quadri.map(({ p, quando: detto }) => ({
              base: dato(una ? parole.base : parole.baseAlla(detto), p.totale),
              parts: [p.donne, p.uomini].flatMap(disegnata),
              groups: p.gruppi.flatMap(disegnata),
            })),
          },
        }
      : null,
    vuoto: contate.some((o) => o?.mancante === 'riservato') ? parole.pochi : parole.vuoto(quando),
    tabella: {
      didascalia: una ? parole.didascalia(quando) : parole.didascaliaNelTempo,
      intestazioni: [
        { nome: parole.chi, numero: false },
        ...quadri.flatMap(({ p, quando: detto }) =>
          [parole.quante, ...p.basi.map((base) => testi.persone.quota(base))].map((nome) => ({
            nome: una ? nome : testi.grafici.comuni.alla(nome, detto),
            numero: true,
          })),
        ),
      ],
      righe: [
        {
          nome: parole.tutte,
          celle: quadri.flatMap(({ p }): Cella[] => [p.totale, ...p.basi.map(() => '')]),
        },
        ...nomi.map((nome) => ({
          nome,
          celle: quadri.flatMap(({ p }, i): Cella[] => {
            const sua = parti[i]?.find((x) => x.nome === nome);
            return [
              sua?.figura ?? (sua ? testi.persone.soloQuota : undefined),
              ...p.basi.map((base) => (sua && quotaDi(sua, base)) ?? ''),
            ];
          }),
        })),
        ...(cigd
          ? [
              {
                nome: parole.cigd,
                celle: quadri.flatMap(({ p }): Cella[] => [p.cigd, ...p.basi.map(() => '')]),
              },
            ]
          : []),
      ],
    },
    date: [...date],
  };
}

/** The sentence of the newest date, with the share of women at the oldest where both print it of all the people. */
function titoloDi(
  a: Archivio,
  chi: Chi,
  [data = '', vecchia]: readonly string[],
): Frase | undefined {
  const frase = frasePersone(a, chi, data);
  const donne = [data, vecchia].map((d) =>
    d === undefined ? undefined : quotaSulTutto(persone(a, chi, d)?.donne?.quote),
  );
  const [ora, era] = donne;
  if (!frase || !ora || !era || vecchia === undefined) return frase;
  return [...frase, ...parole.era(era, quandoVale(a, { ...chi, data: vecchia }))];
}

/** A part of the people that is counted, as a mark: its note is its share of them all. */
function disegnata(x: ParteDellePersone | undefined): Datum[] {
  if (x?.figura === undefined) return [];
  const sua = quotaSulTutto(x.quote);
  return [{ ...dato(x.nome, x.figura), note: sua && inProsa(sua), noteRef: sua?.id }];
}

/** The share of a part on a base; the printed one that is not shown where there is no other. */
function quotaDi(x: ParteDellePersone, base: string): Figura | undefined {
  const sua = x.quote.find((q) => q.base === base);
  return daMostrare(sua) ?? sua?.riservata;
}
