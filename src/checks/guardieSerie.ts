import { alla, maiuscola } from '../format.ts';
import type { Archivio, Osservazione } from '../model/index.ts';
import { misura } from './frasi.ts';
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
      sospetto(
        archivio,
        crolli,
        'annuale',
        'valori che si accumulano',
        (m) =>
          `${m}: ${crolli.length} righe su ${passi.length} calano di oltre un terzo, come se fossero valori di un solo anno e non dall’inizio del programma.`,
      ),
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
      sospetto(
        archivio,
        ultimi,
        'cumulata',
        'valori di un solo anno',
        (m) =>
          `${m}: tutte le righe crescono di data in data, come se fossero valori dall’inizio del programma e non di un solo anno.`,
      ),
    ];
  });
}

/** Guard: most rows of money are about a thousand times smaller, or larger, than at the date before. */
export function inMigliaia(archivio: Archivio): Esito[] {
  return [...colonne(archivio, 'cumulata'), ...colonne(archivio, 'stato')].flatMap(({ passi }) => {
    const euro = passi.filter((p) => p.dopo.unita === 'EUR');
    const scalati = euro.filter(mille);
    if (euro.length < righeMinime || scalati.length <= 0.6 * euro.length) return [];
    const piccoli = (scalati[0]!.dopo.valore ?? 0) < (scalati[0]!.prima.valore ?? 0);
    return [
      sospetto(
        archivio,
        scalati,
        'unita',
        'euro',
        (m) =>
          `${m}: ${scalati.length} righe su ${euro.length} sono circa mille volte ${piccoli ? 'più piccole' : 'più grandi'} di prima, forse gli importi sono in migliaia di euro.`,
      ),
    ];
  });
}

function mille({ prima, dopo }: Passo): boolean {
  const quanto = (dopo.valore ?? 0) / (prima.valore || Number.NaN);
  return [quanto, 1 / quanto].some((q) => (q > 300 && q < 3000) || (q > 3e5 && q < 3e6));
}

/** For each measure of the Assi, and each two dates that follow: the rows printed at both. */
function colonne(
  archivio: Archivio,
  natura: Osservazione['natura'],
): { chiave: string; passi: Passo[] }[] {
  const righe = archivio.osservazioni.filter(
    (o) =>
      o.natura === natura &&
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

function sospetto(
  archivio: Archivio,
  passi: readonly Passo[],
  chiave: string,
  calcolato: string,
  frase: (m: string) => string,
): Esito {
  const primo = passi[0]!.dopo;
  return rilievo({
    luogo: { ...primo, soggettoTipo: 'programma', soggetto: primo.programma, asse: '' },
    figure: passi.map((p) => p.dopo),
    prove: passi.map((p) => p.prima),
    chiave: [chiave, primo.misura, primo.dimensione],
    stampato: passi.map((p) => p.dopo.testo).join(' · '),
    calcolato,
    verdetto: 'non spiegato',
    gravita: 'errore',
    titolo: maiuscola(frase(`${misura(archivio, primo.colonna)} ${alla(primo.data)}`)),
  });
}
