import { camminata } from '../testi/it/camminata.ts';
import { proprio } from '../model/proprio.ts';

/**
 * Walks the marks of a drawing: one tab stop a chart, arrows move, Home and End jump, Esc leaves. The figure of a mark lights up
 * wherever the page says it, and lights its mark; what the drawing does not write is shown beside the mark; all of it is spoken in one
 * polite live region. Without this module nothing is lost: the same numbers are in the table.
 */
function voce(): HTMLElement {
  const trovata = document.getElementById('voce-grafici');
  if (trovata) return trovata;
  const nuova = document.createElement('p');
  nuova.id = 'voce-grafici';
  nuova.className = 'visually-hidden';
  nuova.setAttribute('aria-live', 'polite');
  document.body.append(nuova);
  return nuova;
}

function accendi(svg: SVGSVGElement): void {
  const segni = [...svg.querySelectorAll<SVGGElement>('.mark')];
  const cornice = svg.closest<HTMLElement>('.disegno');
  if (segni.length === 0 || !cornice) return;
  svg.setAttribute('role', 'group');
  svg.setAttribute('tabindex', '0');
  svg.setAttribute('aria-roledescription', camminata);
  const figura = cornice.closest('figure') ?? cornice;
  let attivo = -1;

  const detteAltrove = ({ dataset: { ref } }: SVGGElement): HTMLElement[] =>
    ref === undefined
      ? []
      : [...figura.querySelectorAll<HTMLElement>(`[data-oss="${CSS.escape(ref)}"]`)];

  const detto = (segno: SVGGElement): string =>
    [segno.dataset['label'], segno.dataset['text']].filter(Boolean).join(': ');

  const etichetta = (): HTMLElement => {
    const nuova = document.createElement('p');
    nuova.className = 'etichetta-segno';
    nuova.setAttribute('aria-hidden', 'true');
    cornice.append(nuova);
    return nuova;
  };

  const lascia = (): void => {
    const segno = segni[attivo];
    for (const acceso of segno ? [segno, ...detteAltrove(segno)] : [])
      acceso.removeAttribute('data-current');
    cornice.querySelector('.etichetta-segno')?.remove();
  };

  const spegni = (): void => {
    lascia();
    attivo = -1;
  };

  const mostra = (i: number, parla: boolean): void => {
    const segno = segni[i];
    if (!segno) return;
    lascia();
    attivo = i;
    for (const acceso of [segno, ...detteAltrove(segno)]) acceso.setAttribute('data-current', '');
    if (parla) voce().textContent = detto(segno);
    // What the drawing writes needs no label.
    if (svg.textContent.includes(segno.dataset['text'] ?? '')) return;
    const testo = etichetta();
    testo.textContent = detto(segno);
    const [qui, dove] = [cornice.getBoundingClientRect(), segno.getBoundingClientRect()];
    const x = Math.min(Math.max(0, dove.left - qui.left), qui.width - testo.offsetWidth);
    testo.style.insetInlineStart = `${Math.max(0, x)}px`;
    testo.style.insetBlockStart = `${dove.bottom - qui.top + 4}px`;
  };

  svg.addEventListener('keydown', (evento) => {
    const passi: Record<string, number> = {
      ArrowRight: attivo + 1,
      ArrowDown: attivo + 1,
      ArrowLeft: attivo - 1,
      ArrowUp: attivo - 1,
      Home: 0,
      End: segni.length - 1,
    };
    if (evento.key === 'Escape') {
      spegni();
      voce().textContent = '';
      return;
    }
    const meta = proprio(passi, evento.key);
    if (meta === undefined) return;
    evento.preventDefault();
    mostra(Math.min(Math.max(0, meta), segni.length - 1), true);
  });
  svg.addEventListener('blur', spegni);
  segni.forEach((segno, i) => {
    segno.addEventListener('pointerenter', () => mostra(i, false));
    segno.addEventListener('pointerleave', spegni);
  });
  for (const [entra, esce] of [
    ['pointerover', 'pointerout'],
    ['focusin', 'focusout'],
  ] as const) {
    figura.addEventListener(entra, ({ target }) => {
      const oss = target instanceof Element && target.closest<HTMLElement>('[data-oss]');
      if (oss)
        mostra(
          segni.findIndex(({ dataset: { ref } }) => ref === oss.dataset['oss']),
          false,
        );
    });
    figura.addEventListener(esce, ({ target }) => {
      if (target instanceof Element && target.closest('[data-oss]')) spegni();
    });
  }
  document.addEventListener('keydown', (evento) => {
    if (evento.key === 'Escape') spegni();
  });
}

document.querySelectorAll<SVGSVGElement>('.disegno svg.chart').forEach(accendi);
