/** Each link to a proof checks it in the page instead of opening it; the second time it opens. What checks comes with the first click. */
for (const via of document.querySelectorAll<HTMLAnchorElement>('a[data-prova]')) {
  const primaVolta = (evento: MouseEvent): void => {
    if (evento.ctrlKey || evento.metaKey || evento.shiftKey) return;
    evento.preventDefault();
    via.removeEventListener('click', primaVolta);
    void import('../browser/proveInPagina.ts').then(({ controlla }) => controlla(via));
  };
  via.addEventListener('click', primaVolta);
}
