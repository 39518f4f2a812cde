import { stato as parole } from '../../testi/it/verificaDati/scelta.ts';
import type { Consegna, Referto } from './officina.ts';
import { chiama, type Chiedi } from './posta.ts';

/** How long files are read before the page gives up, in seconds. */
const secondiAlMassimo = 60;

/** A reading that goes on apart from the page. */
export interface Lettura {
  /** What the check says; rejects with a sentence for the reader where it is stopped, takes too long or cannot be done. */
  referto: Promise<Referto>;
  /** Asks for a part of the lists, until the reading is stopped. */
  chiedi: Chiedi;
  /** Ends it at once and gives its memory back. */
  ferma: () => void;
}

/** Reads and checks files in a worker: the page stays alive, and what takes too long can be stopped. */
export function leggiDaParte(consegna: Consegna): Lettura {
  if (typeof Worker === 'undefined') throw new Error(parole.senzaOperaio);
  const operaio = new Worker(new URL('./daParte.ts', import.meta.url), { type: 'module' });
  const { port1, port2 } = new MessageChannel();
  const chiedi = chiama(port1);
  let rinuncia: (perche: Error) => void = () => {};
  const fine = (perche: string): void => {
    operaio.terminate();
    port1.close();
    rinuncia(new Error(perche));
  };
  const scadenza = setTimeout(
    () => fine(parole.troppoTempo(secondiAlMassimo)),
    secondiAlMassimo * 1000,
  );
  // It did not start, or fell: an old browser, a policy of the server, no more memory.
  operaio.addEventListener('error', () => fine(parole.senzaOperaio));
  operaio.postMessage(null, [port2]);
  const referto = new Promise<Referto>((si, no) => {
    rinuncia = no;
    chiedi('verifica', consegna).then(si, () => no(new Error(parole.nonSiLeggono)));
  }).finally(() => clearTimeout(scadenza));
  return { referto, chiedi, ferma: () => fine(parole.fermata) };
}
