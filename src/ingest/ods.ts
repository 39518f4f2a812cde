import { letteraDi, type Foglio } from './griglia.ts';
import { leggiCellaOds, type CellaOds } from './cellaOds.ts';
import { entro } from './limiti.ts';
import { Stesura } from './stesura.ts';
import { inApice } from './testo.ts';
import { leggiXml } from './xml.ts';
import { apriZip } from './zip.ts';

const estranei = new Set([
  'table:tracked-changes',
  'table:shapes',
  'office:annotation',
  'draw:frame',
]);

/**
 * Reads the sheets of an ODS workbook from its content.xml. Done here and not by hucre 1.0.0, which drops rows inside row groups
 * and repeated header rows, and forgets that a number is a percentage when the column's style says so. Throws where broken, and
 * `TroppoGrande` where there is too much.
 */
export function leggiOds(bytes: Uint8Array): Foglio[] {
  const stesura = new Stesura();
  const stiliNascosti = new Set<string>();
  let stile = '';
  /** How deep inside something that is no part of the tables: a note, a drawing, old versions. */
  let fuori = 0;
  let r = 0;
  let c = 0;
  let ripetiRiga = 1;
  let prima = 0;
  let rigaNascosta = false;
  let colonna = 0;
  let cella: CellaOds | null = null;
  let lungo = 0;
  const stiliInApice = new Set<string>();
  /** Where each open span began in its paragraph; -1 for one that is not raised. */
  const inizi: number[] = [];

  function apre(nome: string, attributi: Readonly<Record<string, string>>): void {
    const nascosto = !['visible', undefined].includes(attributi['table:visibility']);
    if (fuori > 0 || estranei.has(nome)) fuori++;
    else if (nome === 'style:style') stile = attributi['style:name'] ?? '';
    else if (nome === 'style:table-properties') {
      if (attributi['table:display'] === 'false') stiliNascosti.add(stile);
    } else if (nome === 'style:text-properties') {
      if (/^(super|[1-9]\d*%)/.test(attributi['style:text-position'] ?? ''))
        stiliInApice.add(stile);
    } else if (nome === 'table:table') {
      const suo = attributi['table:style-name'] ?? '';
      stesura.apri(attributi['table:name'] ?? '', stiliNascosti.has(suo));
      [r, colonna] = [0, 0];
    } else if (nome === 'table:table-column') {
      const quante = intero(attributi['table:number-columns-repeated']);
      if (nascosto) stesura.nascondiColonne(colonna, quante);
      colonna += quante;
    } else if (nome === 'table:table-row') {
      [prima, c, ripetiRiga] = [r, 0, intero(attributi['table:number-rows-repeated'])];
      rigaNascosta = nascosto;
    } else if (/^table:(covered-)?table-cell$/.test(nome)) [cella, lungo] = [cellaDi(attributi), 0];
    else if (nome === 'text:p') cella?.testi.push('');
    else if (nome === 'text:span') {
      const alto = stiliInApice.has(attributi['text:style-name'] ?? '');
      inizi.push(alto ? (cella?.testi.at(-1)?.length ?? -1) : -1);
    } else if (/^text:(s|tab|line-break)$/.test(nome)) scrivi(' ');
  }

  function scrivi(testo: string): void {
    if (fuori > 0 || !cella || cella.testi.length === 0) return;
    entro('cella', (lungo += testo.length));
    cella.testi.push((cella.testi.pop() ?? '') + testo);
  }

  function chiude(nome: string): void {
    if (fuori > 0) fuori--;
    else if (nome === 'text:span') {
      const inizio = inizi.pop() ?? -1;
      const intero = inizio < 0 ? undefined : cella?.testi.pop();
      if (intero !== undefined)
        cella?.testi.push(
          intero.slice(0, inizio) + inApice(intero.slice(0, inizio), intero.slice(inizio)),
        );
    } else if (nome === 'table:table-row') r = prima + ripetiRiga;
    else if (cella && /^table:(covered-)?table-cell$/.test(nome)) {
      posa(cella);
      c += cella.volte;
      cella = null;
    }
  }

  function posa(finita: CellaOds): void {
    const { testo, numero, riparazione } = leggiCellaOds(finita, `${letteraDi(c)}${prima + 1}`);
    stesura.ripara(riparazione);
    const posto = { riga: prima, colonna: c, righe: ripetiRiga, colonne: finita.volte };
    stesura.posa(posto, testo, numero, rigaNascosta);
    if (testo !== '' && (finita.righe > 1 || finita.colonne > 1))
      stesura.unisci({
        riga: prima,
        colonna: c,
        finoRiga: prima + finita.righe - 1,
        finoColonna: c + finita.colonne - 1,
      });
  }

  if (!leggiXml(apriZip(bytes), 'content.xml', { apre, chiude, testo: scrivi }))
    throw new Error('non è un foglio di calcolo OpenDocument');
  return stesura.fogli;
}

function cellaDi(attributi: Readonly<Record<string, string>>): CellaOds {
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
