import { catalogo, type Problema } from './problemi.ts';

const quantiPerTipo = 20;

/** Where a problem is, as an officer would say it: `avanzamento.csv, riga 4, colonna D «impegni»`. */
export function luogoDi(p: Problema): string {
  const parti = [p.file];
  if (p.foglio) parti.push(`foglio «${p.foglio}»`);
  if (p.riga !== undefined) parti.push(`riga ${p.riga}`);
  if (p.colonna) parti.push(`colonna ${p.colonna}${p.intestazione ? ` «${p.intestazione}»` : ''}`);
  else if (p.intestazione) parti.push(`colonna «${p.intestazione}»`);
  return parti.join(', ');
}

/** All problems as text for a terminal: grouped by kind, errors first, each with place, value, reason and remedy. */
export function rapporto(problemi: readonly Problema[]): string {
  const righe: string[] = [];
  const ordinati = [...problemi].sort((a, b) =>
    a.gravita < b.gravita ? 1 : a.gravita > b.gravita ? -1 : 0,
  );
  for (const [tipo, gruppo] of Map.groupBy(ordinati, (p) => p.tipo)) {
    righe.push(
      `${gruppo[0]?.gravita === 'errore' ? 'ERRORE' : 'AVVISO'} · ${catalogo[tipo].titolo} (${gruppo.length}) [${tipo}]`,
    );
    for (const p of gruppo.slice(0, quantiPerTipo)) {
      righe.push(`  ${luogoDi(p)}`);
      if (p.letto !== '') righe.push(`    letto:   «${p.letto}»`);
      if (p.valori?.length) righe.push(`    la riga: ${p.valori.map((v) => v || '·').join(' | ')}`);
      righe.push(`    perché:  ${p.perche}`, `    rimedio: ${p.rimedio}`);
    }
    if (gruppo.length > quantiPerTipo)
      righe.push(`  … e altri ${gruppo.length - quantiPerTipo} dello stesso tipo.`);
    righe.push('');
  }
  return righe.join('\n');
}
