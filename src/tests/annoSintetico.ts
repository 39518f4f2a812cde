import { appendFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const intestazioneSoldi = 'asse;dotazione;programmato;impegni;pagamenti;fonte;punto';

/**
 * A copy of the data with a year end, a mid-year date that lacks payments, a new measure and a new programme: everything that
 * staff may add, and nothing else. Returns the folder.
 */
export function datiConUnAnnoInPiu(dati: string, posto: string): string {
  cpSync(dati, posto, { recursive: true });
  const scrivi = (percorso: string, righe: string[]): void => {
    mkdirSync(join(posto, percorso, '..'), { recursive: true });
    writeFileSync(join(posto, percorso), `${righe.join('\r\n')}\r\n`);
  };
  appendFileSync(
    join(posto, 'misure.csv'),
    'borse_erogate;borse_erogate;;Borse erogate;conteggio;borse;cumulata;progetto;\n',
  );

  scrivi('por-fse-lombardia/2023/fonti.csv', [
    'id;titolo;tipo;data_documento;autore',
    'lombardia-raa-2023;Relazione annuale di attuazione 2023;relazione annuale;29/05/2024;Regione Lombardia',
  ]);
  scrivi('por-fse-lombardia/2023/avanzamento.csv', [
    intestazioneSoldi,
    'I;236.700.000 €;319.000.000 €;291.000.000 €;260.000.000,50 €;;Tabella 2',
    'II;379.000.000 €;328.000.000 €;325.000.000 €;300.000.000 €;;Tabella 2',
    'III;301.900.000 €;302.000.000 €;296.000.000 €;285.000.000 €;;Tabella 2',
    'Totale;970.474.516 €;1.002.000.000 €;965.000.000 €;895.000.000 €;;Tabella 2',
  ]);
  scrivi('por-fse-lombardia/2023/destinatari.csv', [
    'asse;destinatari;borse_erogate;fonte;punto',
    'I;260.000;1.234;;§ 3.1',
  ]);
  scrivi('por-fse-lombardia/2023-06-30/fonti.csv', [
    'id;titolo;tipo;autore',
    'lombardia-nota-2023-06;Nota di avanzamento, giugno 2023;nota;Regione Lombardia',
  ]);
  scrivi('por-fse-lombardia/2023-06-30/avanzamento.csv', [
    'asse;dotazione;programmato;impegni;fonte;punto',
    'I;236.700.000 €;318.500.000 €;290.500.000 €;;Tabella',
    'Totale;970.474.516 €;1.001.500.000 €;959.500.000 €;;Tabella',
  ]);

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
  scrivi('pon-prova/fonti.csv', [
    'id;titolo;tipo;data_riferimento;autore',
    'pon-prova-2022;Relazione di prova 2022;relazione annuale;2022;Ministero di prova',
  ]);
  scrivi('pon-prova/iniziative.csv', ['id;nome;asse', 'misura-di-prova;Misura di prova;C']);
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
  scrivi('pon-prova/2022/iniziative.csv', [
    'iniziativa;stato;impegni;punto',
    'misura-di-prova;in corso;5 Mln €;§ 2',
  ]);
  return posto;
}
