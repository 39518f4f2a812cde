/** What stops who writes on a disk, in words: by the code of the system, and by the words of programs that do not pass it on. */
const delDisco: readonly [RegExp, string][] = [
  [
    /ENOSPC|EDQUOT|EFBIG|no space left|quota exceeded|file too large/i,
    'Il disco è pieno, o chi costruisce ha finito il suo spazio: libera spazio, poi riprova.',
  ],
  [
    /EACCES|EPERM|EROFS|permission denied|read-only file system/i,
    'Qui non si può scrivere: controlla i permessi della cartella e di ciò che contiene, poi riprova.',
  ],
];

/** A fault as whoever started the command can use it: of the disk what to do, of the rest what it says. */
export function inParole(guasto: unknown): string {
  const detto = guasto instanceof Error ? guasto.message : String(guasto);
  const { code = '' } = (guasto ?? {}) as NodeJS.ErrnoException;
  for (const [segno, rimedio] of delDisco)
    for (const riga of [...detto.split('\n'), code])
      if (segno.test(riga)) return `${rimedio}\n(${riga.trim()})`;
  return detto;
}
