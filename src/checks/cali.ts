import {
  chiaveDi,
  crea,
  dimensioneDiRiga,
  importata,
  istante,
  type Archivio,
  type Osservazione,
  type Quantita,
  type Soggetto,
} from '../model/index.ts';
import { partizioni } from '../model/partizioni.ts';
import { dateDi, decisioneFra } from './serie.ts';
import { quantita, type Nota } from './quantita.ts';
import { concorda, ids, rilievo, type Esito, type Rilievo } from './tipi.ts';

interface Punto {
  data: string;
  nota: Nota;
}

/**
 * Values that accumulate from the start cannot fall: each series of money, people or things, date after date. Documents are compared
 * with documents and datasets with datasets: each restates the past in its own way.
 */
export function cali(archivio: Archivio): Esito[] {
  const [deiDati, deiDocumenti] = [true, false].map((si) =>
    archivio.osservazioni.filter((o) => importata(o) === si),
  );
  return [deiDocumenti ?? [], deiDati ?? []]
    .filter((sue) => sue.length > 0)
    .flatMap((osservazioni) => calati(crea({ ...archivio, osservazioni })));
}

function calati(archivio: Archivio): Esito[] {
  const cumulate = archivio.osservazioni.filter(
    (o) => o.natura === 'cumulata' && o.valore !== null && !['%', 'volte'].includes(o.unita),
  );
  const chiavi = new Map<string, Quantita>();
  for (const o of cumulate) {
    chiavi.set(chiaveDi({ ...o, data: '' }), o);
    for (const p of partizioni)
      if (p.misura === o.misura && p.parti.includes(o.dimensione))
        chiavi.set(chiaveDi({ ...o, data: '', dimensione: p.tutto }), {
          ...o,
          dimensione: p.tutto,
        });
  }
  const esiti = [...chiavi.values()].flatMap((q) => {
    const punti = dateDi(archivio, q.programma).flatMap((data) => {
      const nota = quantita(archivio, { ...q, data });
      return nota ? [{ data, nota }] : [];
    });
    return punti.length < 2 ? [] : serie(archivio, q, punti);
  });
  return senzaParti(archivio, esiti);
}

/** Falls without those of a part of a row (of one category of region) whose whole falls between the same dates. */
function senzaParti(archivio: Archivio, esiti: readonly Esito[]): Esito[] {
  const chi = (r: Rilievo): string =>
    [
      r.luogo.programma,
      r.luogo.soggettoTipo,
      r.luogo.soggetto,
      r.chiave[0],
      r.dal,
      r.luogo.data,
    ].join('|');
  const parte = ({ figure: [prima] }: Rilievo): string =>
    prima ? dimensioneDiRiga(archivio.misura(prima.colonna), prima) : '';
  const rilievi = esiti.filter((e) => e.esito === 'rilievo');
  const interi = new Set(rilievi.filter((r) => parte(r) === '').map(chi));
  return esiti.filter((e) => e.esito !== 'rilievo' || parte(e) === '' || !interi.has(chi(e)));
}

function serie(archivio: Archivio, q: Quantita, punti: readonly Punto[]): Esito[] {
  let colmo = punti[0]!;
  const sotto: Punto[] = [];
  for (const punto of punti.slice(1)) {
    if (punto.nota.max < colmo.nota.min) sotto.push(punto);
    else if (sotto.length === 0) colmo = punto;
  }
  const [primo, ...altri] = sotto;
  if (!primo)
    return [
      concorda(
        'torna',
        punti.flatMap((p) => p.nota.da).filter((o) => o.misura === q.misura),
      ),
    ];
  const { data } = primo;
  const programmate = ['programmato', 'dotazione'].includes(q.misura);
  const decisione = decisioneFra(archivio, q.programma, colmo.data, data);
  const { asse = '' } = primo.nota.da[0] ?? {};
  const dotazione = programmate ? dotazioneScesa(archivio, { ...q, asse }, colmo.data, data) : null;
  const argomenti = {
    ...intestazione(archivio, q, primo),
    colmo: inCifre(colmo),
    sotto: sotto.map(inCifre),
  };
  const comune = {
    figure: primo.nota.da,
    prove: [...colmo.nota.da, ...altri.flatMap((p) => p.nota.da)],
    chiave: [q.misura, q.dimensione],
    dal: colmo.data,
  };
  const propria = dotazione?.dopo.soggetto === q.soggetto;
  if (dotazione && propria && decisione)
    return [
      rilievo({
        modello: 'cali.riprogrammato',
        argomenti: { ...argomenti, decisione: decisione.data },
        ...comune,
        verdetto: 'riprogrammazione',
        gravita: 'informazione',
      }),
    ];
  if (programmate)
    return [
      rilievo({
        modello: 'cali.risorse',
        argomenti: {
          ...argomenti,
          dotazione: dotazione && { prima: dotazione.prima.id, dopo: dotazione.dopo.id },
        },
        ...comune,
        prove: [...comune.prove, ...(dotazione ? [dotazione.prima, dotazione.dopo] : [])],
        verdetto: 'non spiegato',
        gravita: 'avviso',
      }),
    ];
  return [
    rilievo({
      modello: 'cali.cumulato',
      argomenti,
      ...comune,
      verdetto: 'non spiegato',
      gravita: primo.nota.da.some(importata) ? 'avviso' : 'errore',
    }),
  ];
}

/** What the series is called: by a figure of it, or else by its heading and subject. */
function intestazione(archivio: Archivio, q: Quantita, { nota }: Punto) {
  const m = archivio.misure.find((x) => x.misura === q.misura && x.dimensione === q.dimensione);
  return {
    capo: nota.da.find((o) => o.dimensione === q.dimensione)?.id ?? null,
    colonna: m?.colonna ?? q.misura,
    soggetto: { soggettoTipo: q.soggettoTipo, soggetto: q.soggetto },
  };
}

function inCifre({ data, nota }: Punto) {
  return { data, figure: ids(nota.da), esatta: nota.esatta, valore: nota.min };
}

/** The allocation of a subject, or else of its Asse, at two dates, where it fell from one to the other. */
function dotazioneScesa(
  archivio: Archivio,
  q: Quantita & Pick<Osservazione, 'asse'>,
  prima: string,
  dopo: string,
): { prima: Osservazione; dopo: Osservazione } | null {
  const dellAsse = { programma: q.programma, soggettoTipo: 'asse' as const, soggetto: q.asse };
  const [sue = []] = [q, dellAsse]
    .map((s) => dotazioniDi(archivio, s, dopo))
    .filter((d) => d.length > 0);
  const allora = sue.findLast((o) => istante(o.data) <= istante(prima));
  const ora = sue.at(-1);
  return allora && ora && (ora.valore ?? 0) < (allora.valore ?? 0)
    ? { prima: allora, dopo: ora }
    : null;
}

/** The allocations of a subject printed up to a date, oldest first. */
function dotazioniDi(archivio: Archivio, s: Soggetto, fino: string): Osservazione[] {
  return archivio
    .figureDi(s)
    .filter((o) => o.misura === 'dotazione' && o.dimensione === '' && o.valore !== null)
    .filter((o) => istante(o.data) <= istante(fino))
    .sort((a, b) => istante(a.data) - istante(b.data));
}
