/**
 * Pagefind says nothing of a piece of the index that does not arrive, and finds nothing instead. A search must not say that
 * there is nothing where it could not look: `guasto` is called for every file of the folder that fails.
 */
export function sorveglia(cartella: string, guasto: () => void): void {
  const chiedi = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (cosa, come) => {
    const mia = String(cosa instanceof Request ? cosa.url : cosa).includes(cartella);
    try {
      const risposta = await chiedi(cosa, come);
      if (mia && !risposta.ok) guasto();
      return risposta;
    } catch (errore) {
      if (mia) guasto();
      throw errore;
    }
  };
}
