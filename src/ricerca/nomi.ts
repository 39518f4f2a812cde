import { paroleIntere } from './piega.ts';
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

/** A name as it travels; its kind is a place in `tipiVoce`. */
export type RigaNome = [
  titolo: string,
  tipo: number,
  url: string,
  contesto: string,
  ...altri: string[],
];

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
export function nomiDi(voci: readonly Voce[]): Nome[] {
  return voci
    .filter((v) => suggeriti.includes(v.tipo))
    .map(({ titolo, tipo, url, contesto, altri }) => ({
      titolo,
      tipo,
      url,
      contesto,
      altri: (tipo === 'documento' ? [] : altri).filter((n) => n.length <= massimo),
    }));
}

/** A name made ready to travel. */
export const rigaDi = ({ titolo, tipo, url, contesto, altri }: Nome): RigaNome => [
  titolo,
  tipiVoce.indexOf(tipo),
  url,
  contesto,
  ...altri,
];

const arrivati = new WeakMap<RigaNome, Nome>();

/** A name that has arrived; of one row always the same. */
export function daRiga(riga: RigaNome): Nome {
  const [titolo, tipo, url, contesto, ...altri] = riga;
  const nome = arrivati.get(riga) ?? {
    titolo,
    tipo: tipiVoce[tipo] ?? 'pagina',
    url,
    contesto,
    altri,
  };
  arrivati.set(riga, nome);
  return nome;
}

const lette = new WeakMap<Nome, string[][]>();

/** The words of the title and of the other names, read once. */
export function paroleDi(nome: Nome): string[][] {
  const note = lette.get(nome) ?? [nome.titolo, ...nome.altri].map(paroleIntere);
  lette.set(nome, note);
  return note;
}
