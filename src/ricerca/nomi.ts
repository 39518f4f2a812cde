import type { Regola } from './sinonimi.ts';
import { tipiVoce, type TipoVoce, type Voce } from './voce.ts';

/** A name that can be suggested: what it is, where it leads, how else it is called. */
export interface Nome {
  titolo: string;
  tipo: TipoVoce;
  url: string;
  /** Where it belongs: `POR FSE Lombardia · Asse II`. */
  contesto: string;
  altri: string[];
}

/** The file of names as it travels: one row a name, kinds as places in `tipiVoce`. */
export interface FileNomi {
  nomi: [titolo: string, tipo: number, url: string, contesto: string, ...altri: string[]][];
  /** Everyday words and the official ones, for suggestions. */
  parole: [string, string][];
}

const suggeriti: readonly TipoVoce[] = [
  'programma',
  'asse',
  'iniziativa',
  'anno',
  'indicatore',
  'termine',
  'documento',
  'pagina',
];
const massimo = 110;

/** The names of initiatives, Assi, measures and the rest, for suggestions and for «forse cercavi». */
export function fileNomi(voci: readonly Voce[], regole: readonly Regola[]): FileNomi {
  return {
    nomi: voci
      .filter((v) => suggeriti.includes(v.tipo))
      .map((v) => [
        v.titolo,
        tipiVoce.indexOf(v.tipo),
        v.url,
        v.contesto,
        ...(v.tipo === 'documento' ? [] : v.altri).filter((n) => n.length <= massimo),
      ]),
    parole: regole.map((r) => [r.parola, r.equivale]),
  };
}

/** The names of a file, as values. */
export function leggiNomi(file: FileNomi): Nome[] {
  return file.nomi.map(([titolo, tipo, url, contesto, ...altri]) => ({
    titolo,
    tipo: tipiVoce[tipo] ?? 'pagina',
    url,
    contesto,
    altri,
  }));
}
