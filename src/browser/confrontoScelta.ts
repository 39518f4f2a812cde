/** Leads from the chosen Assi or dates to their page, whatever the order of the choice; says why where there is none. */
export function avviaScelta(radice: HTMLElement): void {
  const testo = radice.querySelector('[data-pagine]')?.textContent ?? '{}';
  const pagine = JSON.parse(testo) as Record<string, string>;
  const detto = radice.querySelector<HTMLElement>('[data-detto]')!;

  function vai(chiavi: readonly string[], uguali: boolean, perche: string): void {
    const href = chiavi.map((c) => pagine[c]).find((p) => p !== undefined);
    if (href !== undefined) location.assign(href);
    else detto.textContent = uguali ? 'Sono la stessa cosa: scegline due diverse.' : perche;
  }

  radice.addEventListener('submit', (event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const dati = new FormData(form);
    const di = (nome: string): string[] => dati.getAll(nome).map(String);
    if (form.hasAttribute('data-assi')) {
      const [x = '', y = ''] = di('asse');
      vai(
        [`${x}|${y}`, `${y}|${x}`],
        x === y,
        'Di questi due Assi i documenti non danno gli importi a una stessa data.',
      );
    } else {
      const [s = '', x = '', y = ''] = [...di('soggetto'), ...di('prima'), ...di('dopo')];
      vai(
        [`${s}|${x}|${y}`, `${s}|${y}|${x}`],
        x === y,
        'A queste due date i documenti non stampano una stessa cifra da confrontare.',
      );
    }
  });
  for (const gruppo of radice.querySelectorAll('fieldset')) gruppo.disabled = false;
}
