import {
  chiaveDi,
  contiene,
  importata,
  parteConTarget,
  principale,
  sigla,
  type Archivio,
  type Osservazione,
  type Riconciliazione,
} from '../model/index.ts';
import { accanto, accostata, parteDi, somma, type Serie } from './accostamento.ts';

/**
 * Every quantity that a document and the yearly data both give, side by side. A rule that finds would keep only what differs: here
 * what agrees is shown too, so each pair is kept whole. Which measures stand side by side is said in data/misure.csv.
 */
export function riconcilia(a: Archivio): Riconciliazione {
  const valori = a.osservazioni.filter((o) => o.valore !== null);
  const delleSerie = valori.filter(importata);
  const perSerie = Map.groupBy(delleSerie, (o) => chiaveSerie(o, o.soggetto, o.misura));
  const perIndicatore = Map.groupBy(
    delleSerie.filter((o) => o.soggettoTipo === 'indicatore'),
    dellIndicatore,
  );
  const partiDi = (o: Osservazione, d: Osservazione): Serie => {
    if (d.dimensione === '' || parteDi(o) === parteDi(d)) return [];
    const sue = perIndicatore.get(dellIndicatore(d)) ?? [];
    const tutte = sue.filter((p) => p.misura === d.misura && p.data === d.data);
    const parti = tutte.filter((p) => !tutte.some((x) => contiene(p.dimensione, x.dimensione)));
    return somma(parti) === d.valore ? [] : parti;
  };
  const serieDi = (o: Osservazione, soggetto: string, misura: string): Serie | undefined =>
    perSerie.get(chiaveSerie(o, soggetto, misura)) ??
    (o.dimensione === ''
      ? conTuttiITarget(perIndicatore.get(dellIndicatore({ ...o, soggetto })) ?? [], misura)
      : undefined);
  const stampate = Map.groupBy(
    valori.filter((o) => !importata(o)),
    (o) => `${chiaveDi(o)}|${o.fonte}|${o.annoTarget}`,
  );
  const esito: Riconciliazione = { righe: [], soloAdAltreDate: [] };
  for (const luoghi of perSerie.size === 0 ? [] : stampate.values()) {
    const o = principale(luoghi)!;
    for (const soggetto of omonimi(a, o))
      for (const { misura, altra } of misureAccanto(a, o)) {
        const serie = serieDi(o, soggetto, misura);
        if (!serie) continue;
        const riga = altra
          ? accanto(a, o, serie)
          : accostata(a, o, serie, { tutte: delleSerie, partiDi: (d) => partiDi(o, d) });
        if (riga) esito.righe.push(riga);
        else if (!altra) esito.soloAdAltreDate.push(o.id);
      }
  }
  return esito;
}

function chiaveSerie(o: Osservazione, soggetto: string, misura: string): string {
  return [o.programma, o.soggettoTipo, soggetto, misura, parteDi(o)].join('|');
}

function dellIndicatore({ programma, soggettoTipo, soggetto }: Osservazione): string {
  return [programma, soggettoTipo, soggetto].join('|');
}

/** A measure of an indicator, date by date, of the part that has every target of it then: what stands nearest to its whole Asse. */
function conTuttiITarget(sue: Serie, misura: string): Serie | undefined {
  const serie = [...Map.groupBy(sue, (o) => o.data).values()].flatMap((insieme) => {
    const parte = parteConTarget(insieme);
    return insieme.filter((o) => o.misura === misura && o.dimensione === parte);
  });
  return serie.length > 0 ? serie : undefined;
}

/** The subject of a figure and, for an indicator, those of its Asse that share a name with it, in whatever unit. */
function omonimi(a: Archivio, o: Osservazione): string[] {
  if (o.soggettoTipo !== 'indicatore') return [o.soggetto];
  const nomi = (codice: string): string[] => {
    const i = a.indicatore(o.programma, codice);
    return i ? [i.nome, ...i.altriNomi].map((nome) => sigla(nome)) : [];
  };
  const suoi = new Set(nomi(o.soggetto));
  return a
    .indicatoriDi(o.programma, o.asse)
    .map((i) => i.codice)
    .filter((codice) => codice === o.soggetto || nomi(codice).some((nome) => suoi.has(nome)));
}

/** The measures of the yearly data that stand beside a figure: its own, and the one that the catalogue names. */
function misureAccanto(a: Archivio, o: Osservazione): { misura: string; altra: boolean }[] {
  const catalogo = a.misura(o.misura);
  const nominata = a.misura(catalogo?.confrontaCon ?? '');
  return [
    { misura: o.misura, altra: false },
    ...(nominata ? [{ misura: nominata.misura, altra: catalogo!.altraDefinizione }] : []),
  ];
}
