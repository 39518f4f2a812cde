import { unzipSync, strFromU8 } from 'fflate';
import { readXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import type { Pubblicazione, VoceRegistro } from '../../model/index.ts';
import { sommaDi } from '../../registro/sha256.ts';
import { archivioDiProva, stampate } from '../../tests/fixtures/esportazioni.ts';
import { ovunque } from '../imballa.ts';
import { contenuti, inZip } from './cartella.ts';
import { fileDaScaricare } from './file.ts';
import { cartellePubblicate } from './pubblicate.ts';

const voce = (
  data: string,
  genere: VoceRegistro['genere'],
  id: string,
  testo = '',
): VoceRegistro => ({
  data,
  genere,
  id,
  valore: genere === 'cifra' ? testo : '',
  unita: genere === 'cifra' ? 'EUR' : '',
  testo,
  etichetta: '',
  punto: genere === 'cifra' ? 'Tabella 1' : '',
  documento: '',
  precedente: '',
});
const pubblicazione = (data: string, righe: number): Pubblicazione => ({
  data,
  nota: '',
  righe,
  impronta: '',
  firme: [],
  marca: '',
});

const prima = [
  voce('2024-06-01', 'riga', 'fonti#aa', 'por-prova;relazione-2022;Relazione'),
  voce('2024-06-01', 'cifra', 'relazione-2022.dotazione', '100'),
  voce('2024-06-01', 'cifra', 'relazione-2022.impegni', '=70'),
  voce('2024-06-01', 'pubblicazione', '2024-06-01'),
];
const dopo = [
  ...prima,
  voce('2025-06-01', 'cifra', 'relazione-2022.dotazione', '110'),
  voce('2025-06-01', 'ritiro', 'relazione-2022.impegni'),
  voce('2025-06-01', 'riga', 'fonti#bb', 'por-prova;relazione-2023;Relazione'),
  voce('2025-06-01', 'cifra', 'relazione-2023.dotazione', '120'),
  voce('2025-06-01', 'pubblicazione', '2025-06-01'),
];

describe('the folders of what was published', () => {
  const allora = cartellePubblicate({
    registro: prima,
    pubblicazioni: [pubblicazione('2024-06-01', prima.length)],
  });
  const adesso = cartellePubblicate({
    registro: dopo,
    pubblicazioni: [
      pubblicazione('2024-06-01', prima.length),
      pubblicazione('2025-06-01', dopo.length),
      pubblicazione('2025-06-01', dopo.length),
    ],
  });

  test('hold what stood then: the last line of each figure, without what was withdrawn', () => {
    const celle = adesso.map(({ fa }) => fa().righe.map((r) => `${r[0]} ${r[6]}`));
    expect(celle[0]).toEqual(['relazione-2022.dotazione 100', 'relazione-2022.impegni =70']);
    expect(celle[1]).toEqual(['relazione-2022.dotazione 110', 'relazione-2023.dotazione 120']);
  });

  test('are one a publication, also of one day', () => {
    expect(adesso.map((c) => c.giorno)).toEqual(['2024-06-01', '2025-06-01', '2025-06-01-2']);
  });

  test('do not change a byte when more is published', () => {
    expect(contenuti(adesso[0]!.fa())).toEqual(contenuti(allora[0]!.fa()));
  });

  test('do not change a byte with the code that writes them', async () => {
    const cartella = allora[0]!.fa();
    const file = contenuti(cartella);
    const tutti = { ...file, [`${cartella.nome}.zip`]: inZip(cartella.nome, file, ovunque) };
    const impronte = Object.entries(tutti).map(
      ([nome, bytes]) => `${Buffer.from(sommaDi(bytes)).toString('hex')}  ${nome}\n`,
    );
    await expect(impronte.join('')).toMatchFileSnapshot('pubblicata.sha256');
  });
});

describe('the files to download', () => {
  const a = archivioDiProva({}, { menzioni: [] });
  const file = new Map(fileDaScaricare(a).map((f) => [f.via, f]));

  test('are the whole, and a folder a programme, date and Asse that has figures', () => {
    expect([...file.keys()]).toEqual(
      expect.arrayContaining([
        'osservazioni.xlsx',
        'osservazioni.parquet',
        'tutto.zip',
        'cartelle.csv',
        'por-prova/ultimi/cifre.csv',
        'por-prova/ultimi/por-prova.zip',
        'por-prova/ultimi/date/2022-12-31.zip',
        'por-prova/ultimi/assi/i.zip',
      ]),
    );
    expect([...file.keys()].filter((via) => via.includes('iniziative/'))).toEqual([]);
  });

  test('of a folder unpack to the same files, whose workbook holds texts as texts', async () => {
    const dentro = unzipSync(file.get('por-prova/ultimi/por-prova.zip')!.contenuto());
    expect(Object.keys(dentro).sort()).toEqual(
      ['LEGGIMI.txt', 'LICENZA.txt', 'cifre.csv', 'cifre.json', 'cifre.xlsx'].map(
        (nome) => `por-prova/${nome}`,
      ),
    );
    expect(dentro['por-prova/cifre.csv']).toEqual(
      file.get('por-prova/ultimi/cifre.csv')?.contenuto(),
    );
    const { sheets } = await readXlsx(dentro['por-prova/cifre.xlsx']!);
    const [testa = [], ...righe] = sheets[0]?.rows ?? [];
    const testi = righe.map((r) => r[testa.indexOf('testo')] ?? '');
    expect(testi).toEqual([...stampate.map((o) => o.testo), '']);
    const numeri = righe.map((r) => typeof r[testa.indexOf('valore_numero')]);
    expect(numeri.filter((t) => t === 'number')).toHaveLength(3);
  });

  test('say of each download how many rows and bytes it has', () => {
    const [testa, ...righe] = strFromU8(file.get('cartelle.csv')!.contenuto()).trim().split('\n');
    expect(testa).toBe('file,programma,genere,titolo,righe,byte,dati_al');
    expect(righe).toHaveLength([...file.values()].filter((f) => f.detto).length);
  });
});
