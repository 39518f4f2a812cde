import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cifra, daVerificare } from '../tests/fixtures/verifiche.ts';
import { piccolo } from './gruppiPiccoli/conti.ts';
import { voceVuota } from '../tests/fixtures/voceVuota.ts';
import { derivateDi, senzaGruppiPiccoli, tavole, type Osservazione } from './index.ts';

const prova = (osservazioni: Osservazione[]): Osservazione[] =>
  senzaGruppiPiccoli(osservazioni, daVerificare(osservazioni));
const testi = (osservazioni: Osservazione[]): string[] =>
  prova(osservazioni).map((o) => `${o.soggetto} ${o.colonna} ${o.testo}`);

describe('a count below five is not shown, nor what would give it away', () => {
  test('of women and men with their total the other part goes too', () =>
    expect(
      testi([
        cifra('I', 'destinatari', '123'),
        cifra('I', 'femmine', '120'),
        cifra('I', 'maschi', '3'),
      ]),
    ).toEqual(['I destinatari 123', 'I femmine non mostrata', 'I maschi meno di 5']));

  test('a part that no document counts is what the whole has beyond the other', () =>
    expect(testi([cifra('I', 'destinatari', '123'), cifra('I', 'femmine', '120')])).toEqual([
      'I destinatari 123',
      'I femmine non mostrata',
    ]));

  test('of the Assi and their programme another Asse goes too, the smallest', () =>
    expect(
      testi([
        cifra('', 'destinatari', '1.000'),
        cifra('I', 'destinatari', '4'),
        cifra('II', 'destinatari', '396'),
        cifra('III', 'destinatari', '600'),
      ]),
    ).toEqual([
      'prova destinatari 1.000',
      'I destinatari meno di 5',
      'II destinatari non mostrata',
      'III destinatari 600',
    ]));

  test('of two dates with a few people between them the later goes, and what was published stays', () =>
    expect(
      testi([
        cifra('I', 'destinatari', '120', { data: '2020-12-31' }),
        cifra('I', 'destinatari', '123', { data: '2021-12-31' }),
        cifra('I', 'destinatari', '126', { data: '2022-12-31' }),
      ]),
    ).toEqual(['I destinatari 120', 'I destinatari non mostrata', 'I destinatari 126']));

  test('a share of a known base goes where it, or what it leaves, is a few people', () =>
    expect(
      testi([
        cifra('I', 'destinatari', '123'),
        cifra('I', 'quota_femmine', '97,6%'),
        cifra('II', 'destinatari', '123'),
        cifra('II', 'quota_femmine', '50%'),
        cifra('III', 'quota_femmine', '97,6%'),
      ]),
    ).toEqual([
      'I destinatari 123',
      'I quota_femmine non mostrata',
      'II destinatari 123',
      'II quota_femmine 50%',
      'III quota_femmine 97,6%',
    ]));

  test('of the priorities that a sum names another goes too', () => {
    const conta = (dimensione: string, testo: string): Osservazione =>
      cifra('corsi', 'valore', testo, { soggettoTipo: 'indicatore', dimensione, unita: 'persone' });
    expect(
      testi([
        conta('priorità con un target: 8i + 8iv', '103'),
        conta('priorità 8i', '100'),
        conta('priorità 8iv', '3'),
      ]),
    ).toEqual(['corsi valore 103', 'corsi valore non mostrata', 'corsi valore meno di 5']);
  });

  test('of participants by their indicators and priorities, another goes with the small one', () => {
    const indicatori = ['CO01', 'CO03', 'CO05'].map((codice) => ({
      ...voceVuota(tavole.programma.indicatori),
      programma: 'prova',
      asse: 'I',
      codice: codice.toLowerCase(),
      altriNomi: [codice],
    }));
    const valore = (codice: string, testo: string, dimensione = ''): Osservazione =>
      cifra(codice, 'valore', testo, {
        soggettoTipo: 'indicatore',
        asse: 'I',
        unita: 'persone',
        dimensione,
        id: `${codice}.${dimensione}`,
      });
    const sue = [
      cifra('I', 'destinatari', '1.603', { misura: 'partecipanti_indicatori_comuni' }),
      valore('co01', '1.000'),
      valore('co03', '200'),
      valore('co03', '100', 'priorità 8i'),
      valore('co05', '300', 'priorità 8i'),
      valore('co05', '3', 'priorità 8iv'),
    ];
    const nuove = senzaGruppiPiccoli(sue, { ...daVerificare(sue), indicatori });
    const detti = nuove.map((o) => o.testo);
    expect(detti.at(-1)).toBe('meno di 5');
    expect(detti.filter((t) => t === 'non mostrata')).toHaveLength(1);
    expect(detti[0]).toBe('1.603');
  });

  test('it has no value, no words and no computed figure, and keeps its id and place', () => {
    const sue = [cifra('I', 'destinatari', '3 persone'), cifra('I', 'femmine', '3')];
    const nuove = prova(sue);
    expect(nuove.map((o) => [o.valore, o.valoreTesto, o.mancante])).toEqual([
      [null, null, 'riservato'],
      [null, null, 'riservato'],
    ]);
    expect(nuove.map((o) => [o.id, o.punto])).toEqual(sue.map((o) => [o.id, o.punto]));
    expect(derivateDi({ ...daVerificare(nuove), osservazioni: nuove })).toEqual([]);
  });

  test('every place that prints it is silent', () =>
    expect(
      testi([
        cifra('I', 'destinatari', '3', { punto: 'Tabella' }),
        cifra('I', 'destinatari', 'circa 30', { punto: 'Testo' }),
      ]),
    ).toEqual(['I destinatari meno di 5', 'I destinatari meno di 5']));
});

describe('what is no small group of people stays', () => {
  test('nobody, five, money, projects, and people whom something is planned for', () => {
    const sue = [
      cifra('I', 'destinatari', '5'),
      cifra('I', 'maschi', '0'),
      cifra('I', 'impegni', '3,00'),
      cifra('x', 'target', '3', { soggettoTipo: 'indicatore' }),
    ];
    expect(prova(sue)).toEqual(sue);
  });
});

/** The tightest bounds that the shown figures put on each that is not: what a patient reader can work out. */
function ricavati(figure: readonly Osservazione[]): Map<string, [number, number]> {
  const di = (soggetto: string, dimensione: string): string => `${soggetto}|${dimensione}`;
  const limiti = new Map(
    figure.map((o): [string, [number, number]] => [
      di(o.soggetto, o.dimensione),
      o.valore !== null ? [o.valore, o.valore] : o.testo === 'meno di 5' ? [0, 4] : [5, Infinity],
    ]),
  );
  const soggetti = ['prova', 'I', 'II', 'III'];
  const somme = [
    ...soggetti.map((s) => [di(s, ''), di(s, 'M'), di(s, 'F')]),
    ...['', 'M', 'F'].map((d) => soggetti.map((s) => di(s, d))),
  ];
  for (let giro = 0; giro < 30; giro++)
    for (const [tutto = '', ...parti] of somme) {
      const [t, p] = [limiti.get(tutto)!, parti.map((k) => limiti.get(k)!)];
      const somma = (lato: 0 | 1, senza = -1): number =>
        p.reduce((n, l, i) => (i === senza ? n : n + l[lato]), 0);
      t[0] = Math.max(t[0], somma(0));
      t[1] = Math.min(t[1], somma(1));
      p.forEach((l, i) => {
        l[0] = Math.max(l[0], t[0] - somma(1, i));
        l[1] = Math.min(l[1], t[1] - somma(0, i));
      });
    }
  return limiti;
}

test('in any table of women, men, Assi and programme nobody can work out a hidden count', () => {
  const persone = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 300 }));
  const tavola = fc.array(fc.tuple(persone, persone), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(tavola, (assi) => {
      const righe = [
        ['', assi.reduce((n, [m]) => n + m, 0), assi.reduce((n, [, f]) => n + f, 0)] as const,
        ...assi.map(([m, f], i) => [['I', 'II', 'III'][i]!, m, f] as const),
      ];
      const stampate = righe.flatMap(([s, m, f]) => [
        cifra(s, 'destinatari', String(m + f)),
        cifra(s, 'maschi', String(m)),
        cifra(s, 'femmine', String(f)),
      ]);
      const figure = prova(stampate);
      const limiti = ricavati(figure);
      figure.forEach(({ valore, mancante, soggetto, dimensione }, i) => {
        const persone = stampate[i]?.valore ?? 0;
        if (mancante === null) expect(valore === persone && !piccolo(persone)).toBe(true);
        else if (persone > 0) {
          const [da, a] = limiti.get(`${soggetto}|${dimensione}`)!;
          expect(a).toBeGreaterThan(da);
        }
      });
    }),
    { numRuns: 400 },
  );
});

describe('the registers say which counts are parts of which', () => {
  const iniziativa = (id: string, parteDi = '') => ({
    ...voceVuota(tavole.programma.iniziative),
    programma: 'prova',
    id,
    nome: id,
    asse: 'I',
    parteDi,
  });
  const iniziative = [
    iniziativa('corsi'),
    iniziativa('corsi-a', 'corsi'),
    iniziativa('corsi-b', 'corsi'),
  ];
  const testiCon = (...sue: Osservazione[]): string[] =>
    senzaGruppiPiccoli(sue, daVerificare(sue, { iniziative })).map((o) => o.testo);

  test('an initiative and its parts', () =>
    expect(
      testiCon(
        cifra('corsi', 'destinatari', '123'),
        cifra('corsi-a', 'destinatari', '3'),
        cifra('corsi-b', 'destinatari', '120'),
      ),
    ).toEqual(['123', 'meno di 5', 'non mostrata']));

  test('an Asse and its initiatives', () =>
    expect(
      testiCon(cifra('I', 'destinatari', '123'), cifra('corsi', 'destinatari', '120')),
    ).toEqual(['123', 'non mostrata']));

  test('a row that counts initiatives together', () =>
    expect(
      testiCon(
        cifra('I', 'destinatari', '123', {
          dimensione: 'corsi',
          iniziative: ['corsi-a', 'corsi-b'],
        }),
        cifra('corsi-a', 'destinatari', '3'),
        cifra('corsi-b', 'destinatari', '120'),
      ),
    ).toEqual(['123', 'meno di 5', 'non mostrata']));

  test('an indicator that counts the same people', () => {
    const indicatori = [
      {
        ...voceVuota(tavole.programma.indicatori),
        programma: 'prova',
        codice: 'donne',
        asse: 'I',
        unita: 'persone',
        conta: 'femmine',
      },
    ];
    const sue = [
      cifra('I', 'destinatari', '123'),
      cifra('I', 'femmine', '120'),
      cifra('I', 'maschi', '3'),
      cifra('donne', 'valore', '120', { soggettoTipo: 'indicatore' }),
    ];
    expect(senzaGruppiPiccoli(sue, daVerificare(sue, { indicatori })).map((o) => o.testo)).toEqual([
      '123',
      'non mostrata',
      'meno di 5',
      'non mostrata',
    ]);
  });
});
