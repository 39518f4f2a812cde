import { expect, test } from 'vitest';
import { assiDi } from '../importa/assi.ts';
import { asse } from './it/pagine/asse.ts';
import { asseColNome, asseInColonna, assi, soloCodici } from './it/parole.ts';

test('an Asse is called Asse, more of them Assi', () => {
  expect(assi('II')).toBe('Asse II');
  expect(assi('1+2')).toBe('Assi 1 e 2');
  expect(asseColNome({ codice: 'II', nome: 'Inclusione' })).toBe('Asse II, Inclusione');
  expect(asseColNome({ codice: '5', nome: 'Asse 5' })).toBe('Asse 5');
  expect(soloCodici(['I', 'II'])).toBe('I e II');
});

test('what the importer finds outside every priority is called by what it is, after the articles of Asse', () => {
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
    expect(assi(asse.codice)).toMatch(/^[AEIOU]/);
  }
  expect(assi('P1+AT')).toBe('Asse P1 e Assistenza tecnica');
});

test('a priority of rural development is said to be one, and no other Asse is', () => {
  expect(asse.soloNeiDati('P4', true)).toContain(
    'priorità dell’Unione in materia di sviluppo rurale',
  );
  for (const codice of ['4', 'IV', 'P', 'AT'])
    expect(asse.soloNeiDati(codice, true)).not.toContain('sviluppo rurale');
});
