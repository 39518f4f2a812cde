/** Text with every kind of space folded to one plain space, and none at the ends. */
export function spazi(testo: string): string {
  return testo
    .replace(/[\u200B\u200C\u200D\u2060\uFEFF]/g, '')
    .replace(/[\s\u00A0\u2007\u2009\u202F]+/g, ' ')
    .trim();
}

/** Text with typographic apostrophes and dashes folded to the plain ones, for matching only. */
export function segniPiani(testo: string): string {
  return testo.replace(/[’‘ʼ`´]/g, "'").replace(/[−‒–—]/g, '-');
}

/** Lower-case words without accents joined by `sep`; the form of headings (`_`) and ids (`-`). */
export function codice(testo: string, sep: '_' | '-'): string {
  return spazi(testo)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, sep)
    .replace(sep === '_' ? /^_+|_+$/g : /^-+|-+$/g, '');
}

const alti = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 128 }, (_, i) => i + 128),
);

/** Whether accents were lost or read twice (`povertÃ `), with the text that was probably meant; null for sound text. */
export function guastoDiCodifica(testo: string): { proposta?: string } | null {
  if (testo.includes('\uFFFD')) return {};
  if (!/[ÃÂâ]/.test(testo)) return null;
  const bytes: number[] = [];
  for (const segno of testo) {
    const alto = alti.indexOf(segno);
    if (segno.charCodeAt(0) < 128) bytes.push(segno.charCodeAt(0));
    else if (alto >= 0) bytes.push(alto + 128);
    else return null;
  }
  try {
    const proposta = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    return proposta === testo ? null : { proposta };
  } catch {
    return /Ã[\u0080-\u00BF ]|â€|â‚¬/.test(testo) ? {} : null;
  }
}
