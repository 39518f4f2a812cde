import { expect, test } from 'vitest';
import { assiDi } from '../importa/assi.ts';
import { asse } from './it/pagine/asse.ts';
import { asseColNome, asseInColonna, assi, lAsse, soloCodici } from './it/parti.ts';

test('an Asse is called Asse, more of them Assi', () => {
  expect(assi('II')).toBe('Asse II');
  expect(assi('1+2')).toBe('Assi 1 e 2');
  expect(asseColNome({ codice: 'II', nome: 'Inclusione' })).toBe('Asse II, Inclusione');
  expect(asseColNome({ codice: '5', nome: 'Asse 5' })).toBe('Asse 5');
  expect(soloCodici(['I', 'II'])).toBe('I e II');
});

test('what the importer finds outside every priority is called by what it is, with its article', () => {
  const nuovi = assiDi(
    [
      { priorita: '', ot: 'TA' },
      { priorita: '', ot: 'DM' },
      { priorita: '', ot: '03' },
      { priorita: 'Unclassif.', ot: 'VOID' },
    ],
    [],
  ).nuovi;
  expect(nuovi).toHaveLength(4);
  for (const asse of nuovi) {
    const detti = [
      assi(asse.codice),
      asseColNome(asse),
      asseInColonna(asse),
      assi(`P1+${asse.codice}`),
      soloCodici(['P1', asse.codice]),
    ];
    for (const detto of detti) expect(detto).not.toMatch(/Asse (AT|DM|NC|OT)|^(AT|DM|NC)\b/);
    expect(lAsse(asse.codice, 'di')).toMatch(/^dell’[AIO]/);
  }
  expect(assi('1+AT')).toBe('Asse 1 e Assistenza tecnica');
});

test('a priority of rural development is called so, with its articles, and no other Asse is', () => {
  expect(assi('P4')).toBe('Priorità P4');
  expect(assi('P2+P3')).toBe('Priorità P2 e Priorità P3');
  const prima = ['', 'di', 'a', 'da', 'in', 'su'] as const;
  expect(prima.map((dopo) => lAsse('P4', dopo))).toEqual([
    'la Priorità P4',
    'della Priorità P4',
    'alla Priorità P4',
    'dalla Priorità P4',
    'nella Priorità P4',
    'sulla Priorità P4',
  ]);
  expect(prima.map((dopo) => lAsse('IV', dopo))).toEqual([
    'l’Asse IV',
    'dell’Asse IV',
    'all’Asse IV',
    'dall’Asse IV',
    'nell’Asse IV',
    'sull’Asse IV',
  ]);
  expect(asse.soloNeiDati('P4', true)).toContain(
    'priorità dell’Unione in materia di sviluppo rurale',
  );
  for (const codice of ['4', 'IV', 'P', 'AT'])
    expect(asse.soloNeiDati(codice, true)).not.toContain('sviluppo rurale');
});
