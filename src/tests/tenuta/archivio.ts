import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP archive; `aperti` is how long the index says that every file of it is, where it lies. */
export function archivio(
  parti: Readonly<Record<string, string | Uint8Array>>,
  aperti?: number,
): Uint8Array {
  const [corpo, indice]: [Buffer[], Buffer[]] = [[], []];
  let dove = 0;
  for (const [nome, dati] of Object.entries(parti)) {
    const bytes = Buffer.from(dati);
    const chiusi = deflateRawSync(bytes);
    const via = Buffer.from(nome);
    const comune = Buffer.alloc(26);
    comune.writeUInt16LE(20, 0);
    comune.writeUInt16LE(8, 4);
    comune.writeUInt32LE(crc32(bytes), 10);
    comune.writeUInt32LE(chiusi.length, 14);
    comune.writeUInt32LE(aperti ?? bytes.length, 18);
    comune.writeUInt16LE(via.length, 22);
    const voce = Buffer.alloc(14);
    voce.writeUInt32LE(dove, 10);
    const locale = [Buffer.from('PK\x03\x04'), comune, via, chiusi];
    corpo.push(...locale);
    indice.push(Buffer.from('PK\x01\x02\x14\x00'), comune, voce, via);
    dove += locale.reduce((n, pezzo) => n + pezzo.length, 0);
  }
  const fine = Buffer.alloc(22);
  fine.write('PK\x05\x06', 'latin1');
  const quanti = Math.min(Object.keys(parti).length, 0xffff);
  fine.writeUInt16LE(quanti, 8);
  fine.writeUInt16LE(quanti, 10);
  fine.writeUInt32LE(dove, 16);
  return Buffer.concat([...corpo, ...indice, fine]);
}

/** An ODS workbook around the inside of its one table `gruppi`. */
export const ods = (dentro: string, aperti?: number): Uint8Array =>
  archivio(
    {
      'content.xml': `<office:document-content><office:spreadsheet><table:table table:name="gruppi">${dentro}</table:table></office:spreadsheet></office:document-content>`,
    },
    aperti,
  );

const relazione = (id: string, tipo: string, meta: string): string =>
  `<Relationship Id="${id}" Type="x/${tipo}" Target="${meta}"/>`;

/** An XLSX workbook of the sheet `gruppi`, or of as many that are all the same part. */
export const xlsx = (
  dentro: string,
  {
    testi = '',
    stili = '',
    fogli = 1,
    aperti,
  }: Partial<Record<'testi' | 'stili', string>> & { fogli?: number; aperti?: number } = {},
): Uint8Array =>
  archivio(
    {
      '_rels/.rels': `<Relationships>${relazione('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
      'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${Array.from({ length: fogli }, (_, n) => `<sheet name="gruppi${n || ''}" r:id="s"/>`).join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships>${relazione('s', 'worksheet', 'sheet.xml')}${relazione('t', 'sharedStrings', 'testi.xml')}${relazione('u', 'styles', 'stili.xml')}</Relationships>`,
      'xl/testi.xml': `<sst>${testi}</sst>`,
      'xl/stili.xml': `<styleSheet>${stili}</styleSheet>`,
      'xl/sheet.xml': `<worksheet>${dentro}</worksheet>`,
    },
    aperti,
  );
