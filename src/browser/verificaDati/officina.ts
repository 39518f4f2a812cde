import { modello } from '../../exports/modello.ts';
import { apriFogli, ingest, type FileDati } from '../../ingest/ingest.ts';
import type { Problema } from '../../ingest/problemi.ts';
import type { Riparazione } from '../../ingest/raccolta.ts';
import type { Risposta } from '../../ingest/risposta.ts';
import { riscrivi } from '../../ingest/riscrivi.ts';
import { nomiA, tabelleIn } from '../../ingest/sorgenti.ts';
import { aggiungi } from '../../pacchetto/aggiungi.ts';
import { pacchetto } from '../../pacchetto/pacchetto.ts';
import { eRegistro } from '../../pacchetto/registri.ts';
import { intera, unisci } from '../../pacchetto/unisci.ts';
import { pagine } from '../../registro/pagine.ts';
import { stato as parole } from '../../testi/it/verificaDati/scelta.ts';
import { apriBase, type Base } from './base.ts';
import { controlla, type Controllo } from './controlla.ts';
import { mendaDi } from './correggi.ts';
import type { Deposito } from './deposito.ts';
import { disegnatore, type ProblemaDisegnato } from './problemiDisegnati.ts';
import { pagineMosse, prevista, type PaginaPrevista, type Prevista } from './previste.ts';
import type { CifraLetta } from './pubblicato.ts';
import { refertoDi, type Referto } from './referto.ts';

/** Files as they were chosen, not yet read, each at its path inside data/. */
export type Scelti = readonly { percorso: string; file: Blob }[];

/**
 * Where files are read, checked and mended, apart from the page. The work is a set of files that stand among the tables of the site: whatever
 * is chosen, accepted or answered changes it, and is kept. Lists are given by a part of them: from an index, up to another.
 */
export interface Officina {
  /** Takes what the site lends; the paths of the files of the work in progress. */
  apri: (zip: ArrayBuffer) => Promise<string[]>;
  /** Puts files into the work; without any, checks it as it stands. */
  verifica: (scelti: Scelti) => Promise<Referto>;
  /** Writes the proposal of one problem of a kind into its cell, or of all of that kind. */
  accetta: (tipo: Problema['tipo'], quale: number | 'tutte') => Promise<Referto>;
  /** Adds the row that answers a problem to its register. */
  rispondi: (risposta: Risposta) => Promise<Referto>;
  /** Takes one file out of the work. */
  togli: (percorso: string) => Promise<Referto>;
  /** Leaves the work in progress, all of it. */
  scarta: () => Promise<void>;
  problemi: (tipo: Problema['tipo'], da: number, a: number) => ProblemaDisegnato[];
  cifre: (da: number, a: number) => CifraLetta[];
  riparazioni: (da: number, a: number) => Riparazione[];
  /** The text of the mended table that the report lists at this index. */
  corretta: (quale: number) => string;
  /** The pages that the work changes, and one of them drawn; null where it cannot be. */
  pagine: () => PaginaPrevista[];
  anteprima: (indirizzo: string) => Prevista | null;
  /** The workbook to fill for a programme at the date of a folder: `2023`, `2023-06-30`; null where that date has all its tables. */
  modello: (
    programma: string,
    cartella: string,
    formato: 'xlsx' | 'ods',
  ) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** The zip of the work, with the registers as its publication leaves them and a sentence for the readers of /rettifiche/. */
  pacchetto: (nota: string) => Uint8Array<ArrayBuffer>;
}

/**
 * A workshop with what is kept of an earlier visit; its lists are those of the last check. `oggi`: the day of the publication; `dice` is told
 * what is being done.
 */
export function apriOfficina(
  deposito: Deposito,
  oggi: string,
  dice: (passo: string) => void = () => undefined,
): Officina {
  let base: Base = {
    files: [],
    testi: [],
    taciute: new Set(),
    pubblicate: new Map(),
    dati: ingest([]).dati,
  };
  let lavoro: FileDati[] = [];
  /** What would write anew a table that the site lends only in part, until the office's own is chosen. */
  let sospese: { percorso: string; risposta?: Risposta }[] = [];
  let fatto: Controllo | undefined;
  let gruppi = new Map<Problema['tipo'], Problema[]>();
  let disegna: ReturnType<typeof disegnatore> | undefined;

  const metti = (nuovi: readonly FileDati[]): void => {
    lavoro = unisci(lavoro, nuovi);
  };
  const esamina = async (): Promise<Referto> => {
    dice(parole.controllo);
    fatto = await controlla(lavoro, base, oggi);
    disegna = disegnatore(fatto);
    gruppi = Map.groupBy(fatto.esito.problemi, (p) => p.tipo);
    gruppi.get('changed-after-publication')?.sort(piuSorprendente(fatto));
    // After: what was stopped because it took too long does not come back.
    await deposito.scrivi(lavoro);
    return refertoDi(fatto, gruppi, [...new Set(sospese.map((s) => s.percorso))]);
  };
  const soloPrestata = (percorso: string): boolean =>
    base.taciute.has(percorso) &&
    base.files.some((f) => f.percorso === percorso && fatto?.files.includes(f));
  return {
    async apri(zip) {
      base = await apriBase(zip);
      lavoro = await deposito.leggi();
      return lavoro.map((f) => f.percorso);
    },
    async verifica(scelti) {
      const letti: FileDati[] = [];
      for (const [i, { percorso, file }] of scelti.entries()) {
        dice(parole.leggoFile(i + 1, scelti.length));
        letti.push({ percorso, bytes: new Uint8Array(await file.arrayBuffer()) });
      }
      const propri = letti.filter((f) => !eRegistro(f));
      if (intera(letti)) lavoro = letti;
      // Opened, they say which tables they bring; they are kept as they came.
      else {
        const restano = unisci(lavoro, await apriFogli(propri));
        lavoro = [...lavoro.filter((f) => restano.includes(f)), ...propri];
      }
      const referto = await esamina();
      const pronte = sospese.filter((s) => !soloPrestata(s.percorso));
      if (pronte.length === 0) return referto;
      sospese = sospese.filter((s) => !pronte.includes(s));
      for (const { risposta } of pronte)
        if (risposta) metti([aggiungi(unisci(fatto?.files ?? [], lavoro), risposta)]);
      return esamina();
    },
    async accetta(tipo, quale) {
      if (!fatto) await esamina();
      const suoi = gruppi.get(tipo) ?? [];
      const scelti = quale === 'tutte' ? suoi : suoi.slice(quale, quale + 1);
      const { files = [], note = new Set<string>() } = fatto ?? {};
      for (const [percorso, problemi] of Map.groupBy(scelti, (p) => p.file)) {
        const file = files.find((f) => f.percorso === percorso);
        if (!file) continue;
        if (soloPrestata(percorso)) {
          sospese.push({ percorso });
          continue;
        }
        const nomi = nomiA(percorso.split('/').length);
        const nuovi = riscrivi(file, problemi.map(mendaDi), nomi, note);
        if (nuovi.length === 0) continue;
        lavoro = lavoro.filter((f) => f.percorso !== percorso);
        metti(nuovi);
      }
      return esamina();
    },
    async rispondi(risposta) {
      // A workshop that takes the place of one that was stopped has read nothing yet.
      if (!fatto) await esamina();
      const file = aggiungi(fatto?.files ?? [], risposta);
      if (soloPrestata(file.percorso)) sospese.push({ percorso: file.percorso, risposta });
      else metti([file]);
      return esamina();
    },
    togli(percorso) {
      lavoro = lavoro.filter((f) => f.percorso !== percorso);
      return esamina();
    },
    async scarta() {
      [lavoro, sospese, fatto, gruppi] = [[], [], undefined, new Map()];
      await deposito.scrivi([]);
    },
    problemi: (tipo, da, a) =>
      (gruppi.get(tipo) ?? []).slice(da, a).flatMap((p) => disegna?.(p) ?? []),
    cifre: (da, a) => fatto?.cifre.slice(da, a) ?? [],
    riparazioni: (da, a) => fatto?.esito.ricevuta.slice(da, a) ?? [],
    corretta: (quale) => fatto?.corrette[quale]?.testo ?? '',
    pagine: () => (fatto?.esito.sito ? pagineMosse(fatto.esito.sito, fatto.cifre) : []),
    anteprima: (via) => (fatto?.esito.sito ? prevista(fatto.esito.sito, via) : null),
    modello: async (programma, cartella, formato) => {
      const presenti = tabelleIn(base.files, `${programma}/${cartella}`);
      const { file } = await modello(base.dati, programma, cartella, formato, { presenti });
      const [bytes] = file.values();
      return bytes ? new Uint8Array(bytes) : null;
    },
    pacchetto: (nota) => {
      const { sito, cambia, dati, problemi } = fatto?.esito ?? {};
      if (!fatto?.siPubblica || !sito || !cambia || !dati)
        throw new Error('niente da impacchettare');
      return pacchetto(lavoro, { dati, cambia, problemi: problemi ?? [] }, pagine(sito.rotte), {
        data: oggi,
        nota,
      });
    },
  };
}

/** Of published figures that change, those that move most, or no one knows how much, come first. */
function piuSorprendente({ esito }: Controllo): (x: Problema, y: Problema) => number {
  const quanto = new Map(esito.cambia?.cifreMosse.map((m) => [m.id, m.percento ?? Infinity]));
  const peso = (p: Problema): number =>
    Math.abs(quanto.get(p.risposta?.voce['osservazione'] ?? '') ?? 0);
  return (x, y) => (peso(x) === peso(y) ? 0 : peso(y) - peso(x));
}
