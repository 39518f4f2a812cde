import type { Lettore } from './lettore.ts';
import type { Raccolta } from './raccolta.ts';
import { vicino } from './vicino.ts';

/** The codes of a programme's Assi, in their order. */
export function assiNoti({ dati }: Raccolta, programma: string): string[] {
  return dati.assi.filter((a) => a.programma === programma).map((a) => a.codice);
}

/** The Asse or group (`III+IV`) that a row's cell names; null, and a problem, where one is unknown. */
export function codiceAsse(l: Lettore, programma: string, intestazione = 'asse'): string | null {
  const noti = assiNoti(l.r, programma);
  const testo = l.riga.testo(intestazione);
  if (testo === '') {
    l.guasto('empty-cell', intestazione, { attesi: intestazione });
    return null;
  }
  const codici = testo.split('+').map((c) => c.trim());
  if (codici.some((c) => !noti.includes(c))) {
    const proposti = codici.map((c) => (noti.includes(c) ? c : proposta(c, noti)));
    l.guasto('unknown-asse', intestazione, {
      letto: testo,
      attesi: noti.join(', '),
      proposta: proposti.includes(undefined) ? undefined : proposti.join('+'),
    });
    return null;
  }
  return codici.join('+');
}

const romani = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The known code that was probably meant: other case, `Asse II`, `2` for `II`, or one slip of a finger. */
function proposta(letto: string, noti: readonly string[]): string | undefined {
  const nudo = letto.replace(/^asse\s+/i, '').toUpperCase();
  const romano = romani[Number(nudo) - 1];
  return noti.find((c) => c.toUpperCase() === nudo || c === romano) ?? vicino(nudo, noti);
}
