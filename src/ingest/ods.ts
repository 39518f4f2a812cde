import { SaxesParser } from 'saxes';
import { letteraDi, type CellaNumerica, type Foglio, type Unione } from './griglia.ts';
import { leggiCellaOds, type CellaOds } from './cellaOds.ts';
import { estrai } from './zip.ts';

const massimoCelle = 2_000_000;
const estranei = new Set([
  'table:tracked-changes',
  'table:shapes',
  'office:annotation',
  'draw:frame',
]);

interface InCorso extends Foglio {
  griglia: Foglio['griglia'] & { righe: string[][] };
  numeriche: Map<string, CellaNumerica>;
  righeNascoste: Set<number>;
  colonneNascoste: Set<number>;
  unioni: Unione[];
}

/**
 * Reads the sheets of an ODS workbook from its content.xml. Done here and not by hucre 1.0.0, which drops rows inside row groups
 * and repeated header rows, and forgets that a number is a percentage when the column's style says so. Throws where broken.
 */
export function leggiOds(bytes: Uint8Array): Foglio[] {
  const contenuto = estrai(bytes, 'content.xml');
  if (!contenuto) throw new Error('non è un foglio di calcolo OpenDocument');
  const fogli: InCorso[] = [];
  const stiliNascosti = new Set<string>();
  let stile = '';
  /** How deep inside something that is no part of the tables: a note, a drawing, old versions. */
  let fuori = 0;
  let r = 0;
  let c = 0;
  let ripetiRiga = 1;
  let prima = 0;
  let colonna = 0;
  let celle = 0;
  let cella: CellaOds | null = null;
  const foglio = (): InCorso => fogli.at(-1)!;

  function apre(nome: string, attributi: Record<string, string>): void {
    const nascosto = !['visible', undefined].includes(attributi['table:visibility']);
    if (fuori > 0 || estranei.has(nome)) fuori++;
    else if (nome === 'style:style') stile = attributi['style:name'] ?? '';
    else if (nome === 'style:table-properties') {
      if (attributi['table:display'] === 'false') stiliNascosti.add(stile);
    } else if (nome === 'table:table') {
      const suo = attributi['table:style-name'] ?? '';
      fogli.push(vuoto(attributi['table:name'] ?? '', stiliNascosti.has(suo)));
      [r, colonna] = [0, 0];
    } else if (nome === 'table:table-column') {
      const quante = intero(attributi['table:number-columns-repeated']);
      for (let i = 0; nascosto && i < Math.min(quante, 1000); i++)
        foglio().colonneNascoste.add(colonna + i);
      colonna += quante;
    } else if (nome === 'table:table-row') {
      [prima, c, ripetiRiga] = [r, 0, intero(attributi['table:number-rows-repeated'])];
      for (let i = 0; nascosto && i < Math.min(ripetiRiga, 100_000); i++)
        foglio().righeNascoste.add(r + i);
    } else if (/^table:(covered-)?table-cell$/.test(nome)) cella = cellaDi(attributi);
    else if (nome === 'text:p') cella?.testi.push('');
    else if (/^text:(s|tab|line-break)$/.test(nome)) scrivi(' ');
  }

  function scrivi(testo: string): void {
    if (fuori === 0 && cella && cella.testi.length > 0)
      cella.testi.push((cella.testi.pop() ?? '') + testo);
  }

  function chiude(nome: string): void {
    if (fuori > 0) fuori--;
    else if (nome === 'table:table-row') r = prima + ripetiRiga;
    else if (cella && /^table:(covered-)?table-cell$/.test(nome)) {
      posa(cella);
      c += cella.volte;
      cella = null;
    }
  }

  function posa(finita: CellaOds): void {
    const { testo, numero, riparazione } = leggiCellaOds(finita, `${letteraDi(c)}${prima + 1}`);
    const { griglia, numeriche, unioni } = foglio();
    if (riparazione) griglia.riparazioni.push(riparazione);
    if (testo === '') return;
    for (let i = 0; i < ripetiRiga; i++)
      for (let k = 0; k < finita.volte; k++) {
        if (++celle > massimoCelle) throw new Error('il foglio ha troppe celle');
        while (griglia.righe.length <= prima + i) griglia.righe.push([]);
        const riga = griglia.righe[prima + i]!;
        while (riga.length <= c + k) riga.push('');
        riga[c + k] = testo;
        if (numero) numeriche.set(`${prima + i},${c + k}`, numero);
      }
    if (finita.righe > 1 || finita.colonne > 1)
      unioni.push({
        riga: prima,
        colonna: c,
        finoRiga: prima + finita.righe - 1,
        finoColonna: c + finita.colonne - 1,
      });
  }

  const xml = new SaxesParser();
  xml.on('opentag', ({ name, attributes }) => apre(name, attributes));
  xml.on('closetag', ({ name }) => chiude(name));
  xml.on('text', scrivi);
  xml.on('cdata', scrivi);
  xml.write(soloSegni(new TextDecoder().decode(contenuto))).close();
  return fogli;
}

/** Text in which what XML forbids, written as it is or by its number, is U+FFFD: so that its cell is refused, not the whole file. */
function soloSegni(testo: string): string {
  const segni = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
  return testo
    .replace(segni, '\uFFFD')
    .replace(/&#(x[\da-f]+|\d+);/gi, (intero, numero: string) => {
      const codice = Number(numero.replace(/^x/i, '0x'));
      return codice <= 0x10ffff && String.fromCodePoint(codice).search(segni) < 0
        ? intero
        : '\uFFFD';
    });
}

function cellaDi(attributi: Record<string, string>): CellaOds {
  const errore = attributi['calcext:value-type'] === 'error';
  return {
    tipo: errore ? 'string' : (attributi['office:value-type'] ?? ''),
    valore:
      attributi['office:value'] ??
      attributi['office:date-value'] ??
      attributi['office:boolean-value'],
    formula: attributi['table:formula'] !== undefined,
    volte: intero(attributi['table:number-columns-repeated']),
    colonne: intero(attributi['table:number-columns-spanned']),
    righe: intero(attributi['table:number-rows-spanned']),
    testi: [],
  };
}

const intero = (testo: string | undefined): number =>
  Math.max(1, Math.trunc(Number(testo ?? '1')) || 1);

function vuoto(nome: string, nascosto: boolean): InCorso {
  const [numeriche, righeNascoste] = [new Map<string, CellaNumerica>(), new Set<number>()];
  const [colonneNascoste, unioni]: [Set<number>, Unione[]] = [new Set(), []];
  const righe: string[][] = [];
  return {
    nome,
    nascosto,
    numeriche,
    righeNascoste,
    colonneNascoste,
    unioni,
    griglia: { righe, riparazioni: [], numeriche, righeNascoste, colonneNascoste, unioni },
  };
}
