import { nomiTipo, type Scheda } from './voce.ts';

const cella = (testo: string): string => {
  const sicura = /^[=+\-@\t\r]/.test(testo) ? `'${testo}` : testo;
  return /[";\n\r]/.test(sicura) ? `"${sicura.replaceAll('"', '""')}"` : sicura;
};

/** The results as a table for Italian spreadsheets: byte-order mark, `;`, formulas defused. */
export function csvRisultati(schede: readonly Scheda[], sito: string): string {
  const righe = [
    ['tipo', 'titolo', 'dove', 'altri_nomi', 'codici', 'atti', 'importi', 'indirizzo'],
    ...schede.map((s) => [
      nomiTipo[s.k][0],
      s.t,
      s.c,
      s.a.join(' | '),
      s.o.join(' | '),
      s.g.join(' | '),
      s.i.join(' | '),
      new URL(s.u, sito).href,
    ]),
  ];
  return `\uFEFF${righe.map((r) => r.map(cella).join(';')).join('\r\n')}\r\n`;
}
