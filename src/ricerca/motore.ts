import type { Domanda } from './domanda.ts';
import { verificata } from './esatto.ts';
import { proprio } from '../model/proprio.ts';
import { ordiniFissi, type Elenco, type NomeElenco, type OrdineFisso } from './elenchi.ts';
import { campi, type Campo } from './indice.ts';
import { affina, primaDiversi, punti, quasi, type Trovata } from './ordina.ts';
import { sorveglia } from './sorveglia.ts';
import { tipiVoce, type Scheda, type TipoVoce } from './voce.ts';

/** What the reader may narrow a search to. */
export type Filtri = Partial<Record<'tipo' | NomeElenco, string>>;
export const ordini = ['pertinenza', ...ordiniFissi] as const;
export type Ordine = (typeof ordini)[number];

/** What a search gives: the records that answer, best first, and how many of each kind before the kind is chosen. */
export interface Esito {
  esatti: number[];
  conti: Map<TipoVoce, number>;
  /** Where nothing answers every term: records that answer most of them. */
  quasi: number[];
}

/** The records in order: Pagefind's name of each and its kind, as a place in `tipiVoce`. */
export interface Registro {
  id: string[];
  tipi: number[];
}

interface Pagefind {
  options: (o: object) => Promise<void>;
  search: (q: string) => Promise<{ results: { id: string }[] }>;
}

const massimoDaAffinare = 12;
const massimoDaVerificare = 60;

/** Pagefind asked only questions that it answers exactly: one token at a time, in quotes, without its shortening. */
export class Motore {
  readonly #pagefind: Pagefind;
  readonly #cartella: string;
  readonly #numeri = new Map<string, number>();
  readonly #tipi: readonly TipoVoce[];
  readonly #insiemi = new Map<string, Promise<number[]>>();
  #guasti = 0;
  readonly #schede = new Map<number, Promise<Scheda>>();

  private constructor(pagefind: Pagefind, cartella: string, registro: Registro) {
    this.#pagefind = pagefind;
    this.#cartella = cartella;
    this.#tipi = registro.tipi.map((t) => tipiVoce[t] ?? 'pagina');
    for (const [i, id] of registro.id.entries()) this.#numeri.set(id, i);
  }

  /** Loads Pagefind from its folder. Rejects where a file is missing or blocked. */
  static async apri(cartella: string): Promise<Motore> {
    const [pagefind, registro] = await Promise.all([
      import(/* @vite-ignore */ `${cartella}pagefind.js`) as Promise<Pagefind>,
      fetch(`${cartella}registro.json`).then((r) => r.json() as Promise<Registro>),
    ]);
    await pagefind.options({ noWorker: true });
    const motore = new Motore(pagefind, cartella, registro);
    sorveglia(cartella, () => motore.#guasti++);
    return motore;
  }

  /** What a record shows. */
  scheda(n: number): Promise<Scheda> {
    const nota = this.#schede.get(n);
    if (nota) return nota;
    const presa = fetch(`${this.#cartella}schede/${n}.json`).then((r) => {
      if (!r.ok) throw new Error(`scheda ${n}: ${r.status}`);
      return r.json() as Promise<Scheda>;
    });
    this.#schede.set(n, presa);
    return presa;
  }

  /** The records that answer a query, inside the filters, in this order. */
  async cerca(domanda: Domanda, filtri: Filtri, ordine: Ordine): Promise<Esito> {
    const { tipo, ...altriFiltri } = filtri;
    const dentro = Object.keys(altriFiltri).length > 0 ? await this.#filtrati(altriFiltri) : null;
    const perTermine = await Promise.all(
      domanda.termini.map(async ({ token }) =>
        incrocia(await Promise.all(token.map((t) => this.#campi(t)))),
      ),
    );
    const tutti = perTermine[0] ? [...perTermine[0].keys()] : [...this.#numeri.values()];
    if (this.#guasti > 0) throw new Error('un pezzo dell’indice non è arrivato');
    const ammessi = (n: number): boolean => dentro === null || dentro.has(n);
    let trovate: Trovata[] = tutti
      .filter((n) => ammessi(n) && perTermine.every((t) => t.has(n)))
      .map((n) => {
        const tipoDi = this.#tipi[n] ?? 'pagina';
        return {
          n,
          tipo: tipoDi,
          punti: punti(
            perTermine.map((t) => t.get(n) ?? 'testo'),
            tipoDi,
          ),
        };
      });
    if (domanda.termini.some((t) => t.token.length > 1))
      trovate = await this.#verifica(trovate, domanda);
    const conti = new Map(
      tipiVoce.map((t) => [t, trovate.filter((x) => x.tipo === t).length] as const),
    );
    if (tipo) trovate = trovate.filter((x) => x.tipo === tipo);
    trovate.sort((x, y) => y.punti - x.punti || x.n - y.n);
    const esatti =
      ordine === 'pertinenza'
        ? await this.#affina(trovate, domanda)
        : await this.#ordina(
            trovate.map((x) => x.n),
            ordine,
          );
    return {
      esatti,
      conti,
      quasi:
        trovate.length > 0
          ? []
          : quasi(perTermine, this.#tipi, (n) => ammessi(n) && (!tipo || this.#tipi[n] === tipo)),
    };
  }

  async #verifica(trovate: Trovata[], domanda: Domanda): Promise<Trovata[]> {
    const prime = [...trovate].sort((x, y) => y.punti - x.punti).slice(0, massimoDaVerificare);
    const buone = await Promise.all(
      prime.map(async (x) => verificata(await this.scheda(x.n), domanda)),
    );
    return prime.filter((_, i) => buone[i]);
  }

  async #affina(trovate: Trovata[], domanda: Domanda): Promise<number[]> {
    if (domanda.termini.length === 0) return trovate.map((x) => x.n);
    const prime = trovate.slice(0, massimoDaAffinare);
    const schede = await Promise.all(prime.map((x) => this.scheda(x.n)));
    const rifatte = prime.map((x, i) => ({
      n: x.n,
      tipo: x.tipo,
      titolo: schede[i]!.t,
      punti: x.punti + affina(schede[i]!, domanda),
    }));
    rifatte.sort((x, y) => y.punti - x.punti || x.n - y.n);
    return [...primaDiversi(rifatte), ...trovate.slice(massimoDaAffinare)].map((x) => x.n);
  }

  async #ordina(numeri: number[], ordine: OrdineFisso): Promise<number[]> {
    const tenuti = new Set(numeri);
    return (await this.#lista<number[]>(`ordini/${ordine}`)).filter((n) => tenuti.has(n));
  }

  /** Records with a token, each with the weightiest place it stands at. */
  async #campi(token: string): Promise<Map<number, Campo>> {
    const trovati = new Map<number, Campo>();
    for (const [campo, fine] of Object.entries(campi) as [Campo, string][])
      for (const n of await this.#insieme(`"${token}${fine}"`))
        if (!trovati.has(n)) trovati.set(n, campo);
    return trovati;
  }

  /** The records that each of these filters lets through. */
  async #filtrati(filtri: Partial<Record<NomeElenco, string>>): Promise<Set<number>> {
    const insiemi = await Promise.all(
      Object.entries(filtri).map(async ([nome, valore]) => {
        const elenco = await this.#lista<Elenco>(`filtri/${nome}`);
        return new Set(proprio(elenco, valore) ?? []);
      }),
    );
    return insiemi.reduce((x, y) => new Set([...x].filter((n) => y.has(n))));
  }

  async #lista<T>(nome: string): Promise<T> {
    const risposta = await fetch(`${this.#cartella}${nome}.json`);
    return (await risposta.json()) as T;
  }

  #insieme(q: string): Promise<number[]> {
    const noto = this.#insiemi.get(q);
    if (noto) return noto;
    const cercato = this.#pagefind
      .search(q)
      .then(({ results }) => results.flatMap(({ id }) => this.#numeri.get(id) ?? []));
    this.#insiemi.set(q, cercato);
    return cercato;
  }
}

/** The records that all the sets have, each with its weightiest place in the first. */
function incrocia(insiemi: readonly Map<number, Campo>[]): Map<number, Campo> {
  const [primo = new Map<number, Campo>(), ...altri] = insiemi;
  return new Map([...primo].filter(([n]) => altri.every((i) => i.has(n))));
}
