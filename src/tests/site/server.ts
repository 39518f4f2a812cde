import type { AddressInfo } from 'node:net';
import { servi as host, type Risposta } from '../../server/servi.ts';

/** A running server of a built site. */
export interface Server {
  /** `http://localhost:…`, without a final slash. */
  origine: string;
  /** Every answer since the start, in order. */
  risposte: Risposta[];
  /** While set, addresses that match are answered as if they were not there. */
  bloccati: RegExp | null;
  chiudi: () => Promise<void>;
}

/** Serves a built site as `npm start` does, on a port of its own, and keeps count of what is asked. */
export async function servi(cartella: string, base = ''): Promise<Server> {
  const risposte: Risposta[] = [];
  const acceso: Pick<Server, 'bloccati'> = { bloccati: null };
  const server = host(cartella, {
    base,
    manca: (percorso) => acceso.bloccati?.test(percorso) ?? false,
    annota: (risposta) => risposte.push(risposta),
  });
  await new Promise<void>((pronto) => server.listen(0, 'localhost', pronto));
  const { port } = server.address() as AddressInfo;
  return Object.assign(acceso, {
    origine: `http://localhost:${port}`,
    risposte,
    chiudi: () =>
      new Promise<void>((fatto) => {
        server.closeAllConnections();
        server.close(() => fatto());
      }),
  });
}
