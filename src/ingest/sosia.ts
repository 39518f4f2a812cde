/** Letters of other alphabets that look like Latin ones: the alphabet, its letters, and the Latin ones in the same order. */
const alfabeti = [
  ['cirillico', 'АВЕЅІЈКМНОРСТХаеорсухіјѕ', 'ABESIJKMHOPCTXaeopcyxijs'],
  ['greco', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'],
] as const;

const latine = new Map(
  alfabeti.flatMap(([alfabeto, sue, nostre]) =>
    [...sue].map((segno, i) => [segno, { alfabeto, latina: nostre[i] ?? segno }] as const),
  ),
);

const parole = /[\p{L}\p{N}]+/gu;
/** Wide letters and figures of East Asia, and Roman numerals that are one sign. */
const larghi = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u2160-\u217F]/gu;
const nonLatine = /[^\p{Script=Latin}\p{N}]/gu;

/** A word in which every letter that is not Latin looks like one: a word of another language has others too. */
const conSosia = (parola: string): boolean => {
  const altre = parola.match(nonLatine) ?? [];
  return altre.length > 0 && altre.every((l) => latine.has(l));
};

/** Text with Latin letters in the place of those of other alphabets that pass for them; words of another language stay. */
export function inLatino(testo: string): string {
  return testo
    .replace(larghi, (segno) => segno.normalize('NFKC'))
    .replace(parole, (parola) =>
      conSosia(parola)
        ? parola.replace(nonLatine, (segno) => latine.get(segno)?.latina ?? segno)
        : parola,
    );
}

/** What such signs a text has, in words: `la «А» (U+0410) è una lettera dell’alfabeto cirillico`; undefined where it has none. */
export function sosiaIn(testo: string): string | undefined {
  const latino = inLatino(testo);
  if (latino === testo) return undefined;
  const segno = [...testo].find((s) => !latino.includes(s)) ?? '';
  const codice = (segno.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const alfabeto = latine.get(segno)?.alfabeto;
  const che = alfabeto ? `una lettera dell’alfabeto ${alfabeto}` : 'un segno a sé';
  return `«${segno}» (U+${codice}), che è ${che} e passa per «${latine.get(segno)?.latina ?? segno.normalize('NFKC')}»`;
}
