import { csv } from '../exports/csv.ts';
import type { FileDati } from '../ingest/ingest.ts';
import { dataDaCartella, tavole } from '../model/index.ts';
import { accoda } from './accoda.ts';
import { proprio } from '../model/proprio.ts';

/** Rows by heading. */
export type Voci = readonly Readonly<Record<string, string>>[];

/** A register of a programme that an import may complete. */
export type Registro = 'programma' | 'assi' | 'fonti' | 'indicatori';

/** What an import would write of one programme: nothing that would leave a file as it is. */
export class Scritture {
  /** The new bytes, by path in data/. */
  readonly nuove = new Map<string, Uint8Array>();
  /** Our own tables as this edition makes them, whether they change or not. */
  readonly tabelle = new Map<string, Uint8Array>();
  private readonly files: readonly FileDati[];
  private readonly programma: string;
  /** The date folders that there are, by the date that they stand for. */
  private readonly cartelle: ReadonlyMap<string, string>;

  constructor(files: readonly FileDati[], programma: string) {
    this.files = files;
    this.programma = programma;
    this.cartelle = new Map(
      files.flatMap(({ percorso }) => {
        const [suo, cartella = '', file] = percorso.split('/');
        const giorno = dataDaCartella(cartella);
        return suo === programma && file && giorno ? [[giorno, cartella] as const] : [];
      }),
    );
  }

  /** One of our own tables at a date, whole, in the folder that the date has already. */
  tabella(nome: string, cartella: string, testa: readonly string[], righe: Voci): void {
    const posto = this.cartelle.get(dataDaCartella(cartella) ?? '') ?? cartella;
    if (righe.length === 0) return;
    const bytes = comeCsv(testa, righe);
    this.tabelle.set(`${this.programma}/${posto}/${nome}.csv`, bytes);
    this.scrivi(`${posto}/${nome}.csv`, bytes);
  }

  /** A register with the rows that it lacks; rows of `nostre` also take the place of their own of before. */
  registro(nome: Registro, nuove: Voci, nostre: Voci = []): void {
    const tutte = [...nuove, ...nostre];
    if (tutte.length === 0) return;
    const colonne = Object.keys(tavole.programma[nome].colonne);
    const percorso = `${this.programma}/${nome}`;
    const suo = this.files.find((f) => f.percorso.replace(/\.\w+$/, '') === percorso);
    const bytes = !suo
      ? comeCsv(colonne, tutte)
      : suo.percorso.endsWith('.csv')
        ? accoda(suo.bytes, colonne[0] ?? '', nuove, nostre)
        : null;
    if (bytes === null)
      throw new Error(
        `data/${suo?.percorso ?? percorso} non è un CSV in cui posso aggiungere righe. Aggiungi tu: ${tutte.map((v) => Object.values(v).join(';')).join(' / ')}`,
      );
    this.scrivi(`${nome}.csv`, bytes);
  }

  /** All files as they would be. */
  applicate(): FileDati[] {
    return [
      ...this.files.filter((f) => !this.nuove.has(f.percorso)),
      ...[...this.nuove].map(([percorso, bytes]) => ({ percorso, bytes })),
    ];
  }

  private scrivi(nome: string, bytes: Uint8Array): void {
    const percorso = `${this.programma}/${nome}`;
    const prima = this.files.find((f) => f.percorso === percorso)?.bytes;
    if (!prima || Buffer.compare(prima, bytes) !== 0) this.nuove.set(percorso, bytes);
  }
}

function comeCsv(testa: readonly string[], righe: Voci): Uint8Array {
  const celle = righe.map((riga) => testa.map((c) => proprio(riga, c) ?? ''));
  return new TextEncoder().encode(csv([[...testa], ...celle], { separatore: ';' }));
}
