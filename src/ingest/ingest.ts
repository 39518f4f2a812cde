import { dataDaCartella, misuraSchema, tipiCella, type Dati } from '../model/index.ts';
import { lettureAnagrafiche } from './anagrafiche.ts';
import { leggiCsv } from './csv.ts';
import { leggiDatata } from './datate.ts';
import { anagrafiche, datate, necessarie, type Anagrafica, type Datata } from './forme.ts';
import { problema, type Problema } from './problemi.ts';
import { Lettore, nuovaRaccolta, type Raccolta, type Riparazione } from './raccolta.ts';
import { leggiSito } from './sito.ts';
import { leggiTabella, type Attese, type Tabella } from './tabella.ts';
import { vicino } from './vicino.ts';

/** One file of data/, with its path inside data/ and `/` between folders. */
export interface FileDati {
  percorso: string;
  bytes: Uint8Array;
}

/** What reading gives: the data (whole only where no problem is an error), all problems, all repairs. */
export interface Esito {
  dati: Dati;
  problemi: Problema[];
  ricevuta: Riparazione[];
}

/** Reads the files of data/ into osservazioni and registers. Never throws for what the files hold. */
export function ingest(files: readonly FileDati[]): Esito {
  const r = nuovaRaccolta();
  const perPercorso = new Map(files.map((f) => [f.percorso, f]));
  const apri = (percorso: string, attese: Attese): Tabella | null => {
    const file = perPercorso.get(percorso);
    perPercorso.delete(percorso);
    if (!file) return null;
    const letta = leggiTabella(percorso, leggiCsv(file.bytes), attese);
    r.problemi.push(...letta.problemi);
    r.ricevuta.push(...letta.riparazioni.map((testo) => ({ file: percorso, testo })));
    return letta.tabella;
  };

  if (!perPercorso.has('misure.csv'))
    r.problemi.push(problema('missing-file', { file: 'misure.csv' }));
  leggiMisure(r, apri('misure.csv', atteseMisure));
  const misure = new Set(r.dati.misure.map((m) => m.colonna));
  const sito = leggiSito(r, apri('sito.csv', atteseSito));

  const cartelle = [
    ...new Set(
      files
        .map((f) => f.percorso.split('/'))
        .filter((p) => p.length > 1)
        .map((p) => p[0] ?? ''),
    ),
  ].sort();
  for (const programma of cartelle) {
    for (const nome of Object.keys(anagrafiche) as Anagrafica[]) {
      if (nome === 'rettifiche') continue;
      const percorso = `${programma}/${nome}.csv`;
      if (!perPercorso.has(percorso) && necessarie.includes(nome))
        r.problemi.push(problema('missing-file', { file: percorso }));
    }
    for (const nome of ordine) {
      const tabella = apri(`${programma}/${nome}.csv`, conMisure(anagrafiche[nome], misure));
      if (tabella) lettureAnagrafiche[nome](r, programma, tabella);
    }
    perPercorso.delete(`${programma}/rettifiche.csv`);
    const date = [...perPercorso.keys()]
      .map((p) => p.split('/'))
      .filter((p) => p[0] === programma && p.length > 2)
      .map((p) => p[1] ?? '');
    for (const cartella of [...new Set(date)].sort()) {
      const data = dataDaCartella(cartella);
      if (data === null) {
        r.problemi.push(
          problema(
            'bad-date-folder',
            { file: `${programma}/${cartella}/` },
            {
              letto: cartella,
              proposta: dataVicina(cartella),
            },
          ),
        );
        for (const p of [...perPercorso.keys()])
          if (p.startsWith(`${programma}/${cartella}/`)) perPercorso.delete(p);
        continue;
      }
      for (const nome of Object.keys(datate) as Datata[]) {
        const tabella = apri(
          `${programma}/${cartella}/${nome}.csv`,
          conMisure(datate[nome], misure),
        );
        if (tabella) leggiDatata(r, nome, { programma, data }, tabella);
      }
    }
  }
  for (const percorso of perPercorso.keys())
    if (!/(^|\/)(\.|~\$|LEGGIMI)|\.md$/.test(percorso)) r.problemi.push(fuoriPosto(percorso));

  r.dati.osservazioni.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { dati: { sito, ...r.dati }, problemi: r.problemi, ricevuta: r.ricevuta };
}

/** Registers in the order in which one may refer to another. */
const ordine = [
  'programma',
  'assi',
  'fonti',
  'obiettivi',
  'azioni',
  'iniziative',
  'indicatori',
  'decisioni',
] as const;

const nessuna: ReadonlySet<string> = new Set();
const atteseMisure: Attese = {
  obbligatorie: [
    'colonna',
    'misura',
    'dimensione',
    'nome',
    'tipo',
    'unita',
    'natura',
    'termine',
    'formula',
  ],
  facoltative: [],
  misure: nessuna,
};
const atteseSito: Attese = { obbligatorie: ['chiave', 'valore'], facoltative: [], misure: nessuna };

const conMisure = (
  forma: { obbligatorie: readonly string[]; facoltative: readonly string[]; misure: boolean },
  misure: ReadonlySet<string>,
): Attese => ({ ...forma, misure: forma.misure ? misure : nessuna });

function leggiMisure(r: Raccolta, tabella: Tabella | null): void {
  for (const riga of tabella?.righe ?? []) {
    const l = new Lettore(r, riga, tabella!);
    const colonna = l.identita('colonna', 'misura', 'libera');
    const lettura = misuraSchema.safeParse({
      colonna,
      misura: l.richiesto('misura'),
      dimensione: l.facoltativo('dimensione'),
      nome: l.richiesto('nome'),
      tipo: l.unaDi('tipo', tipiCella),
      unita: l.facoltativo('unita'),
      natura: l.unaDi('natura', ['cumulata', 'annuale', 'stato']),
      termine: l.richiesto('termine'),
      formula: l.facoltativo('formula'),
    });
    if (lettura.success) r.dati.misure.push(lettura.data);
    else if (colonna !== '' && !/^[a-z][a-z0-9_]*$/.test(colonna)) l.guasto('bad-id', 'colonna');
  }
}

function fuoriPosto(percorso: string): Problema {
  const pezzi = percorso.split('/');
  const nomi =
    pezzi.length === 1
      ? ['misure', 'sito']
      : Object.keys(pezzi.length === 2 ? anagrafiche : datate);
  const attesi = nomi.map((n) => `${n}.csv`);
  const letto = pezzi.at(-1) ?? '';
  return problema(
    'unknown-file',
    { file: percorso },
    {
      letto,
      attesi: attesi.join(', '),
      proposta: vicino(letto, attesi),
    },
  );
}

/** `31-12-2022`, `2022_06_30`, `anno 2022`: the folder name that was probably meant. */
function dataVicina(nome: string): string | undefined {
  const rovescia = /^(\d{1,2})[-_. ](\d{1,2})[-_. ](\d{4})$/.exec(nome);
  const prova = rovescia
    ? `${rovescia[3]}-${(rovescia[2] ?? '').padStart(2, '0')}-${(rovescia[1] ?? '').padStart(2, '0')}`
    : (/\d{4}(?:[-_.]\d{2}){0,2}/.exec(nome)?.[0].replace(/[_.]/g, '-') ?? '');
  return dataDaCartella(prova) === null ? undefined : prova;
}
