/** Where evidence is: the page of a figure, or the place of a term, a finding, a correction. */
const prova = /\/(?:cifre\/[^/]+|(glossario|verifiche|rettifiche)(?:\/[^/]+)*)\/$/;

/**
 * A link to some evidence opens it beside itself, by a plain click or Enter; any other click, and a browser that cannot, follows it. What
 * opens it comes with the first click.
 */
document.addEventListener('click', (evento) => {
  const via = (evento.target as Element).closest<HTMLAnchorElement>('main a, .accanto a');
  if (!via || evento.ctrlKey || evento.metaKey || evento.shiftKey || evento.altKey) return;
  const [trovata, elenco] = prova.exec(via.pathname) ?? [];
  if (trovata === undefined || (elenco !== undefined && via.hash === '')) return;
  if (via.origin !== location.origin || via.pathname === location.pathname) return;
  if (!('popover' in via) || 'intera' in via.dataset) return;
  evento.preventDefault();
  import('../browser/accanto.ts').then(
    ({ apri }) => apri(via),
    () => location.assign(via.href),
  );
});
