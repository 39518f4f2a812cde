import { tavole, type Voce as VoceDi } from '../model/index.ts';
import type { Voce } from './catalogo.ts';
import { catalogo, type Problema } from './problemi.ts';
import { perOgniRiga, type Lettore } from './lettore.ts';
import type { Raccolta } from './raccolta.ts';
import type { Tabella } from './tabella.ts';
import { leggiVoce } from './voce.ts';

/** One row of data/<programma>/avvisi.csv: a warning that someone read and accepted, or an error that may be allowed, and why. */
export interface PresaVisione extends VoceDi<typeof tavole.programma.avvisi> {
  lettore: Lettore;
}

/** Reads the acknowledgements of a programme. */
export function leggiAvvisi(r: Raccolta, tabella: Tabella): PresaVisione[] {
  const avvisi = Object.entries(catalogo).flatMap(([tipo, v]) => (siAmmette(v) ? [tipo] : []));
  const lette: PresaVisione[] = [];
  perOgniRiga(r, tabella, (l) => {
    const prima = r.problemi.length;
    const voce = leggiVoce(l, tavole.programma.avvisi);
    if (voce.tipo !== '') l.unaDi('tipo', avvisi);
    if (r.problemi.length === prima) lette.push({ ...voce, lettore: l });
    r.taciuti++;
  });
  return lette;
}

const siAmmette = ({ gravita, ammissibile }: Voce): boolean =>
  gravita === 'avviso' || ammissibile === true;

/**
 * Ties each problem that may be accepted to its acknowledgement: same kind, same file, same value read. An error that is allowed stops
 * nothing any more. A row that fits none is a warning itself.
 */
export function prendiVisione(
  r: Raccolta,
  programma: string,
  lette: readonly PresaVisione[],
): void {
  const suo = (v: PresaVisione, p: Problema): boolean =>
    siAmmette(catalogo[p.tipo]) &&
    p.tipo === v.tipo &&
    p.file === `${programma}/${v.file}` &&
    p.letto === v.letto;
  for (const voce of lette) {
    const toccati = r.problemi.filter((p) => suo(voce, p));
    for (const p of toccati) Object.assign(p, { gravita: 'avviso', presaVisione: voce.motivo });
    if (toccati.length === 0)
      voce.lettore.guasto('unused-acknowledgement', 'tipo', { letto: voce.tipo });
  }
}
