/** The table of a drawing has its own lists, and that of the explorer moves its rows. */
const altrimenti = 'figure, [data-esploratore]';

/**
 * The places of wide tables under `radice` are regions that the keyboard reaches, with the name of their caption, while there is
 * something to scroll, and nothing to stop at else; a wide one can be told line by line.
 */
export function scorrono(radice: ParentNode): void {
  for (const luogo of radice.querySelectorAll('.tabella-scorri'))
    for (const guardato of [luogo, ...luogo.querySelectorAll('table')]) guarda.observe(guardato);
}

const guarda = new ResizeObserver((cambiati) => {
  for (const luogo of new Set(cambiati.map(({ target }) => target.closest('.tabella-scorri'))))
    if (luogo) segna(luogo);
});

function segna(luogo: Element): void {
  const scorre = luogo.scrollWidth > luogo.clientWidth + 1;
  if (luogo.clientWidth > 0 && !luogo.closest(altrimenti))
    void import('./unaPerRiga.ts').then(({ offri }) => offri(luogo, scorre));
  const nome = luogo.querySelector('caption')?.textContent.trim() ?? '';
  for (const [attributo, valore] of [
    ['tabindex', '0'],
    ['role', 'region'],
    ['aria-label', nome],
  ] as const)
    if (scorre) luogo.setAttribute(attributo, valore);
    else luogo.removeAttribute(attributo);
}
