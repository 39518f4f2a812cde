import { describe, expect, test } from 'vitest';
import { colonne } from './colonne.ts';
import { datapackage } from './datapackage.ts';
import { schemaTabella } from './descritti.ts';
import { archivioDiProva } from '../tests/fixtures/esportazioni.ts';
import { recordDi } from './osservazioni.ts';

interface Campo {
  name: string;
  type: string;
  decimalChar?: string;
  missingValues?: { value: string; label: string }[];
  constraints?: { required?: boolean; pattern?: string; enum?: string[] };
}
const campi = (decimale: '.' | ','): Campo[] => schemaTabella(decimale).fields as Campo[];

describe('the schema of the table', () => {
  test('says of each empty cell of the archive what it means', () => {
    const a = archivioDiProva();
    const record = [...a.osservazioni, ...a.derivate].map((f) => recordDi(f, a));
    const vuote = colonne.map((c) => c.nome).filter((nome) => record.some((r) => r[nome] === ''));
    const spiegate = campi('.').filter((c) => c.missingValues?.some((m) => m.value === ''));
    expect(spiegate.map((c) => c.name)).toEqual(expect.arrayContaining(vuote));
    expect(campi('.').filter((c) => c.constraints?.required && c.missingValues)).toEqual([]);
  });

  test('differs for Excel in the decimal sign alone', () => {
    expect(JSON.stringify(schemaTabella(',')).replaceAll('"decimalChar":","', '#')).toBe(
      JSON.stringify(schemaTabella('.')).replaceAll('"decimalChar":"."', '#'),
    );
    expect(campi(',').flatMap((c) => (c.decimalChar ? [c.name] : []))).toEqual([
      'valore',
      'precisione',
      'valore_numero',
    ]);
  });
});

describe('the package', () => {
  test('knows no address before the site has one', async () => {
    expect(JSON.stringify(datapackage(archivioDiProva()))).not.toContain('localhost');
    const pubblico = datapackage(archivioDiProva({ indirizzo: 'https://x.it' }));
    expect(pubblico).toMatchObject({ homepage: 'https://x.it/dati/', name: 'fondi-di-prova' });
  });

  test('names every document and the licence', async () => {
    const p = datapackage(archivioDiProva());
    expect(p['sources']).toHaveLength(2);
    expect(p['licenses']).toMatchObject([{ name: 'CC-BY-4.0' }]);
  });
});
