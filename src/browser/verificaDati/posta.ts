import type { Officina } from './officina.ts';
import type { Referto } from './referto.ts';

/** Asks something of the workshop at the other end. Rejects with a plain `Error` where it could not answer. */
export type Chiedi = <K extends keyof Officina>(
  che: K,
  ...argomenti: Parameters<Officina[K]>
) => Promise<Awaited<ReturnType<Officina[K]>>>;

/** What is asked of the workshop and ends in an outcome. */
export type Lavoro = (chiedi: Chiedi) => Promise<Referto>;

interface Domanda {
  numero: number;
  che: keyof Officina;
  argomenti: unknown[];
}

type Risposta = { numero: number; dice: unknown } | { numero: number; guasto: string };

/** What is being done, said without being asked. */
interface Passo {
  passo: string;
}

/** Says at the other end what is being done. */
export function racconta(porta: MessagePort): (passo: string) => void {
  return (passo) => porta.postMessage({ passo } satisfies Passo);
}

/** Answers with this workshop whatever comes through the port, one question after the other. */
export function servi(porta: MessagePort, officina: Officina): void {
  let coda = Promise.resolve();
  porta.addEventListener('message', ({ data }: MessageEvent<Domanda>) => {
    const { numero, che, argomenti } = data;
    const lavoro = officina[che] as (...a: unknown[]) => unknown;
    coda = coda.then(async () => {
      try {
        porta.postMessage({ numero, dice: await lavoro(...argomenti) } satisfies Risposta);
      } catch (guasto) {
        porta.postMessage({ numero, guasto: String(guasto) } satisfies Risposta);
      }
    });
  });
  porta.start();
}

/** The way to ask of a workshop that serves the other end of the port. `dice` is told what it is doing meanwhile. */
export function chiama(
  porta: MessagePort,
  dice: (passo: string) => void = () => undefined,
): Chiedi {
  const attese = new Map<number, (risposta: Risposta) => void>();
  let quante = 0;
  porta.addEventListener('message', ({ data }: MessageEvent<Risposta | Passo>) => {
    if ('passo' in data) return dice(data.passo);
    attese.get(data.numero)?.(data);
    attese.delete(data.numero);
  });
  porta.start();
  return (che, ...argomenti) =>
    new Promise((si, no) => {
      const numero = ++quante;
      attese.set(numero, (r) =>
        'guasto' in r ? no(new Error(r.guasto)) : si(r.dice as Parameters<typeof si>[0]),
      );
      porta.postMessage({ numero, che, argomenti } satisfies Domanda);
    });
}
