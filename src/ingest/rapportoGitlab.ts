import type { Problema } from './problemi.ts';
import { messaggioDi } from './rapportoGithub.ts';

/** All problems as GitLab's code-quality report (a JSON array). `base`: the data folder. */
export function rapportoGitlab(problemi: readonly Problema[], base = 'data'): string {
  const visti = new Map<string, number>();
  const voci = problemi.map((p) => {
    const chiave = [p.tipo, p.file, p.foglio, p.colonna, p.intestazione, p.letto].join('|');
    const volta = visti.get(chiave) ?? 0;
    visti.set(chiave, volta + 1);
    return {
      description: messaggioDi(p),
      check_name: p.tipo,
      fingerprint: impronta(`${chiave}|${volta}`),
      severity:
        p.gravita === 'errore' ? 'critical' : p.presaVisione === undefined ? 'minor' : 'info',
      location: { path: `${base}/${p.file}`, lines: { begin: p.linea ?? p.riga ?? 1 } },
    };
  });
  return `${JSON.stringify(voci, null, 2)}\n`;
}

/** Sixteen hexadecimal digits that stay the same for the same text (FNV-1a, twice). */
function impronta(testo: string): string {
  const meta = (inizio: number): string => {
    let h = inizio;
    for (let i = 0; i < testo.length; i++) h = Math.imul(h ^ testo.charCodeAt(i), 0x01000193);
    return (h >>> 0).toString(16).padStart(8, '0');
  };
  return meta(0x811c9dc5) + meta(0x01234567);
}
