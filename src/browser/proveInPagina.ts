import { esitoProva } from '../testi/it/prova.ts';
import { verificaProva } from './provaRegistro.ts';

/** Checks the proof that a link leads to, and says the outcome beside it. */
export async function controlla(via: HTMLAnchorElement): Promise<void> {
  const detto = document.createElement('span');
  detto.setAttribute('role', 'status');
  detto.className = 'quieto';
  via.after(detto);
  detto.textContent = ` ${await esitoDi(via)}`;
}

async function esitoDi({ href, dataset }: HTMLAnchorElement): Promise<string> {
  try {
    const risposta = await fetch(href);
    if (!risposta.ok) return esitoProva({ vero: false, perche: 'rete' });
    const esito = await verificaProva(await risposta.text(), dataset['prova'] ?? '');
    const [, , id = ''] = esito.vero ? esito.celle : [];
    if (esito.vero && !href.endsWith(`/${id}.tlog-proof`))
      return esitoProva({ vero: false, perche: 'registro' });
    return esitoProva(esito);
  } catch {
    return esitoProva({ vero: false, perche: 'rete' });
  }
}
