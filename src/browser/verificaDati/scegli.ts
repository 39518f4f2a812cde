import { stato as parole } from '../../testi/it/verificaDati/scelta.ts';
import type * as banco from './banco.ts';
import { daIgnorare } from './ignora.ts';
import { daiCampi, daTrascinati, type FileScelto } from './sceltaFile.ts';

type Banco = typeof banco;
type Domande = ReturnType<Banco['prepara']>;
type Verifica = Awaited<ReturnType<Banco['verifica']>>;

/** The choice of files: inputs, a place to drop them, the questions about them, the check. `carica` brings what reads them. */
export function scegli(radice: HTMLElement, carica: () => Promise<Banco>): void {
  const trova = <T extends HTMLElement>(chi: string): T => radice.querySelector<T>(chi)!;
  const form = trova<HTMLFormElement>('form');
  const stato = trova('[data-stato]');
  const esito = trova('[data-esito]');
  const campi = trova<HTMLFieldSetElement>('[data-posto]');
  const zona = trova('[data-zona]');
  const { anagrafiche = '', percorsi = '[]', osservazioni = '', registro } = radice.dataset;
  const prestito = {
    anagrafiche,
    osservazioni,
    percorsi: JSON.parse(percorsi) as string[],
    conRegistro: registro !== undefined,
  };
  const programmi = [...form.querySelectorAll<HTMLOptionElement>('[name=programma] option')]
    .map((o) => o.value)
    .filter((v) => v !== '');
  const ferma = trova<HTMLButtonElement>('[data-ferma]');
  let domande: Domande | undefined;
  let inCorso: Verifica | undefined;
  /** Which of the attempts is the last: an earlier one that was stopped says nothing more. */
  let giro = 0;

  const prova = async (lavoro: () => Promise<void>): Promise<void> => {
    const questo = ++giro;
    try {
      await lavoro();
    } catch (guasto) {
      if (questo !== giro) return;
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
      esito.replaceChildren();
      const mia = await (await carica()).verifica(files, prestito, esito);
      inCorso = mia;
      ferma.hidden = false;
      try {
        stato.textContent = await mia.detto;
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
  const scelti = (leggi: () => FileScelto[] | Promise<FileScelto[]>): Promise<void> =>
    prova(async () => {
      inCorso?.ferma();
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
  ferma.addEventListener('click', () => inCorso?.ferma());
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') inCorso?.ferma();
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
