/** Makes the file when its button is pressed, also of a comparison that is drawn after the page came; what makes it comes then. */
export function avviaFile(): void {
  document.addEventListener('click', ({ target }) => {
    const { dataset } = (target as Element).closest<HTMLElement>('[data-file-confronto]') ?? {};
    const formato = dataset?.['fileConfronto'];
    if (formato === undefined) return;
    void import('./confrontoCelle.ts').then(({ scaricaConfronto }) => scaricaConfronto(formato));
  });
}
