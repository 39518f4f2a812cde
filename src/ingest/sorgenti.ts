import { dataDaCartella, formaId, nomiRiservati, tavole, type Posto } from '../model/index.ts';
import { leggiCsv } from './csv.ts';
import { daIgnorare } from './daIgnorare.ts';
import type { FileDati } from './fogli.ts';
import { eVuota, haSoloTesta, type Foglio, type Griglia } from './griglia.ts';
import { problema, type Dettagli, type Problema } from './problemi.ts';
import { nuovaRaccolta, type Raccolta } from './raccolta.ts';
import { codice, vicino } from './testo.ts';

/** Where a table is written: a CSV file, or a sheet of a workbook. */
export interface Sorgente {
  file: string;
  foglio?: string;
  griglia: (note: ReadonlySet<string>) => Griglia;
}

const altriFormati = /^(xls|xlsm|xlsb|numbers|txt|tsv|pdf|docx?|fods|json)$/;
const fogliDiServizio = /^(leggimi|istruzioni|elenchi|guida)$/;

const perProfondita: readonly Posto[] = ['radice', 'programma', 'data'];

/** The tables that a folder may hold, by how many folders and files its paths have: 1 at the root, 2 in a programme, 3 in a date. */
export function nomiA(profondita: number): string[] {
  const posto = perProfondita[profondita - 1];
  return posto ? Object.keys(tavole[posto]) : [];
}

/** Finds the table in every file: by path without its ending, `por-fse-lombardia/2022/avanzamento`. */
export function raccogliSorgenti(files: readonly FileDati[], r: Raccolta): Map<string, Sorgente> {
  const tabelle = new Map<string, Sorgente>();
  const cartelleGuaste = new Set<string>();
  const segnala = (tipo: Problema['tipo'], file: string, d: Dettagli, foglio?: string): void =>
    void r.problemi.push(problema(tipo, { file, foglio }, d));
  const cartellaGuasta = (tipo: Problema['tipo'], file: string, d: Dettagli): void => {
    if (!cartelleGuaste.has(file)) segnala(tipo, file, d);
    cartelleGuaste.add(file);
  };
  for (const file of [...files].sort((a, b) => (a.percorso < b.percorso ? -1 : 1))) {
    const { percorso } = file;
    const pezzi = percorso.split('/');
    const [programma = '', data = ''] = pezzi;
    const completo = pezzi.at(-1) ?? '';
    if (daIgnorare(percorso)) continue;
    if (file.guasto) {
      segnala(file.guasto.tipo, percorso, { letto: completo, altro: file.guasto.altro });
      continue;
    }
    if (pezzi.length > 1 && !formaId.test(programma)) {
      const proposta = codice(programma, '-') || undefined;
      cartellaGuasta('bad-programme-folder', `${programma}/`, { letto: programma, proposta });
      continue;
    }
    if (pezzi.length > 1 && nomiRiservati.has(programma)) {
      cartellaGuasta('reserved-id', `${programma}/`, { letto: programma });
      continue;
    }
    if (pezzi.length > 2 && dataDaCartella(data) === null) {
      const proposta = dataVicina(data);
      cartellaGuasta('bad-date-folder', `${programma}/${data}/`, { letto: data, proposta });
      continue;
    }
    const [, nome = completo, coda = ''] = /^(.*)\.([^.]*)$/.exec(completo) ?? [];
    const finale = coda.toLowerCase();
    const nomi = nomiA(pezzi.length);
    const attesi = nomi.map((n) => `${n}.csv`).join(', ') || 'niente, a questa profondità';
    const aggiungi = (tabella: string, sorgente: Sorgente): void => {
      const chiave = [...pezzi.slice(0, -1), tabella].join('/');
      const gia = tabelle.get(chiave);
      if (!gia) tabelle.set(chiave, sorgente);
      else {
        const altro = gia.file + (gia.foglio ? `, foglio «${gia.foglio}»` : '');
        segnala(
          'duplicate-table',
          percorso,
          { letto: completo, attesi: tabella, altro },
          sorgente.foglio,
        );
      }
    };
    if (/^(xlsx|ods)$/.test(finale) && nomi.length > 0) {
      const chiusa = 'la cartella di lavoro non è stata aperta';
      const fogli = file.fogli ?? { tipo: 'unreadable-file', guasto: chiusa };
      if ('guasto' in fogli)
        segnala(fogli.tipo, percorso, { letto: completo, altro: fogli.guasto });
      else
        for (const [tabella, foglio] of scegliFogli(fogli, nome, nomi, percorso, r))
          aggiungi(tabella, { file: percorso, foglio: foglio.nome, griglia: () => foglio.griglia });
    } else if (finale === 'csv' && nomi.includes(nome))
      aggiungi(nome, { file: percorso, griglia: (note) => leggiCsv(file.bytes, note) });
    else if (nomi.includes(nome) && altriFormati.test(finale))
      segnala('unsupported-format', percorso, { letto: completo });
    else
      segnala('unknown-file', percorso, {
        letto: completo,
        attesi,
        proposta: vicino(
          completo,
          nomi.map((n) => `${n}.csv`),
        ),
      });
  }
  return tabelle;
}

/** The sheets of a workbook that are tables: the one that bears the file's name, or all that bear a table's name. */
function scegliFogli(
  fogli: readonly Foglio[],
  nome: string,
  nomi: readonly string[],
  file: string,
  r: Raccolta,
): [string, Foglio][] {
  const salta = (f: Foglio, perche: string): void =>
    void r.ricevuta.push({ file, testo: `Foglio «${f.nome}» non letto: ${perche}.` });
  const segnala = (tipo: Problema['tipo'], letto: string, d: Dettagli, foglio?: string): void =>
    void r.problemi.push(problema(tipo, { file, foglio }, { letto, ...d }));
  const pieni = fogli.filter((f) => {
    if (eVuota(f.griglia)) return false;
    if (f.nascosto && nomi.includes(codice(f.nome, '_')))
      segnala(
        'unread-sheet',
        f.nome,
        { altro: 'è nascosto: chi guarda il file non lo vede' },
        f.nome,
      );
    else if (f.nascosto) salta(f, 'è nascosto');
    else if (fogliDiServizio.test(codice(f.nome, '_'))) salta(f, 'è di servizio');
    else return true;
    return false;
  });
  if (pieni.length === 0) {
    segnala('empty-file', '', {});
    return [];
  }
  if (!nomi.includes(nome) && pieni.length > 1 && pieni.every((f) => haSoloTesta(f.griglia)))
    segnala('empty-file', '', {});
  if (!nomi.includes(nome))
    return pieni.flatMap((f): [string, Foglio][] => {
      const tabella = codice(f.nome, '_');
      const daSola = pieni.length > 1 && haSoloTesta(f.griglia);
      // A sheet of the template from which the rows were taken away says nothing of this date.
      if (nomi.includes(tabella) && daSola) salta(f, 'ha solo le intestazioni');
      if (nomi.includes(tabella)) return daSola ? [] : [[tabella, f]];
      const d = { attesi: nomi.join(', '), proposta: vicino(tabella, nomi) };
      segnala('unknown-sheet', f.nome, d, f.nome);
      return [];
    });
  const suo =
    pieni.find((f) => codice(f.nome, '_') === nome) ?? (pieni.length === 1 ? pieni[0] : null);
  if (!suo) {
    segnala('ambiguous-sheet', pieni.map((f) => f.nome).join(', '), { attesi: nome });
    return [];
  }
  for (const f of pieni)
    if (f !== suo) segnala('unread-sheet', f.nome, { attesi: suo.nome }, f.nome);
  return [[nome, suo]];
}

/** `31-12-2022`, `2022_06_30`, `anno 2022`: the folder name that was probably meant. */
function dataVicina(nome: string): string | undefined {
  const rovescia = /^(\d{1,2})[-_. ](\d{1,2})[-_. ](\d{4})$/.exec(nome);
  const prova = rovescia
    ? `${rovescia[3]}-${(rovescia[2] ?? '').padStart(2, '0')}-${(rovescia[1] ?? '').padStart(2, '0')}`
    : (/\d{4}(?:[-_.]\d{2}){0,2}/.exec(nome)?.[0].replace(/[_.]/g, '-') ?? '');
  return dataDaCartella(prova) === null ? undefined : prova;
}

/** The tables that the files of a folder hold, whatever they are in: `por-fse-lombardia/2022` has `piano`, `avanzamento`. */
export function tabelleIn(files: readonly FileDati[], cartella: string): Set<string> {
  const sue = files.filter((f) => f.percorso.startsWith(`${cartella}/`));
  return new Set(
    [...raccogliSorgenti(sue, nuovaRaccolta()).keys()].map((k) => k.slice(cartella.length + 1)),
  );
}
