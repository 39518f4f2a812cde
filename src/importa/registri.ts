import { data, delGiorno, elenco } from '../format.ts';
import { formaId, type Dati } from '../model/index.ts';
import { sigla } from '../model/sigle.ts';
import type { Dataset } from './dataset.ts';
import { misureFinanze } from './finanze.ts';
import { misureIndicatori } from './indicatori.ts';
import type { Letto } from './leggi.ts';
import { misurePartecipanti } from './partecipanti.ts';
import { fondi } from './nomi.ts';
import { proprio } from '../model/proprio.ts';

/** The folder of the programme, and whether data/ lacks it. Throws where the folder is another's, or the kit lacks our measures. */
export function programmaDi(
  dati: Pick<Dati, 'misure' | 'programmi'>,
  finanze: Letto,
  { cci, programma }: { cci: string; programma?: string | undefined },
): { programma: string; nuovo: boolean } {
  const note = new Set(dati.misure.map((m) => m.colonna));
  const mancanti = [...misureFinanze, ...misureIndicatori, ...misurePartecipanti].filter(
    (c) => !note.has(c),
  );
  if (mancanti.length > 0)
    throw new Error(
      `In data/misure.csv mancano le intestazioni ${mancanti.join(', ')}: copia le loro righe dal misure.csv del kit.`,
    );
  const id = programma ?? dati.programmi.find((p) => p.cci === cci)?.id ?? idDelProgramma(finanze);
  if (!formaId.test(id))
    throw new Error(
      programma === undefined
        ? `${finanze.file}: dal titolo «${finanze.righe[0]!.cella('title')}» non viene un nome di cartella: dallo tu, con --programma.`
        : `«${id}» non può essere il nome di un programma: minuscole, cifre e trattini.`,
    );
  const suo = dati.programmi.find((p) => p.id === id);
  if (suo && suo.cci !== cci)
    throw new Error(
      `data/${id}/ è il programma ${suo.cci}, non ${cci}: dai un altro nome con --programma.`,
    );
  return { programma: id, nuovo: !suo };
}

/** The row of programma.csv of a programme that only the dataset knows; its name is the dataset's own. */
export function programmaNuovo(
  id: string,
  cci: string,
  { righe }: Letto,
): Record<string, string> & { id: string } {
  const titolo = titoloDi(righe[0]!.cella('title'));
  const suoi = [...new Set(righe.map((r) => r.cella('fund')))].sort();
  return {
    id,
    nome: titolo,
    nome_breve: titolo,
    fondo: elenco(suoi.map((f) => proprio(fondi, f)?.[0] ?? f)),
    periodo: '2014-2020',
    autorita: '',
    livello: /\bIT\b|\bItaly\b/.test(titolo) ? 'nazionale' : 'regionale',
    cci,
    attribuzione: '',
  };
}

/** The id of a programme that only the dataset knows, from its title: `Piemonte  - ESF` → `piemonte-esf`. */
function idDelProgramma({ righe }: Letto): string {
  return sigla(titoloDi(righe[0]!.cella('title')));
}

const titoloDi = (testo: string): string => testo.replace(/\s+/g, ' ').trim();

/**
 * The document that a dataset is, as a row of fonti.csv: its edition is told by the newest day of its figures and, where it is
 * known, by the day on which it was published or downloaded.
 */
export function fonteDi(
  { titolo, indirizzo, sigla: coda }: Dataset,
  programma: string,
  ultima: string,
  edizione: string,
) {
  const quale = edizione === '' ? '' : `, edizione ${delGiorno(edizione)}`;
  return {
    id: `${programma}-${coda}`,
    titolo,
    tipo: 'dati annuali',
    data_riferimento: ultima,
    data_documento: edizione,
    autore: 'Commissione europea',
    punto: 'Descrizione dei dati',
    nota: `Dati aperti della Commissione europea${quale}, con cifre fino al ${data(ultima.length === 4 ? `${ultima}-12-31` : ultima)}: ${indirizzo}. Si possono riusare citando la fonte (CC BY 4.0)`,
  };
}
