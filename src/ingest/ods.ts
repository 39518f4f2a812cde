import type { CellaNumerica, Foglio, Unione } from './griglia.ts';
import { leggiCellaOds, type CellaOds } from './cellaOds.ts';
import { letteraDi } from './lettera.ts';
import { eventi } from './xml.ts';
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
export async function leggiOds(bytes: Uint8Array): Promise<Foglio[]> {
  const contenuto = await estrai(bytes, 'content.xml');
  if (!contenuto) throw new Error('non è un foglio di calcolo OpenDocument');
  const fogli: InCorso[] = [];
  const stiliNascosti = new Set<string>();
  let stile = '';
  let fuori = '';
  let r = 0;
  let c = 0;
  let ripetiRiga = 1;
  let prima = 0;
  let colonna = 0;
  let celle = 0;
  let cella: CellaOds | null = null;
  const foglio = (): InCorso => fogli.at(-1)!;
  for (const evento of eventi(new TextDecoder().decode(contenuto))) {
    if (fuori !== '') {
      if ('chiude' in evento && evento.chiude === fuori) fuori = '';
    } else if ('testo' in evento) {
      if (cella && cella.testi.length > 0)
        cella.testi.push((cella.testi.pop() ?? '') + evento.testo);
    } else if ('apre' in evento) {
      const { apre, attributi } = evento;
      if (estranei.has(apre)) fuori = apre;
      else if (apre === 'style:style') stile = attributi('style:name') ?? '';
      else if (apre === 'style:table-properties') {
        if (attributi('table:display') === 'false') stiliNascosti.add(stile);
      } else if (apre === 'table:table') {
        const nome = attributi('table:name') ?? '';
        const nascosto = stiliNascosti.has(attributi('table:style-name') ?? '');
        fogli.push(vuoto(nome, nascosto));
        [r, colonna] = [0, 0];
      } else if (apre === 'table:table-column') {
        const quante = intero(attributi('table:number-columns-repeated'));
        if (
          attributi('table:visibility') !== undefined &&
          attributi('table:visibility') !== 'visible'
        )
          for (let i = 0; i < Math.min(quante, 1000); i++)
            foglio().colonneNascoste.add(colonna + i);
        colonna += quante;
      } else if (apre === 'table:table-row') {
        [prima, c, ripetiRiga] = [r, 0, intero(attributi('table:number-rows-repeated'))];
        if (
          attributi('table:visibility') !== undefined &&
          attributi('table:visibility') !== 'visible'
        )
          for (let i = 0; i < Math.min(ripetiRiga, 100_000); i++) foglio().righeNascoste.add(r + i);
      } else if (apre === 'table:table-cell' || apre === 'table:covered-table-cell')
        cella = {
          tipo:
            attributi('calcext:value-type') === 'error'
              ? 'string'
              : (attributi('office:value-type') ?? ''),
          valore:
            attributi('office:value') ??
            attributi('office:date-value') ??
            attributi('office:boolean-value'),
          formula: attributi('table:formula') !== undefined,
          volte: intero(attributi('table:number-columns-repeated')),
          colonne: intero(attributi('table:number-columns-spanned')),
          righe: intero(attributi('table:number-rows-spanned')),
          testi: [],
        };
      else if (apre === 'text:p') cella?.testi.push('');
      else if (cella?.testi.length && /^text:(s|tab|line-break)$/.test(apre))
        cella.testi.push(`${cella.testi.pop() ?? ''} `);
    } else if (cella && /^table:(covered-)?table-cell$/.test(evento.chiude)) {
      const { testo, numero, riparazione } = leggiCellaOds(cella, `${letteraDi(c)}${prima + 1}`);
      if (riparazione) foglio().griglia.riparazioni.push(riparazione);
      if (testo !== '')
        for (let i = 0; i < ripetiRiga; i++)
          for (let k = 0; k < cella.volte; k++) {
            if (++celle > massimoCelle) throw new Error('il foglio ha troppe celle');
            const { griglia, numeriche } = foglio();
            while (griglia.righe.length <= prima + i) griglia.righe.push([]);
            const riga = griglia.righe[prima + i]!;
            while (riga.length <= c + k) riga.push('');
            riga[c + k] = testo;
            if (numero) numeriche.set(`${prima + i},${c + k}`, numero);
          }
      if (testo !== '' && (cella.righe > 1 || cella.colonne > 1))
        foglio().unioni.push({
          riga: prima,
          colonna: c,
          finoRiga: prima + cella.righe - 1,
          finoColonna: c + cella.colonne - 1,
        });
      c += cella.volte;
      cella = null;
    } else if (evento.chiude === 'table:table-row') r = prima + ripetiRiga;
  }
  return fogli;
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
