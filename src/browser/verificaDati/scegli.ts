import { stato as parole } from '../../testi/it/verificaDati/scelta.ts';
import type * as banchi from './banco.ts';
import type { Lavoro } from './posta.ts';
import type { FileScelto } from './sceltaFile.ts';

type Modulo = typeof banchi;
type Domande = ReturnType<Modulo['prepara']>;

/** The choice of files: inputs, a place to drop them, the questions about them, the work on them. `carica` brings what reads them. */
export function scegli(radice: HTMLElement, carica: () => Promise<Modulo>): void {
  const trova = <T extends HTMLElement>(chi: string): T => radice.querySelector<T>(chi)!;
  const form = trova<HTMLFormElement>('form[data-scelta]');
  const stato = trova('[data-stato]');
  const esito = trova('[data-esito]');
  const campi = trova<HTMLFieldSetElement>('[data-posto]');
  const zona = trova('[data-zona]');
  const ripreso = trova('[data-ripreso]');
  const { prestito = '', programmi: noti = '[]' } = radice.dataset;
  const programmi = JSON.parse(noti) as string[];
  const ferma = trova<HTMLButtonElement>('[data-ferma]');
  let domande: Domande | undefined;
  let inCorso: banchi.Verifica | undefined;
  let banco: Promise<{ modulo: Modulo; banco: banchi.Banco }> | undefined;
  /** Which of the attempts is the last: an earlier one that was stopped says nothing more. */
  let giro = 0;

  const dice = (testo: string): void => {
    if (stato.textContent !== testo) stato.textContent = testo;
  };
  const conBanco = (): NonNullable<typeof banco> =>
    (banco ??= carica().then((modulo) => ({
      modulo,
      banco: modulo.apriBanco(
        prestito,
        esito,
        (passo) => inCorso && dice(passo),
        (lavoro) => void lavora(lavoro, true),
      ),
    })));
  const prova = async (lavoro: () => Promise<void>): Promise<void> => {
    const questo = ++giro;
    try {
      await lavoro();
    } catch (guasto) {
      if (questo !== giro) return;
      dice(
        guasto instanceof Error && !(guasto instanceof TypeError)
          ? guasto.message
          : parole.nonSiLeggono,
      );
    }
  };
  /** `qui`: the work was asked for inside the outcome, which stays until the next is drawn. */
  const lavora = (lavoro: Lavoro, qui = false): Promise<void> =>
    prova(async () => {
      dice(parole.controllo);
      if (qui) stato.focus();
      else esito.replaceChildren();
      ripreso.hidden = true;
      const { banco } = await conBanco();
      const mia = banco.lavora(lavoro);
      inCorso = mia;
      ferma.hidden = false;
      try {
        dice(await mia.detto);
      } finally {
        if (inCorso === mia) finito();
      }
    });
  /** The button goes; who was on it is brought to what is said now. */
  const finito = (): void => {
    const sopra = document.activeElement === ferma;
    inCorso = undefined;
    ferma.hidden = true;
    if (sopra) stato.focus();
  };
  const controlla = async (): Promise<void> => {
    const files = domande?.risposte();
    if (files) await lavora((await conBanco()).modulo.conFile(files));
    else dice(parole.senzaRisposte);
  };
  const scelti = (leggi: (modulo: Modulo) => FileScelto[] | Promise<FileScelto[]>): Promise<void> =>
    prova(async () => {
      inCorso?.ferma();
      esito.replaceChildren();
      dice(parole.leggo);
      const { modulo } = await conBanco();
      const files = await modulo.apriArchivi(await leggi(modulo));
      if (files.length === 0) {
        dice(parole.nessunaTabella);
        campi.hidden = true;
        return;
      }
      domande = modulo.prepara(files, programmi, campi);
      if (domande.quante === 0) return controlla();
      dice(parole.nomiInsufficienti(domande.quante));
      campi
        .querySelector<HTMLElement>('[data-campo]:not([hidden]) :is(select, input), select')
        ?.focus();
    });
  const trovaLavoro = async (): Promise<void> => {
    const { banco } = await conBanco();
    const files = await banco.ripreso();
    if (files.length === 0 || inCorso || esito.hasChildNodes()) return;
    ripreso.hidden = false;
    trova('[data-ripreso-quanti]').textContent = parole.inSospeso(files.length);
  };

  form.addEventListener('change', ({ target }) => {
    const campo = target as HTMLInputElement;
    const lista = campo.type === 'file' ? [...(campo.files ?? [])] : [];
    if (lista.length === 0) return;
    void scelti((modulo) => modulo.daiCampi(lista)).then(() => (campo.value = ''));
  });
  ferma.addEventListener('click', () => inCorso?.ferma());
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') inCorso?.ferma();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void controlla();
  });
  trova('[data-pronta]').addEventListener('submit', (event) => {
    event.preventDefault();
    const detto = (nome: string): string =>
      trova<HTMLInputElement>(`[data-pronta] [name=${nome}]`).value.trim();
    const formato = detto('formato') === 'ods' ? 'ods' : 'xlsx';
    void prova(async () => {
      const { modulo, banco } = await conBanco();
      dice(parole.preparo);
      dice(await modulo.scaricaPronta(banco.chiedi, detto('programma'), detto('data'), formato));
    });
  });
  trova('[data-riprendi]').addEventListener('click', () => {
    void lavora((chiedi) => chiedi('verifica', []), true);
  });
  radice.addEventListener('click', ({ target }) => {
    if (!(target as HTMLElement).closest('[data-scarta]')) return;
    void prova(async () => {
      await (await conBanco()).banco.chiedi('scarta');
      esito.replaceChildren();
      ripreso.hidden = true;
      dice(parole.scartato);
      stato.focus();
    });
  });
  for (const nome of ['dragenter', 'dragover'])
    zona.addEventListener(nome, (event) => {
      event.preventDefault();
      zona.classList.add('sopra');
    });
  for (const nome of ['dragleave', 'drop'])
    zona.addEventListener(nome, () => zona.classList.remove('sopra'));
  zona.addEventListener('drop', (event) => {
    event.preventDefault();
    const { dataTransfer } = event;
    if (!dataTransfer) return;
    // What is dropped is told only now.
    const voci = [...dataTransfer.items].flatMap((i) => i.webkitGetAsEntry() ?? []);
    const semplici = [...dataTransfer.files];
    void scelti((modulo) => modulo.daTrascinati(voci, semplici));
  });
  for (const f of radice.querySelectorAll('form')) f.hidden = false;
  // Once the page stands: what was kept is offered, and from here on it works without a network.
  requestIdleCallback(() => void trovaLavoro().catch(() => undefined));
}
