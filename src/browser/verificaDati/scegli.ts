import { stato as parole } from '../../testi/it/verificaDati/scelta.ts';
import type * as banco from './banco.ts';
import { daIgnorare } from './ignora.ts';
import { daiCampi, daTrascinati, type FileScelto } from './sceltaFile.ts';

type Banco = typeof banco;
type Domande = ReturnType<Banco['prepara']>;

/** The choice of files: inputs, a place to drop them, the questions about them, the check. `carica` brings what reads them. */
export function scegli(radice: HTMLElement, carica: () => Promise<Banco>): void {
  const trova = <T extends HTMLElement>(chi: string): T => radice.querySelector<T>(chi)!;
  const form = trova<HTMLFormElement>('form');
  const stato = trova('[data-stato]');
  const esito = trova('[data-esito]');
  const campi = trova<HTMLFieldSetElement>('[data-posto]');
  const zona = trova('[data-zona]');
  const { anagrafiche = '', percorsi = '[]', osservazioni = '' } = radice.dataset;
  const prestito = { anagrafiche, osservazioni, percorsi: JSON.parse(percorsi) as string[] };
  const programmi = [...form.querySelectorAll<HTMLOptionElement>('[name=programma] option')]
    .map((o) => o.value)
    .filter((v) => v !== '');
  let domande: Domande | undefined;

  const prova = async (lavoro: () => Promise<void>): Promise<void> => {
    try {
      await lavoro();
    } catch (guasto) {
      stato.textContent =
        guasto instanceof Error && !(guasto instanceof TypeError)
          ? guasto.message
          : parole.nonSiLeggono;
    }
  };
  const controlla = (): Promise<void> =>
    prova(async () => {
      const files = domande?.risposte();
      if (!files) {
        stato.textContent = parole.senzaRisposte;
        return;
      }
      stato.textContent = parole.controllo;
      stato.textContent = await (await carica()).verifica(files, prestito, esito);
    });
  const scelti = (leggi: () => Promise<FileScelto[]>): Promise<void> =>
    prova(async () => {
      esito.replaceChildren();
      stato.textContent = parole.leggo;
      const [files, banco] = await Promise.all([leggi(), carica()]);
      if (files.length === 0) {
        stato.textContent = parole.nessunaTabella;
        campi.hidden = true;
        return;
      }
      domande = banco.prepara(files, programmi, campi);
      if (domande.quante === 0) return controlla();
      stato.textContent = parole.nomiInsufficienti(domande.quante);
      campi
        .querySelector<HTMLElement>('[data-campo]:not([hidden]) :is(select, input), select')
        ?.focus();
    });

  form.addEventListener('change', ({ target }) => {
    const campo = target as HTMLInputElement;
    const lista = campo.type === 'file' ? campo.files : null;
    if (!lista || lista.length === 0) return;
    void scelti(() => daiCampi(lista, daIgnorare)).then(() => (campo.value = ''));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void controlla();
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
    if (dataTransfer) void scelti(() => daTrascinati(dataTransfer, daIgnorare));
  });
  form.hidden = false;
}
