/**
 * What an object itself holds under a word, undefined where it holds nothing: a word of the data may be `constructor`, which every
 * object answers to. The linter asks for it wherever an object is looked up by a word that is not known beforehand.
 */
export function proprio<T>(oggetto: Readonly<Record<string, T>>, parola: string): T | undefined {
  // eslint-disable-next-line casa/nessun-dizionario -- this is where it is asked.
  return Object.hasOwn(oggetto, parola) ? oggetto[parola] : undefined;
}
