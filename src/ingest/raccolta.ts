import type { Dati } from '../model/index.ts';
import { problema, type Dettagli, type Problema, type TipoProblema } from './problemi.ts';
import type { Riga, Tabella } from './tabella.ts';
import { codice } from './testo.ts';
import { vicino } from './vicino.ts';

/** A silent repair made while reading: the officer can see each of them. */
export interface Riparazione {
  file: string;
  riga?: number | undefined;
  colonna?: string | undefined;
  testo: string;
}

/** What reading collects on its way through the files. */
export interface Raccolta {
  dati: Omit<Dati, 'sito'>;
  problemi: Problema[];
  ricevuta: Riparazione[];
  /** Where each id was first used: `iniziativa por-fse-lombardia nidi-gratis` → `riga 12 di …`. */
  visti: Map<string, string>;
}

/** An empty collection. */
export function nuovaRaccolta(): Raccolta {
  return {
    dati: {
      misure: [],
      programmi: [],
      assi: [],
      obiettivi: [],
      azioni: [],
      iniziative: [],
      indicatori: [],
      fonti: [],
      decisioni: [],
      gruppi: [],
      menzioni: [],
      note: [],
      formule: [],
      osservazioni: [],
    },
    problemi: [],
    ricevuta: [],
    visti: new Map(),
  };
}

/** Reads the cells of one row with the checks that every register shares; problems go to the collection. */
export class Lettore {
  readonly r: Raccolta;
  readonly riga: Riga;
  readonly tabella: Tabella;

  constructor(r: Raccolta, riga: Riga, tabella: Tabella) {
    this.r = r;
    this.riga = riga;
    this.tabella = tabella;
  }

  /** Reports a problem at one cell of this row. */
  guasto(tipo: TipoProblema, intestazione: string, dettagli: Dettagli = {}): void {
    this.r.problemi.push(
      problema(tipo, this.riga.luogo(intestazione), {
        letto: this.riga.testo(intestazione),
        ...dettagli,
      }),
    );
  }

  /** The text of a cell that may be blank. */
  facoltativo(nome: string): string {
    return this.riga.testo(nome);
  }

  /** The text of a cell that must not be blank. */
  richiesto(nome: string): string {
    const testo = this.riga.testo(nome);
    if (testo === '' && this.tabella.intestazioni.has(nome))
      this.guasto('empty-cell', nome, { attesi: nome });
    return testo;
  }

  /** Several texts in one cell, separated by `|`. */
  elenco(nome: string): string[] {
    return this.riga
      .testo(nome)
      .split('|')
      .map((t) => t.trim())
      .filter((t) => t !== '');
  }

  /** One of a few words; the nearest is proposed otherwise. */
  unaDi<T extends string>(nome: string, ammessi: readonly T[]): T {
    const testo = this.riga.testo(nome);
    const trovato = ammessi.find((a) => a === testo);
    if (trovato === undefined)
      this.guasto('not-in-list', nome, {
        attesi: ammessi.filter((a) => a !== '').join(', '),
        proposta: vicino(testo, ammessi),
      });
    return trovato ?? ammessi[0]!;
  }

  /** A new identifier: present, well formed (`forma: 'indirizzo'`) and not used before in its kind. */
  identita(nome: string, genere: string, forma: 'indirizzo' | 'libera' = 'indirizzo'): string {
    const testo = this.riga.testo(nome);
    if (testo === '') {
      if (this.tabella.intestazioni.has(nome)) this.guasto('missing-id', nome, { attesi: nome });
      return '';
    }
    if (forma === 'indirizzo' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(testo))
      this.guasto('bad-id', nome, { proposta: codice(testo, '-') || undefined });
    this.unico('duplicate-id', nome, `${genere} ${testo}`);
    return testo;
  }

  /** Reports a problem where the key was seen before in any file; remembers it otherwise. */
  unico(tipo: 'duplicate-id' | 'duplicate-row', intestazione: string, chiave: string): boolean {
    const prima = this.r.visti.get(chiave);
    if (prima !== undefined) {
      this.guasto(tipo, intestazione, { altro: prima });
      return false;
    }
    this.r.visti.set(chiave, `alla riga ${this.riga.numero} di ${this.tabella.file}`);
    return true;
  }
}
