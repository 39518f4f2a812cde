/** The emblem of the Union in units of its height, as its graphic rules lay it down. */
export const emblema = {
  altezza: 900,
  larghezza: 1350,
  blu: '#003399',
  oro: '#ffcc00',
  /** White edge of a twenty-fifth of the height, for coloured grounds. */
  bordo: 36,
} as const;

const raggioCerchio = emblema.altezza / 3;
const raggioStella = emblema.altezza / 18;

/** Centres of the twelve stars, from the one at twelve o'clock on, clockwise. */
export const centri: readonly { x: number; y: number }[] = Array.from({ length: 12 }, (_, ora) => {
  const angolo = (ora * Math.PI) / 6;
  return {
    x: emblema.larghezza / 2 + raggioCerchio * Math.sin(angolo),
    y: emblema.altezza / 2 - raggioCerchio * Math.cos(angolo),
  };
});

/** The outline of all stars as one path: five points each, one of them upright. */
export function stelle(): string {
  // The inner corners of a star whose sides lie on the lines between its points.
  const interno = (raggioStella * Math.cos((2 * Math.PI) / 5)) / Math.cos(Math.PI / 5);
  const punto = ({ x, y }: { x: number; y: number }, i: number): string => {
    const [raggio, angolo] = [i % 2 === 0 ? raggioStella : interno, (i * Math.PI) / 5];
    return `${(x + raggio * Math.sin(angolo)).toFixed(1)} ${(y - raggio * Math.cos(angolo)).toFixed(1)}`;
  };
  return centri
    .map((c) => `M${Array.from({ length: 10 }, (_, i) => punto(c, i)).join('L')}Z`)
    .join('');
}
