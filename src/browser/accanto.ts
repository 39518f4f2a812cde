import { accanto as parole } from '../testi/it/accanto.ts';

const lette = new Map<string, Promise<Document>>();
let daCui: HTMLElement | undefined;

/** Opens what a link leads to in a sheet beside it, or in the sheet that the link is in; follows the link where it cannot be read. */
export async function apri(via: HTMLAnchorElement): Promise<void> {
  try {
    const contenuto = await parteDi(via);
    const foglio = document.querySelector<HTMLElement>('.accanto') ?? nuovo();
    const dentro = foglio.contains(via);
    foglio.setAttribute(
      'aria-label',
      contenuto.querySelector('h1, h3, dt')?.textContent ?? via.text,
    );
    foglio.replaceChildren(contenuto, modi(via.href, foglio));
    if (!dentro) {
      daCui = via;
      foglio.hidePopover();
      foglio.showPopover({ source: via });
    }
    foglio.scrollTop = 0;
    foglio.focus();
  } catch {
    location.assign(via.href);
  }
}

function nuovo(): HTMLElement {
  const foglio = document.createElement('div');
  foglio.className = 'accanto';
  foglio.popover = 'auto';
  foglio.tabIndex = -1;
  foglio.setAttribute('role', 'dialog');
  foglio.addEventListener('toggle', () => {
    // A browser gives the focus back to what had it, and a tap or a click may have given it to nothing.
    if (!foglio.matches(':popover-open') && document.activeElement === document.body)
      daCui?.focus({ preventScroll: true });
  });
  document.body.append(foglio);
  return foglio;
}

/** What stands at an address, to be put in another page: its ids are left out, and its own places are those of its page. */
export async function parteDi({ href, hash }: HTMLAnchorElement): Promise<HTMLElement> {
  const [pagina = ''] = href.split('#');
  const trovata = lette.get(pagina) ?? chiedi(pagina);
  lette.set(pagina, trovata);
  const documento = await trovata.catch((guasto: unknown) => {
    lette.delete(pagina);
    throw guasto;
  });
  const luogo = documento.getElementById(decodeURIComponent(hash.slice(1)) || 'contenuto');
  if (!luogo) throw new Error(href);
  const guscio = document.createElement(luogo.querySelector(':scope > dt') ? 'dl' : 'div');
  guscio.append(...[...luogo.childNodes].map((nodo) => document.importNode(nodo, true)));
  for (const e of guscio.querySelectorAll('[id], [aria-labelledby]')) {
    e.removeAttribute('id');
    e.removeAttribute('aria-labelledby');
  }
  for (const e of guscio.querySelectorAll('a[href^="#"]'))
    e.setAttribute('href', pagina + (e.getAttribute('href') ?? ''));
  return guscio;
}

async function chiedi(pagina: string): Promise<Document> {
  const risposta = await fetch(pagina);
  if (!risposta.ok) throw new Error(pagina);
  return new DOMParser().parseFromString(await risposta.text(), 'text/html');
}

/** The way to the whole page, and out. */
function modi(href: string, foglio: HTMLElement): HTMLElement {
  const riga = document.createElement('p');
  const intera = Object.assign(document.createElement('a'), { href, textContent: parole.apri });
  intera.dataset['intera'] = '';
  const chiudi = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: parole.chiudi,
  });
  chiudi.addEventListener('click', () => foglio.hidePopover());
  riga.className = 'modi';
  riga.append(intera, chiudi);
  return riga;
}
