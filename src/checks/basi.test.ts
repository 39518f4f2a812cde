import { describe, expect, it } from 'vitest';
import { basi } from './basi.ts';
import { cifra, rilieviDi } from '../tests/fixtures/verifiche.ts';

const anno = (data: string, ...quote: string[]) => [
  cifra('III', 'destinatari', '1.000', { data }),
  cifra('III', 'disabili', '60', { data }),
  cifra('III', 'migranti', '20', { data }),
  cifra('III', 'altri', '20', { data }),
  ...['quota_disabili', 'quota_migranti', 'quota_altri'].map((c, i) =>
    cifra('III', c, quote[i] ?? '', { data }),
  ),
];

describe('the base of a share', () => {
  it('is silent where it stays the same', () => {
    expect(
      rilieviDi(basi, [
        ...anno('2019-12-31', '6%', '2%', '2%'),
        ...anno('2022-12-31', '6%', '2%', '2%'),
      ]),
    ).toEqual([]);
  });

  it('is found where it changed, once for the whole set, with the share on the old base', () => {
    const trovati = rilieviDi(basi, [
      ...anno('2019-12-31', '6%', '2%', '2%'),
      ...anno('2022-12-31', '60%', '20%', '20%'),
    ]);
    expect(trovati).toMatchObject([{ verdetto: 'base diversa', base: 'vulnerabili' }]);
    expect(trovati[0]?.calcolato).toContain('6,0\u202f% su destinatari');
    expect(trovati[0]?.figure).toHaveLength(6);
  });

  it('is told where no document prints it, with what the printed bases give', () => {
    const cifre = [
      cifra('', 'dotazione', '200 €'),
      cifra('', 'impegni', '150 €'),
      cifra('', 'impegni_su_ue', '95%'),
    ];
    const trovati = rilieviDi(basi, cifre);
    expect(trovati).toMatchObject([{ verdetto: 'base diversa', base: 'dotazione ue' }]);
    expect(trovati[0]?.calcolato).toBe('dotazione (75,0\u202f%)');
    expect(rilieviDi(basi, [...cifre, cifra('', 'dotazione_ue', '158 €')])).toEqual([]);
    const altrove = cifra('', 'dotazione_ue', '158 €', { programma: 'altro' });
    expect(rilieviDi(basi, [...cifre, altrove])).toHaveLength(1);
    expect(rilieviDi(basi, cifre.slice(1))).toEqual([]);
  });

  it('is told with what a dataset gives at another date', () => {
    const cifre = [
      cifra('', 'dotazione', '200 €'),
      cifra('', 'impegni', '150 €'),
      cifra('', 'impegni_su_ue', '95%'),
      cifra('', 'dotazione_ue', '158 €', {
        data: '2022-06-30',
        cella: { file: 'prova/2022-06-30/avanzamento-ue.csv', riga: 2, colonna: 'A' },
      }),
    ];
    expect(rilieviDi(basi, cifre)[0]?.titolo).toMatch(/al 30 giugno 2022: 158\s€/);
  });

  it('is read from what the shares add up to where no count is printed', () => {
    const soloQuote = [
      cifra('III', 'quota_disabili', '16%'),
      cifra('III', 'quota_migranti', '48%'),
      cifra('III', 'quota_altri', '36%'),
    ];
    expect(rilieviDi(basi, [...anno('2019-12-31', '6%', '2%', '2%'), ...soloQuote])).toHaveLength(
      1,
    );
  });
});
