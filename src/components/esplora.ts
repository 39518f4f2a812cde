/**
 * Beside the numbers of a drawing a button brings its marks as lists, which stand on the page of the figure, and takes them away.
 * Without this module the link that stands in its place leads there.
 */
for (const via of document.querySelectorAll<HTMLAnchorElement>('a[data-esplora]')) {
  const bottone = document.createElement('button');
  bottone.type = 'button';
  bottone.setAttribute('aria-expanded', 'false');
  bottone.append(...via.childNodes);
  let portate: Promise<HTMLElement> | undefined;

  async function porta(): Promise<HTMLElement> {
    const { parteDi } = await import('../browser/accanto.ts');
    const liste = await parteDi(via);
    liste.hidden = true;
    liste.dataset['liste'] = '';
    bottone.parentElement?.after(liste);
    return liste;
  }

  bottone.addEventListener('click', () => {
    portate ??= porta();
    portate.then(
      (liste) => {
        liste.hidden = !liste.hidden;
        bottone.setAttribute('aria-expanded', String(!liste.hidden));
      },
      () => location.assign(via.href),
    );
  });
  via.replaceWith(bottone);
}
