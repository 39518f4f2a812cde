import { strToU8, zipSync } from 'fflate';
import { escape } from '../markup.ts';
import { finoARiga, nomeElenchi, type CellaModello, type FoglioModello } from './libroModello.ts';
import { avviso, titoloAvviso } from './nuovoAnnoXlsx.ts';
import { lettera } from './xlsx.ts';

const spazio = 'urn:oasis:names:tc:opendocument:xmlns';
const nomi = [
  ...['office', 'table', 'text', 'style', 'meta', 'manifest'].map((n) => [n, `${spazio}:${n}:1.0`]),
  ['fo', `${spazio}:xsl-fo-compatible:1.0`],
  ['number', `${spazio}:datastyle:1.0`],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['of', `${spazio}:of:1.2`],
]
  .map(([n, uri]) => `xmlns:${n}="${uri}"`)
  .join(' ');
const tipo = 'application/vnd.oasis.opendocument.spreadsheet';
const inizio = '<?xml version="1.0" encoding="UTF-8"?>';

/**
 * A template as a workbook of LibreOffice: the same sheets, comments and drop-downs as for Excel. Written by hand because hucre writes
 * neither comments nor drop-downs in this format.
 */
export function nuovoAnnoOds(fogli: readonly FoglioModello[]): Uint8Array<ArrayBuffer> {
  const contenuto = `${inizio}<office:document-content ${nomi} office:version="1.3"><office:automatic-styles>${stili(fogli)}</office:automatic-styles><office:body><office:spreadsheet>${scelte(fogli)}${fogli.map(tabella).join('')}</office:spreadsheet></office:body></office:document-content>`;
  const manifesto = `${inizio}<manifest:manifest ${nomi} manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${tipo}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;
  return zipSync(
    {
      mimetype: [strToU8(tipo), { level: 0 }],
      'META-INF/manifest.xml': strToU8(manifesto),
      'content.xml': strToU8(contenuto),
    },
    // Always the same day, the first that a zip can say: the same template gives the same bytes.
    { mtime: new Date(1980, 0, 1) },
  );
}

/** Cells of text, headings in bold, one style a width of column, one for sheets that are not seen. */
function stili(fogli: readonly FoglioModello[]): string {
  const larghezze = [...new Set(fogli.flatMap((f) => f.larghezze))];
  return [
    '<number:text-style style:name="N100"><number:text-content/></number:text-style>',
    '<style:style style:name="c" style:family="table-cell" style:data-style-name="N100"/>',
    '<style:style style:name="t" style:family="table-cell" style:data-style-name="N100"><style:text-properties fo:font-weight="bold"/></style:style>',
    '<style:style style:name="nascosto" style:family="table"><style:table-properties table:display="false"/></style:style>',
    ...larghezze.map(
      (l) =>
        `<style:style style:name="l${l}" style:family="table-column"><style:table-column-properties style:column-width="${(l * 0.2).toFixed(1)}cm"/></style:style>`,
    ),
  ].join('');
}

const nomeScelta = (foglio: FoglioModello, c: number): string => `${foglio.nome}-${lettera(c)}`;

function scelte(fogli: readonly FoglioModello[]): string {
  const tutte = fogli.flatMap((f) =>
    [...f.scelte].map(([c, { elenco, quanti }]) => {
      const [qui, li] = [lettera(c), lettera(elenco)];
      return `<table:content-validation table:name="${escape(nomeScelta(f, c))}" table:condition="of:cell-content-is-in-list([$${nomeElenchi}.$${li}$2:.$${li}$${quanti + 1}])" table:allow-empty-cell="true" table:base-cell-address="${escape(`$'${f.nome}'.${qui}2`)}"><table:error-message table:title="${titoloAvviso}" table:display="true" table:message-type="warning"><text:p>${avviso}</text:p></table:error-message></table:content-validation>`;
    }),
  );
  return tutte.length === 0
    ? ''
    : `<table:content-validations>${tutte.join('')}</table:content-validations>`;
}

function tabella(foglio: FoglioModello): string {
  const { nome, nascosto, larghezze, righe, conTesta } = foglio;
  const colonne = larghezze
    .map((l) => `<table:table-column table:style-name="l${l}" table:default-cell-style-name="c"/>`)
    .join('');
  const scritte = righe.map(
    (riga, r) =>
      `<table:table-row>${riga.map((c, i) => cella(c, conTesta && r === 0 ? 't' : 'c', r > 0 ? foglio : null, i)).join('')}</table:table-row>`,
  );
  const altre = finoARiga - righe.length;
  const vuote =
    conTesta && altre > 0
      ? `<table:table-row table:number-rows-repeated="${altre}">${larghezze.map((_, i) => cella({ testo: '' }, 'c', foglio, i)).join('')}</table:table-row>`
      : '';
  return `<table:table table:name="${escape(nome)}"${nascosto ? ' table:style-name="nascosto"' : ''}>${colonne}${scritte.join('')}${vuote}</table:table>`;
}

function cella({ testo, nota }: CellaModello, stile: string, f: FoglioModello | null, c: number) {
  const scelta = f?.scelte.has(c)
    ? ` table:content-validation-name="${escape(nomeScelta(f, c))}"`
    : '';
  const commento = nota
    ? `<office:annotation><text:p>${escape(nota)}</text:p></office:annotation>`
    : '';
  const detto = testo === '' ? '' : `<text:p>${escape(testo)}</text:p>`;
  return `<table:table-cell table:style-name="${stile}"${scelta}${testo === '' ? '' : ' office:value-type="string"'}>${commento}${detto}</table:table-cell>`;
}
