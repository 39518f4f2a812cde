/**
 * The arguments of a command: what it is about, and which of the words it knows were asked for. A word counts as `xlsx`, as `--xlsx`, and
 * as npm keeps `--xlsx` to itself where it is not after a lone `--`: nobody needs to know that rule. Throws for an unknown option.
 */
export function opzioni<P extends string>(
  note: readonly P[],
  argomenti: readonly string[] = process.argv.slice(2),
  ambiente: Readonly<Record<string, string | undefined>> = process.env,
): { argomenti: string[]; chieste: ReadonlySet<P> } {
  const chieste = new Set(note.filter((n) => ambiente[`npm_config_${n}`] === 'true'));
  const altri: string[] = [];
  for (const argomento of argomenti) {
    const parola = note.find((n) => n === argomento.replace(/^--/, ''));
    if (parola) chieste.add(parola);
    else if (argomento.startsWith('-'))
      throw new Error(`«${argomento}» non è un’opzione: ci sono ${note.join(', ')}.`);
    else altri.push(argomento);
  }
  return { argomenti: altri, chieste };
}
