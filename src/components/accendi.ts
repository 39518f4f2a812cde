import { idDi } from '../browser/figura.ts';

/**
 * Ties the marks of a drawing to where its page says them: a mark that is pointed at lights the figure, a figure that is pointed at or
 * reached by the keyboard lights its mark. What the drawing does not write is shown beside the mark; it stays while the pointer is on
 * either, and goes with Esc. Without this module nothing is lost: the same numbers are in the table.
 */
function accendi(cornice: HTMLElement): void {
  const figura = cornice.closest('figure') ?? cornice;
  let acceso: SVGGElement | undefined;
  /** Where the pointer is, and where it was when Esc was pressed: what comes under it without its moving is not pointed at. */
  let [punto, congedo] = ['', ''];
  let poi: ReturnType<typeof setTimeout> | undefined;

  const detteAltrove = ({ dataset: { ref } }: SVGGElement): Element[] =>
    [...figura.querySelectorAll('[data-oss]')].filter((detta) => idDi(detta) === ref);

  /** Of the drawings at every width the one that is seen. */
  const delDisegno = (ref: string): SVGGElement | undefined =>
    [...cornice.querySelectorAll<SVGGElement>(`.mark[data-ref="${CSS.escape(ref)}"]`)].find((s) =>
      s.checkVisibility(),
    );

  const spegni = (): void => {
    clearTimeout(poi);
    for (const e of acceso ? [acceso, ...detteAltrove(acceso)] : [])
      e.removeAttribute('data-current');
    cornice.querySelector('.etichetta-segno')?.remove();
    acceso = undefined;
  };

  const mostra = (segno: SVGGElement | undefined): void => {
    clearTimeout(poi);
    if (!segno || segno === acceso) return;
    spegni();
    acceso = segno;
    for (const e of [segno, ...detteAltrove(segno)]) e.setAttribute('data-current', '');
    const { label = '', text = '' } = segno.dataset;
    // What the drawing writes needs no label.
    if (segno.ownerSVGElement?.textContent.includes(text)) return;
    const testo = document.createElement('p');
    testo.className = 'etichetta-segno';
    testo.setAttribute('aria-hidden', 'true');
    testo.textContent = [label, text].filter(Boolean).join(': ');
    cornice.append(testo);
    const [qui, dove] = [cornice.getBoundingClientRect(), segno.getBoundingClientRect()];
    const x = Math.min(Math.max(0, dove.left - qui.left), qui.width - testo.offsetWidth);
    testo.style.insetInlineStart = `${Math.max(0, x)}px`;
    testo.style.insetBlockStart = `${dove.bottom - qui.top + 4}px`;
  };

  /** The pointer has a moment to cross from a mark to its label. */
  const traPoco = (): void => {
    clearTimeout(poi);
    poi = setTimeout(spegni, 300);
  };

  cornice.addEventListener('pointermove', ({ clientX, clientY }) => {
    punto = `${clientX} ${clientY}`;
  });
  cornice.addEventListener('pointerover', ({ target, clientX, clientY }) => {
    punto = `${clientX} ${clientY}`;
    if (!(target instanceof Element) || punto === congedo) return;
    const segno = target.closest<SVGGElement>('.mark');
    if (segno) mostra(segno);
    else if (target.closest('.etichetta-segno')) clearTimeout(poi);
    else traPoco();
  });
  cornice.addEventListener('pointerleave', traPoco);
  for (const [entra, esce] of [
    ['pointerover', 'pointerout'],
    ['focusin', 'focusout'],
  ] as const) {
    figura.addEventListener(entra, ({ target }) => {
      const detta = target instanceof Element && target.closest('[data-oss]');
      if (detta) mostra(delDisegno(idDi(detta)));
    });
    figura.addEventListener(esce, ({ target }) => {
      if (target instanceof Element && target.closest('[data-oss]')) spegni();
    });
  }
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    congedo = punto;
    spegni();
  });
}

document.querySelectorAll<HTMLElement>('.disegno').forEach(accendi);
