import type { Risposta } from './risposta.ts';
import { problema, type Dettagli, type TipoProblema } from './problemi.ts';
import type { Raccolta } from './raccolta.ts';
import { richiamoIn, rigaDiNota } from './richiami.ts';
import type { Cartella, Riga, Tabella } from './tabella.ts';
import { codice, vicino } from './testo.ts';
import { proprio } from '../model/proprio.ts';

/** The register that a kind of problem is about. */
const registroDi: Partial<Record<TipoProblema, string>> = {
  'unknown-asse': 'assi',
  'unknown-initiative': 'iniziative',
  'unknown-indicator': 'indicatori',
  'unknown-source': 'fonti',
  'no-source': 'fonti',
};

/** Reads every row of a table; a row that neither gives a datum nor a problem is itself a problem. */
export function perOgniRiga(r: Raccolta, tabella: Tabella, leggi: (l: Lettore) => void): void {
  const conta = (): number =>
    Object.values(r.dati).reduce((n, voci) => n + voci.length, r.problemi.length + r.taciuti);
  for (const riga of tabella.righe) {
    const prima = conta();
    leggi(new Lettore(r, riga, tabella));
    if (conta() === prima)
      r.problemi.push(
        problema('unread-row', riga.luogo(), { letto: riga.valori.find((v) => v !== '') ?? '' }),
      );
  }
}

/** Reads the cells of one row with the checks that every register shares; problems go to the collection. */
export class Lettore {
  readonly r: Raccolta;
  readonly riga: Riga;
  readonly tabella: Tabella;
  readonly cartella: Cartella;

  constructor(r: Raccolta, riga: Riga, tabella: Tabella) {
    this.r = r;
    this.riga = riga;
    this.tabella = tabella;
    this.cartella = tabella.cartella;
  }

  /** Reports a problem at one cell of this row. */
  guasto(
    tipo: TipoProblema,
    intestazione: string,
    dettagli: Dettagli = {},
    risposta?: Risposta,
  ): void {
    if (this.tabella.mancanti.has(intestazione) || this.giaDetto(tipo, intestazione)) {
      this.r.taciuti++;
      return;
    }
    this.r.problemi.push(
      problema(
        tipo,
        this.riga.luogo(intestazione),
        { letto: this.riga.testo(intestazione), ...dettagli },
        risposta,
      ),
    );
  }

  /** Tells on the receipt that a cell was read otherwise than it was typed. */
  ripara(intestazione: string, testo: string): void {
    const { file, foglio, intestazioni } = this.tabella;
    const colonna = intestazioni.get(intestazione);
    this.r.ricevuta.push({ file, foglio, riga: this.riga.numero, colonna, testo });
  }

  /** Reports the mark of a footnote where the cell can be read without it; true where it did. */
  richiamo(intestazione: string, leggibile: (testo: string) => boolean): boolean {
    const letto = this.riga.stampato(intestazione) ?? this.riga.testo(intestazione);
    const segno = richiamoIn(letto);
    const nota = this.tabella.note.get(segno?.segno ?? '');
    if (!segno || !(segno.certo || nota !== undefined) || !leggibile(segno.senza)) return false;
    const [chiave = ''] = this.tabella.intestazioni.keys();
    this.guasto('footnote-mark', intestazione, {
      letto,
      proposta: segno.senza,
      altro: rigaDiNota(this.tabella.tavola, {
        riga: intestazione === chiave ? segno.senza : this.riga.testo(chiave),
        colonna: intestazione === chiave ? '' : intestazione,
        fonte: this.riga.testo('fonte'),
        punto: this.riga.testo('punto'),
        stampato: letto,
        ...(nota !== undefined && { nota }),
      }),
    });
    return true;
  }

  /** True where the register that a problem is about is itself reported as unreadable. */
  private giaDetto(tipo: TipoProblema, intestazione: string): boolean {
    const registro =
      tipo === 'broken-reference'
        ? proprio(this.tabella.tavola.colonne, intestazione)?.riferimento
        : registroDi[tipo];
    return (
      registro !== undefined && this.r.illeggibili.has(`${this.cartella.programma}/${registro}`)
    );
  }

  /** The text of a cell that may be blank. */
  facoltativo(nome: string): string {
    return this.riga.testo(nome);
  }

  /** The text of a cell that must not be blank. */
  richiesto(nome: string): string {
    const testo = this.riga.testo(nome);
    if (testo === '') this.guasto('empty-cell', nome, { attesi: nome });
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

  /**
   * The text of a cell that is the row's identity: present, and not used before in its kind, in `dove` if it is given. Two that would
   * have one address are one.
   */
  identita(nome: string, dove = ''): string {
    const testo = this.riga.testo(nome);
    const genere = this.tabella.tavola.dati ?? this.tabella.file;
    if (testo === '') this.guasto('missing-id', nome, { attesi: nome });
    else this.unico('duplicate-id', nome, `${genere} ${dove} ${codice(testo, '-') || testo}`);
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
