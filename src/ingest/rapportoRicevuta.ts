import type { Riparazione } from './raccolta.ts';

/** The silent repairs as text, by file: what was read otherwise than it was typed. */
export function rapportoRicevuta(ricevuta: readonly Riparazione[]): string {
  const righe = ['', `RICEVUTA: ${ricevuta.length} riparazioni fatte leggendo`];
  for (const [file, voci] of Map.groupBy(ricevuta, (v) => v.file)) {
    righe.push(`  ${file}`);
    for (const v of voci) {
      const foglio = v.foglio === undefined ? '' : `foglio «${v.foglio}», `;
      const cella = v.riga === undefined ? '' : `${v.colonna ?? 'riga '}${v.riga}: `;
      righe.push(`    ${foglio}${cella}${v.testo}`);
    }
  }
  return `${righe.join('\n')}\n`;
}
