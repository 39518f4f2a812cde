import { stato as parole } from '../../testi/it/verificaDati/scelta.ts';
import { senzaPrestito } from '../../testi/it/verificaDati/esito.ts';
import { chiama, type Chiedi } from './posta.ts';

/** How long one thing may take before the page gives up, in seconds. */
const secondiAlMassimo = 60;

/** A workshop in a worker: the page stays alive, and what takes too long can be stopped. */
export interface Operaio {
  /** The paths of the files of the work that was in progress. */
  lavoro: Promise<string[]>;
  /** Asks something; rejects with a sentence for the reader where it is stopped, takes too long or cannot be done. */
  chiedi: Chiedi;
  /** Ends it at once and gives its memory back. */
  ferma: () => void;
  finito: () => boolean;
}

let prestito: Promise<ArrayBuffer> | undefined;

/** What the site lends, asked once. Asked here and not where files are read: what the page may ask is ruled by its own policy. */
function prendi(indirizzo: string): Promise<ArrayBuffer> {
  prestito ??= fetch(indirizzo).then((risposta) => {
    if (!risposta.ok) throw new Error(senzaPrestito(indirizzo));
    return risposta.arrayBuffer();
  });
  prestito.catch(() => (prestito = undefined));
  return prestito;
}

/** Starts a workshop with what the site lends at an address; `dice` is told what it is doing. */
export function assumi(indirizzo: string, dice: (passo: string) => void): Operaio {
  if (typeof Worker === 'undefined') throw new Error(parole.senzaOperaio);
  const operaio = new Worker(new URL('./daParte.ts', import.meta.url), { type: 'module' });
  const { port1, port2 } = new MessageChannel();
  const inParole = chiama(port1, dice);
  const rinunce = new Set<(perche: Error) => void>();
  let finito = false;
  const fine = (perche: string): void => {
    finito = true;
    operaio.terminate();
    port1.close();
    for (const rinuncia of rinunce) rinuncia(new Error(perche));
  };
  // It did not start, or fell: an old browser, a policy of the server, no more memory.
  operaio.addEventListener('error', () => fine(parole.senzaOperaio));
  operaio.postMessage(null, [port2]);
  const chiedi: Chiedi = (che, ...argomenti) => {
    const { promise, reject } = Promise.withResolvers<never>();
    rinunce.add(reject);
    const scadenza = setTimeout(
      () => fine(parole.troppoTempo(secondiAlMassimo)),
      secondiAlMassimo * 1000,
    );
    const risposta = inParole(che, ...argomenti).catch(() => {
      throw new Error(parole.nonSiLeggono);
    });
    return Promise.race([risposta, promise]).finally(() => {
      clearTimeout(scadenza);
      rinunce.delete(reject);
    });
  };
  const lavoro = prendi(indirizzo).then((zip) => chiedi('apri', zip));
  lavoro.catch(() => undefined);
  return { lavoro, chiedi, ferma: () => fine(parole.fermata), finito: () => finito };
}
