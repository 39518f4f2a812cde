import { risposte } from '../testi/it/esploratore/risposte.ts';
import { chiavi, scelte, type Ammessi, type Richiesta } from '../views/esplora/richiesta.ts';

/** The form of the explorer, as the explorer uses it. */
export interface Modulo {
  /** Writes a request into the fields. */
  mostra(q: Richiesta): void;
  /** The name of the order that the fields show. */
  ordine(): string;
  /** The values that each list offers. */
  ammessi: Ammessi;
  fuoco(): void;
}

/** Reads the form at every change: lists are steps of the history, typing is not until the field is left. */
export function creaModulo(
  form: HTMLFormElement,
  chiedi: (q: Richiesta, passo: boolean) => void,
): Modulo {
  const campo = (nome: string): HTMLInputElement | HTMLSelectElement | null =>
    form.elements.namedItem(nome) as HTMLInputElement | HTMLSelectElement | null;
  const valore = (nome: string): string => campo(nome)?.value ?? '';
  const valori = (nome: string): string[] => {
    const lista = campo(nome);
    return lista instanceof HTMLSelectElement ? [...lista.options].map((o) => o.value) : [];
  };
  const leggi = (): Richiesta => {
    const ordine = valore('ordina');
    return {
      testo: valore('testo'),
      programma: valore('programma'),
      asse: valore('asse'),
      stato: valore('stato'),
      misura: valore('misura'),
      importi: valore('importi'),
      citata: valore('citata'),
      ordina: chiavi.find((c) => c === ordine.replace('-giu', '')) ?? 'asse',
      giu: ordine.endsWith('-giu'),
    };
  };

  form.addEventListener('input', ({ target }) => {
    if (target === campo('testo')) chiedi(leggi(), false);
  });
  form.addEventListener('change', () => chiedi(leggi(), true));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    chiedi(leggi(), true);
  });
  form.querySelector('fieldset')!.disabled = false;

  return {
    ammessi: {
      programma: valori('programma'),
      asse: valori('asse'),
      stato: valori('stato'),
      misura: valori('misura'),
      importi: valori('importi'),
      citata: valori('citata'),
    },
    ordine: () => (campo('ordina') as HTMLSelectElement).selectedOptions[0]?.text ?? '',
    fuoco: () => campo('testo')?.focus(),
    mostra(q) {
      for (const nome of ['testo', ...scelte] as const) {
        const dove = campo(nome);
        if (dove && dove.value !== q[nome]) dove.value = q[nome];
      }
      const ordina = campo('ordina') as HTMLSelectElement;
      const ordine = q.ordina + (q.giu ? '-giu' : '');
      ordina.querySelector('[data-aggiunta]')?.remove();
      if (!valori('ordina').includes(ordine)) {
        const voce = new Option(risposte.alContrario(nomeDi(ordina, q.ordina)), ordine);
        voce.dataset['aggiunta'] = '';
        ordina.add(voce);
      }
      ordina.value = ordine;
    },
  };
}

function nomeDi(lista: HTMLSelectElement, chiave: string): string {
  const voce = [...lista.options].find((o) => o.value.replace('-giu', '') === chiave);
  return voce?.text.split(',')[0] ?? chiave;
}
