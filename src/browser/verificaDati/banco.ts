import { riassunto } from '../../testi/it/verificaDati/esito.ts';
import { mostraEsito } from './mostraEsito.ts';
import { scopriSegnate } from './mostraProblemi.ts';
import type { Scelti } from './officina.ts';
import { assumi, type Operaio } from './operaio.ts';
import type { Chiedi, Lavoro } from './posta.ts';

export { apriArchivi } from './apriArchivi.ts';
export { prepara } from './modulo.ts';
export { scaricaPronta } from './scaricaPronta.ts';
export { daiCampi, daTrascinati } from './sceltaFile.ts';

/** Something that the page asked, which has begun: the sentence that sums it up, once its outcome is drawn, and the way to stop it. */
export interface Verifica {
  detto: Promise<string>;
  ferma: () => void;
}

/** The workbench of the page: one workshop, another where the last was stopped. */
export interface Banco {
  /** The files of the work in progress that the browser kept. */
  ripreso: () => Promise<string[]>;
  /** Does a piece of work and draws its outcome; what was being done ends. */
  lavora: (lavoro: Lavoro) => Verifica;
  chiedi: Chiedi;
}

/** Puts new files into the work and checks it. */
export const conFile =
  (scelti: Scelti): Lavoro =>
  (chiedi) =>
    chiedi('verifica', scelti);

/** `prestito`: the address of what the site lends; `dove` the outcome is drawn; `dice` is told what is being done; `fai` starts what the outcome offers. */
export function apriBanco(
  prestito: string,
  dove: HTMLElement,
  dice: (passo: string) => void,
  fai: (lavoro: Lavoro) => void,
): Banco {
  let operaio: Operaio | undefined;
  let occupato = false;
  const pronto = (): Operaio => {
    if (!operaio || operaio.finito()) operaio = assumi(prestito, dice);
    return operaio;
  };
  const chiedi: Chiedi = (che, ...argomenti) => {
    const suo = pronto();
    return suo.lavoro.then(() => suo.chiedi(che, ...argomenti));
  };
  return {
    chiedi,
    ripreso: () => pronto().lavoro,
    lavora(lavoro) {
      if (occupato) operaio?.ferma();
      const suo = pronto();
      occupato = true;
      // What is drawn is of before: an answer to it would stop what is being done, and lose the one that was just given.
      dove.inert = true;
      const disegna = async (): Promise<string> => {
        try {
          const referto = await lavoro(chiedi);
          dove.replaceChildren(...(await mostraEsito(referto, chiedi, fai)));
          scopriSegnate(dove);
          const cifre = Object.values(referto.cifre).reduce((a, b) => a + b, 0);
          return riassunto(referto, cifre);
        } finally {
          if (suo === operaio) [occupato, dove.inert] = [false, false];
        }
      };
      return { detto: disegna(), ferma: suo.ferma };
    },
  };
}
