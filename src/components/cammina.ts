import { camminata } from '../testi/it/camminata.ts';
import { proprio } from '../model/proprio.ts';

/**
 * Walks the marks of a drawing: one tab stop a chart, arrows move, Home and End jump, Esc leaves. What a mark says is shown beside
 * it and spoken in one polite live region. Without this module nothing is lost: the same numbers are in the table.
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
  let attivo = -1;

  const detto = (segno: SVGGElement): string =>
    [segno.dataset['label'], segno.dataset['text']].filter(Boolean).join(': ');

  const etichetta = (): HTMLElement => {
    const trovata = cornice.querySelector<HTMLElement>('.etichetta-segno');
    if (trovata) return trovata;
    const nuova = document.createElement('p');
    nuova.className = 'etichetta-segno';
    nuova.setAttribute('aria-hidden', 'true');
    cornice.append(nuova);
    return nuova;
  };

  const spegni = (): void => {
    segni[attivo]?.removeAttribute('data-current');
    attivo = -1;
    cornice.querySelector('.etichetta-segno')?.remove();
  };

  const mostra = (i: number, parla: boolean): void => {
    const segno = segni[i];
    if (!segno) return;
    segni[attivo]?.removeAttribute('data-current');
    attivo = i;
    segno.setAttribute('data-current', '');
    const testo = etichetta();
    testo.textContent = detto(segno);
    const [qui, dove] = [cornice.getBoundingClientRect(), segno.getBoundingClientRect()];
    const x = Math.min(Math.max(0, dove.left - qui.left), qui.width - testo.offsetWidth);
    testo.style.insetInlineStart = `${Math.max(0, x)}px`;
    testo.style.insetBlockStart = `${dove.bottom - qui.top + 4}px`;
    if (parla) voce().textContent = detto(segno);
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
  document.addEventListener('keydown', (evento) => {
    if (evento.key === 'Escape') spegni();
  });
}

document.querySelectorAll<SVGSVGElement>('.disegno svg.chart').forEach(accendi);
