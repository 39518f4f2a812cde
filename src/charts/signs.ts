import { escape, isola } from '../markup.ts';

/** What a sign may ask for where a text becomes markup: to be escaped, to leave its line, to stand apart because it runs the other way. */
const [toEscape, toFlatten, toIsolate] = [1, 2, 4];

/** What each asks for, by its number in UTF-16. A letter beyond 0xFFFF begins with one of the four at the end. */
const asked = /* @__PURE__ */ (() => {
  const signs = new Uint8Array(0x10000);
  const all = [
    [toEscape, ['\u0000\u0008', '\u000b\u000c', '\u000e\u001f', '&&', '<<', '>>', '""']],
    [toFlatten, ['\u0000\u001f', '\u007f\u007f']],
    [toIsolate, ['\u0590\u08FF', '\uFB1D\uFDFF', '\uFE70\uFEFC', '\uD802\uD803', '\uD83A\uD83B']],
  ] as const;
  for (const [what, ranges] of all)
    for (const range of ranges)
      for (let n = range.charCodeAt(0); n <= range.charCodeAt(1); n++) signs[n]! |= what;
  return signs;
})();

/**
 * Whether a sign of a text asks for any of these. Of millions of texts few have one, and no regular expression is asked of the others: in
 * a process with as much code as a build the engine no longer makes them fast.
 */
function asks(text: string, what: number): boolean {
  for (let i = 0; i < text.length; i++) if ((asked[text.charCodeAt(i)]! & what) !== 0) return true;
  return false;
}

/** Escaped text, always on one line. */
export function oneLine(text: string): string {
  if (!asks(text, toEscape | toFlatten)) return text;
  return escape(text.replace(/[\u0000-\u001f\u007f]+/g, ' '));
}

/** Text as it stands in a page: escaped, and the words in it that run the other way by themselves. */
export function inPage(text: string): string {
  return asks(text, toEscape | toIsolate) ? isola(escape(text)) : text;
}
