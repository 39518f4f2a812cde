import { importata, type Archivio, type Osservazione, type Trovato } from '../model/index.ts';
import { dateDelle } from './serie.ts';
import { stampata } from './quantita.ts';
import { rilievo, type Esito } from './tipi.ts';

/** Fewer rows than this say nothing of a whole column. */
const righeMinime = 3;

interface Passo {
  prima: Osservazione;
  dopo: Osservazione;
}

/** Guard: most rows of an accumulating measure fall by a lot, as the figures of one year alone would. */
export function cumulataAnnuale(archivio: Archivio): Esito[] {
  return colonne(archivio, 'cumulata').flatMap(({ passi }) => {
    const crolli = passi.filter((p) => (p.dopo.valore ?? 0) < 0.7 * (p.prima.valore ?? 0));
    if (passi.length < righeMinime || crolli.length <= 0.6 * passi.length) return [];
    if (crolli.every(mille)) return [];
    return [
      sospetto(crolli, 'annuale', {
        modello: 'guardia-annuale.crollo',
        argomenti: { colonna: colonnaDi(crolli), righe: crolli.length, su: passi.length },
      }),
    ];
  });
}

/** Guard: a yearly measure whose rows all grow from date to date, as figures from the start would. */
export function annualeCumulata(archivio: Archivio): Esito[] {
  const perColonna = Map.groupBy(colonne(archivio, 'annuale'), (c) => c.chiave);
  return [...perColonna.values()].flatMap((salti) => {
    if (salti.length < 2) return [];
    const passi = salti.flatMap((s) => s.passi);
    const tutti = passi.every((p) => (p.dopo.valore ?? 0) > (p.prima.valore ?? 0));
    const ultimi = salti.at(-1)!.passi;
    if (!tutti || ultimi.length < righeMinime) return [];
    return [
      sospetto(ultimi, 'cumulata', {
        modello: 'guardia-cumulata.crescita',
        argomenti: { colonna: colonnaDi(ultimi) },
      }),
    ];
  });
}

/** Guard: most rows of money are about a thousand times smaller, or larger, than at the date before. */
export function inMigliaia(archivio: Archivio): Esito[] {
  return [...colonne(archivio, 'cumulata'), ...colonne(archivio, 'stato')].flatMap(({ passi }) => {
    const euro = passi.filter((p) => p.dopo.unita === 'EUR');
    const scalati = euro.filter(mille);
    if (euro.length < righeMinime || scalati.length <= 0.6 * euro.length) return [];
    const primo = scalati[0]!;
    return [
      sospetto(scalati, 'unita', {
        modello: 'guardia-migliaia.scala',
        argomenti: {
          colonna: colonnaDi(scalati),
          righe: scalati.length,
          su: euro.length,
          piccole: (primo.dopo.valore ?? 0) < (primo.prima.valore ?? 0),
        },
      }),
    ];
  });
}

function mille({ prima, dopo }: Passo): boolean {
  const quanto = (dopo.valore ?? 0) / (prima.valore || Number.NaN);
  return [quanto, 1 / quanto].some((q) => (q > 300 && q < 3000) || (q > 3e5 && q < 3e6));
}

/** For each measure of the Assi, and each two dates that follow: the rows printed at both, in tables that a person filled. */
function colonne(
  archivio: Archivio,
  natura: Osservazione['natura'],
): { chiave: string; passi: Passo[] }[] {
  const righe = archivio.osservazioni.filter(
    (o) =>
      o.natura === natura &&
      !importata(o) &&
      o.soggettoTipo === 'asse' &&
      o.valore !== null &&
      !['%', 'volte'].includes(o.unita) &&
      o === stampata(archivio, o),
  );
  const misure = Map.groupBy(righe, (o) => [o.programma, o.misura, o.dimensione].join('|'));
  return [...misure].flatMap(([chiave, sue]) => {
    const date = dateDelle(sue);
    const perData = Map.groupBy(sue, (o) => o.data);
    return date.slice(1).map((data, i) => ({
      chiave,
      passi: (perData.get(data) ?? []).flatMap((dopo) => {
        const prima = stampata(archivio, { ...dopo, data: date[i]! });
        return prima ? [{ prima, dopo }] : [];
      }),
    }));
  });
}

function colonnaDi(passi: readonly Passo[]): string {
  return passi[0]!.dopo.colonna;
}

function sospetto(passi: readonly Passo[], chiave: string, trovato: Trovato): Esito {
  const primo = passi[0]!.dopo;
  return rilievo({
    ...trovato,
    luogo: { ...primo, soggettoTipo: 'programma', soggetto: primo.programma, asse: '' },
    figure: passi.map((p) => p.dopo),
    prove: passi.map((p) => p.prima),
    dal: passi[0]!.prima.data,
    chiave: [chiave, primo.misura, primo.dimensione],
    verdetto: 'non spiegato',
    gravita: 'errore',
  });
}
