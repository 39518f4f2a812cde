const ignorati = /(^|\/)(\.|~\$|LEGGIMI|__MACOSX|Thumbs\.db$|desktop\.ini$)|\.md$/i;

/** True for files that are no tables: locks, hidden files, words for people. */
export function daIgnorare(percorso: string): boolean {
  return ignorati.test(percorso);
}
