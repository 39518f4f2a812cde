import { sha256 } from '../registro/sha256.ts';
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
      fingerprint: sha256(`${chiave}|${volta}`),
      severity:
        p.gravita === 'errore' ? 'critical' : p.presaVisione === undefined ? 'minor' : 'info',
      location: { path: `${base}/${p.file}`, lines: { begin: p.linea ?? p.riga ?? 1 } },
    };
  });
  return `${JSON.stringify(voci, null, 2)}\n`;
}
