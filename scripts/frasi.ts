import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { frasiDi } from './frasi/leggi.ts';
import { percorsi } from './percorsi.ts';

/** Where a sentence stands, and the figures it rests on. */
interface Posto {
  luogo: string;
  ids: string[];
}

/** Every page of the built site, by address; a figure alone below /embed/ says what its page says. */
function* pagine(): Generator<[string, string]> {
  const file = readdirSync(percorsi.dist, { recursive: true }).map(String).sort();
  for (const f of file)
    if (f.endsWith('.html') && !f.startsWith(`embed${sep}`))
      yield [
        `/${f.split(sep).join('/')}`.replace(/index\.html$/, ''),
        readFileSync(join(percorsi.dist, f), 'utf8'),
      ];
}

if (!existsSync(percorsi.dist)) {
  process.stderr.write('Il sito non è costruito: «npm run build», poi di nuovo «npm run frasi».\n');
  process.exit(1);
}

/** By shape, then by text. */
const forme = new Map<string, Map<string, Posto[]>>();
for (const [via, html] of pagine())
  for (const { testo, forma, ids, parte } of frasiDi(html)) {
    const frasi = forme.get(forma) ?? new Map<string, Posto[]>();
    forme.set(forma, frasi);
    frasi.set(testo, [...(frasi.get(testo) ?? []), { luogo: `${via}#${parte}`, ids }]);
  }

const quante = [...forme.values()].reduce((somma, frasi) => somma + frasi.size, 0);
const righe = [`${quante} frasi diverse, di ${forme.size} forme.`];
for (const [forma, frasi] of [...forme].sort(([a], [b]) => (a < b ? -1 : 1))) {
  righe.push('', `■ ${forma}`);
  for (const [testo, posti] of frasi) {
    const [primo] = posti;
    const altri = posti.length > 1 ? ` e altre ${posti.length - 1}` : '';
    righe.push(`  ${testo}`, `      ${primo?.luogo}${altri}`);
    const ids = [...new Set(posti.flatMap((p) => p.ids))];
    if (ids.length > 0) righe.push(`      ${ids.join('  ')}`);
  }
}
process.stdout.write(`${righe.join('\n')}\n`);
