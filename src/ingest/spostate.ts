import { inCircolo, spostato, tavole, type Spostata } from '../model/index.ts';
import { perOgniRiga } from './lettore.ts';
import type { Raccolta } from './raccolta.ts';
import type { Tabella } from './tabella.ts';
import { leggiVoce } from './voce.ts';

/** Reads what published figures are called today; whether each row leads from one to the other is asked when all is read. */
export function leggiSpostate(r: Raccolta, tabella: Tabella): void {
  perOgniRiga(r, tabella, (l) => {
    const voce = leggiVoce(l, tavole.programma.spostate);
    const { idPrima, idDopo, data } = voce;
    if (idPrima === '' || idDopo === '' || data === '') return;
    if (!l.unico('duplicate-row', 'id_prima', `spostata ${idPrima}`)) return;
    const stelle = [idPrima, idDopo].map((id) => id.split('*').length - 1);
    if (stelle[0] !== stelle[1] || stelle[0]! > 1 || idPrima.startsWith('*'))
      l.guasto('bad-move-pattern', 'id_dopo');
    else {
      const spostata = { programma: l.cartella.programma, ...voce };
      r.dati.spostate.push(spostata);
      r.spostate.set(spostata, (...detto) => l.guasto(...detto));
    }
  });
}

/** Rows that go round, that start where nothing was published or where the figure still is, or that end nowhere. */
export function controllaSpostate(r: Raccolta): void {
  if (r.illeggibili.has('registro')) return;
  const vive = new Set(r.dati.osservazioni.map((o) => o.id));
  const cifre = r.dati.registro.filter((v) => v.genere === 'cifra').map((v) => v.id);
  const uscite = new Set(cifre);
  const viste: Spostata[] = [];
  for (const [riga, guasto] of r.spostate) {
    viste.push(riga);
    controlla(riga, guasto, { tutte: r.dati.spostate, vive, uscite, viste });
  }
}

interface Note {
  vive: ReadonlySet<string>;
  uscite: ReadonlySet<string>;
  /** The rows up to this one, itself included: the one that closes a circle is the one to mend. */
  viste: readonly Spostata[];
  tutte: readonly Spostata[];
}

type Guasto = Parameters<Raccolta['spostate']['set']>[1];

function controlla(riga: Spostata, guasto: Guasto, { tutte, vive, uscite, viste }: Note): void {
  if (inCircolo(riga.idPrima, tutte)) {
    if (inCircolo(riga.idPrima, viste)) guasto('move-in-circle', 'id_dopo');
    return;
  }
  const ferma = vive.values().find((id) => spostato(riga, id) !== null);
  if (ferma !== undefined) {
    guasto('move-of-living-figure', 'id_prima', { altro: ferma });
    return;
  }
  const partite = uscite.values().filter((id) => spostato(riga, id) !== null);
  const diPassaggio = tutte.some(
    (altra) => altra !== riga && spostato(riga, altra.idDopo) !== null,
  );
  const mosse = [...partite];
  if (mosse.length === 0 && !diPassaggio) {
    guasto('move-without-start', 'id_prima');
    return;
  }
  const passa = (id: string): boolean =>
    vive.has(id) || uscite.has(id) || tutte.some((altra) => spostato(altra, id) !== null);
  const mete = mosse.map((id) => spostato(riga, id) ?? '');
  if (mosse.length > 0 && !mete.some(passa))
    guasto('move-without-end', 'id_dopo', { altro: mete[0] ?? '' });
}
