import { appendFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leggiDati } from '../ingest/leggiDati.ts';
import { ingest } from '../ingest/ingest.ts';
import type { Osservazione } from '../model/index.ts';

/** What was added: to which programme, for which year, what its new documents are called. */
export interface AnnoInPiu {
  programma: string;
  anno: number;
  /** Codes of the Assi that have figures in the new year. */
  assi: string[];
  relazione: string;
  nota: string;
}

const soldi = ['dotazione', 'programmato', 'impegni', 'pagamenti'] as const;

/**
 * A copy of the data with everything that staff may add, and nothing else: to the programme of the last date a year end and a
 * mid-year that lacks payments, a little above all that was printed; a new measure; a new programme.
 */
export function datiConUnAnnoInPiu(dati: string, posto: string): AnnoInPiu {
  cpSync(dati, posto, { recursive: true });
  const scrivi = (percorso: string, righe: string[]): void => {
    mkdirSync(join(posto, percorso, '..'), { recursive: true });
    writeFileSync(join(posto, percorso), `${righe.join('\r\n')}\r\n`);
  };
  appendFileSync(
    join(posto, 'misure.csv'),
    'borse_erogate;borse_erogate;;Borse erogate;conteggio;borse;cumulata;progetto;\n',
  );

  const letti = ingest(leggiDati(dati)).dati;
  const stampate = letti.osservazioni
    .filter((o) => ['asse', 'programma'].includes(o.soggettoTipo) && o.dimensione === '')
    .filter((o) => o.valore !== null && soldi.some((m) => m === o.misura))
    .sort((x, y) => (x.data < y.data ? 1 : x.data > y.data ? -1 : meno(x, y)));
  const { programma = '', data = '' } = stampate[0] ?? {};
  const anno = Number(data.slice(0, 4)) + 1;
  const assi = letti.assi
    .filter((a) => a.programma === programma)
    .map((a) => a.codice)
    .slice(0, 3);
  const riga = (asse: string, misure: readonly string[], quota: number): string => {
    const celle = misure.map((misura) => {
      const sue = stampate
        .filter((o) => o.programma === programma && o.asse === asse && o.misura === misura)
        .map((o) => o.valore ?? 0);
      const [ultima = 10_000_000_00] = sue;
      return euro(misura === 'dotazione' ? ultima : Math.round(Math.max(ultima, ...sue) * quota));
    });
    return [asse || 'Totale', ...celle, '', 'Tabella 2'].join(';');
  };
  const [relazione, nota] = [`relazione-di-prova-${anno}`, `nota-di-prova-${anno}-06`];
  const documenti = 'id;titolo;tipo;autore';
  const persone = 'asse;borse_erogate;fonte;punto';

  scrivi(`${programma}/${anno}/fonti.csv`, [
    documenti,
    `${relazione};Relazione di prova ${anno};relazione annuale;Autorità di prova`,
  ]);
  scrivi(`${programma}/${anno}/avanzamento.csv`, [
    `asse;${soldi.join(';')};fonte;punto`,
    ...[...assi, ''].map((asse) => riga(asse, soldi, 1.02)),
  ]);
  scrivi(`${programma}/${anno}/destinatari.csv`, [persone, `${assi[0]};1.234;;§ 3.1`]);
  const meta = `${programma}/${anno}-06-30`;
  scrivi(`${meta}/fonti.csv`, [
    documenti,
    `${nota};Nota di prova, giugno ${anno};nota;Autorità di prova`,
  ]);
  scrivi(`${meta}/avanzamento.csv`, [
    `asse;${soldi.slice(0, 3).join(';')};fonte;punto`,
    ...[...assi, ''].map((asse) => riga(asse, soldi.slice(0, 3), 1.01)),
  ]);
  scrivi(`${meta}/destinatari.csv`, [persone, `${assi[0]};1.017;;§ 3.1`]);

  scriviProgrammaNuovo(scrivi);
  return { programma, anno, assi, relazione, nota };
}

/** The finer comes first: `236.700.000,00 €` before `236,7 Mln €`. */
const meno = (x: Osservazione, y: Osservazione): number =>
  (x.precisione ?? 0) - (y.precisione ?? 0);

const euro = (cents: number): string =>
  `${(cents / 100).toLocaleString('it-IT', { minimumFractionDigits: 2, useGrouping: 'always' })} €`;

/** A programme that is two tables and one date, with its money by category of region: no initiative, no indicator, no word of prose. */
function scriviProgrammaNuovo(scrivi: (percorso: string, righe: string[]) => void): void {
  const assi = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  const regioni = ['regioni meno sviluppate', 'regioni in transizione', 'regioni più sviluppate'];
  scrivi('pon-prova/programma.csv', [
    'id;nome;nome_breve;fondo;periodo;autorita;livello;cci',
    'pon-prova;Programma Operativo Nazionale di prova;PON Prova;FSE;2014-2020;Ministero di prova;nazionale;2014IT05M9OP999',
  ]);
  scrivi('pon-prova/assi.csv', [
    'codice;nome',
    ...assi.map((codice) => `${codice};Asse di prova ${codice}`),
  ]);
  scrivi('pon-prova/2022/fonti.csv', [
    'id;titolo;tipo;autore',
    'pon-prova-2022;Relazione di prova 2022;relazione annuale;Ministero di prova',
  ]);
  scrivi('pon-prova/2022/piano.csv', [
    'asse;dimensione;dotazione;punto',
    ...assi.flatMap((asse, i) =>
      regioni.map((r, j) => `${asse};${r};${(i + 1) * 10 + j}.000.000 €;Tabella 1`),
    ),
    ...assi.map((asse, i) => `${asse};;${(i + 1) * 30 + 3}.000.000 €;Tabella 1`),
    'Totale;;861.000.000 €;Tabella 1',
  ]);
  scrivi('pon-prova/2022/avanzamento.csv', [
    'asse;dotazione;impegni;pagamenti;punto',
    ...assi.map(
      (asse, i) =>
        `${asse};${(i + 1) * 30 + 3}.000.000 €;${(i + 1) * 20}.000.000 €;${(i + 1) * 10}.000.000 €;Tabella 2`,
    ),
    'Totale;861.000.000 €;560.000.000 €;280.000.000 €;Tabella 2',
  ]);
}
