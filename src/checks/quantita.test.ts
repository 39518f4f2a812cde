import { describe, expect, it } from 'vitest';
import { archivioDi, cifra } from '../tests/fixtures/verifiche.ts';
import { quantita } from './quantita.ts';

const vulnerabili = {
  programma: 'prova',
  data: '2022-12-31',
  soggettoTipo: 'programma' as const,
  soggetto: 'prova',
  misura: 'destinatari',
  dimensione: 'vulnerabili',
};

describe('a quantity as well as the documents let us know it', () => {
  it('prefers the exact figure to the rounded one', () => {
    const q = quantita(
      archivioDi([
        cifra('I', 'impegni', '36,1 Mln', { punto: '§ 1' }),
        cifra('I', 'impegni', '36.123.456,78 €'),
      ]),
      {
        ...vulnerabili,
        soggettoTipo: 'asse',
        soggetto: 'I',
        misura: 'impegni',
        dimensione: '',
      },
    );
    expect(q).toMatchObject({ min: 3_612_345_678, max: 3_612_345_678, esatta: true });
  });

  it('adds up the Assi where only «più di» is printed, and keeps within it', () => {
    const q = quantita(
      archivioDi([
        cifra('', 'vulnerabili', 'più di 79.000'),
        cifra('I', 'vulnerabili', '40.000'),
        cifra('II', 'disabili', '30.000'),
        cifra('II', 'migranti', '9.000'),
        cifra('II', 'altri', '854'),
        cifra('IV', 'destinatari', '3.699'),
      ]),
      vulnerabili,
    );
    expect(q).toMatchObject({ min: 79_854, max: 80_000, esatta: false });
  });

  it('lets the Assi that print nobody hold what the whole has and the others do not', () => {
    const donne = { ...vulnerabili, dimensione: 'F' };
    const assi = [
      cifra('I', 'maschi', '4.000'),
      cifra('I', 'femmine', '4.000'),
      cifra('I', 'destinatari', '8.000'),
    ];
    const di = (...altre: Parameters<typeof archivioDi>[0]) =>
      quantita(archivioDi([...assi, ...altre]), donne);
    expect(di(cifra('', 'destinatari', '9.000'))).toMatchObject({ min: 4_000, max: 5_000 });
    expect(di()).toBeUndefined();
  });

  it('knows nothing where no part is printed', () => {
    expect(quantita(archivioDi([]), vulnerabili)).toBeUndefined();
  });
});
