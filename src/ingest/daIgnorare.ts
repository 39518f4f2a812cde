const ignorati =
  /(^|\/)(\.|~\$|LEGGIMI|__MACOSX|Thumbs\.db$|desktop\.ini$|riepilogo\.html$)|\.md$/i;

/** True for what is no table and is passed over in silence: hidden files, locks of an open workbook, words for people. */
export function daIgnorare(percorso: string): boolean {
  return ignorati.test(percorso);
}
