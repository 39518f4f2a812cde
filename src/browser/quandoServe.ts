/** What a reader does in a form that something must answer. */
const azioni = ['submit', 'change'] as const;

/**
 * Brings what works the forms of a place when a reader comes to them, or at once where the address asks already (`subito`): until then a
 * page has only this. What is sent or chosen meanwhile is answered when it has come; `nonViene` is told where it cannot. Returns what
 * brings it, once.
 */
export function quandoServe(
  radice: HTMLElement,
  subito: boolean,
  carica: () => Promise<void>,
  nonViene: () => void,
): () => Promise<void> {
  let chiesto: Promise<void> | undefined;
  const vieni = (): Promise<void> => (chiesto ??= arriva());

  async function arriva(): Promise<void> {
    try {
      await carica();
      for (const tipo of azioni) radice.removeEventListener(tipo, aspetta, true);
    } catch {
      chiesto = undefined;
      nonViene();
    }
  }

  function aspetta(evento: Event): void {
    const dove = evento.target as HTMLElement;
    evento.preventDefault();
    evento.stopPropagation();
    void vieni().then(() => {
      if (!chiesto) return;
      if (dove instanceof HTMLFormElement) dove.requestSubmit();
      else dove.dispatchEvent(new Event(evento.type, { bubbles: true }));
    });
  }

  for (const tipo of azioni) radice.addEventListener(tipo, aspetta, true);
  radice.addEventListener('focusin', () => void vieni(), { once: true });
  if (subito) void vieni();
  return vieni;
}
