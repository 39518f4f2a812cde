import { generiDiCambiamento, tipiDiCambiamento, versioni } from '../views/cambiamenti.ts';
import type { Archivio } from '../model/index.ts';
import type { Colonna } from './colonna.ts';
import { csv } from './csv.ts';

const testo = (nome: string, titolo: string, descrizione: string, vuoto?: string): Colonna => ({
  nome,
  tipo: 'string',
  titolo,
  descrizione,
  ...(vuoto !== undefined && { vuoto }),
});

/** The columns of cambiamenti.csv. */
export const colonneDeiCambiamenti: readonly Colonna[] = [
  testo('versione', 'Versione', 'Numero della pubblicazione, dalla prima: 1, 2…'),
  testo('data', 'Data', 'Giorno della pubblicazione, AAAA-MM-GG.'),
  testo('genere', 'Genere', `Che cosa è cambiato: ${generiDiCambiamento.join(', ')}.`),
  testo('tipo', 'Tipo', `Come: ${tipiDiCambiamento.join(', ')}.`),
  testo('id', 'Identificativo', 'Di ciò che è cambiato, come nel registro.'),
  testo('id_dopo', 'Identificativo di oggi', 'Di ciò che ne ha un altro.', 'non ha cambiato id'),
  testo('prima', 'Prima', 'Che cosa diceva.', 'prima non c’era'),
  testo('dopo', 'Dopo', 'Che cosa dice.', 'non c’è più'),
];

/** What each publication changed of the one before, a row a change: UTF-8, comma. */
export function cambiamentiCsv(a: Archivio): string {
  const righe = versioni(a).flatMap(({ numero, data, cambiamenti }) =>
    cambiamenti.map((c) => [
      String(numero),
      data,
      c.genere,
      c.tipo,
      c.id,
      c.idDopo,
      c.prima,
      c.dopo,
    ]),
  );
  return csv([colonneDeiCambiamenti.map((c) => c.nome), ...righe]);
}

/** The same by publication, each with its note and its head, the first one too. */
export function cambiamentiJson(a: Archivio): string {
  return `${JSON.stringify(versioni(a), null, 1)}\n`;
}
