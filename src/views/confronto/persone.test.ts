import { expect, test } from 'vitest';
import { archivioDi, cifra } from '../../tests/fixtures/verifiche.ts';
import { vociPersone } from './persone.ts';

test('two shares of different bases stand in two rows, each with its base in its name', () => {
  const fraVulnerabili = {
    ...cifra('I', 'quota_disabili', '16%'),
    id: 'fra-i-vulnerabili',
    misura: 'composizione_vulnerabili',
  };
  const prima = cifra('I', 'quota_disabili', '3%', { data: '2019-12-31' });
  const lati = ['2019-12-31', '2022-12-31'].map((data) => ({
    programma: 'prova',
    asse: 'I',
    data,
  }));
  const righe = vociPersone(archivioDi([prima, fraVulnerabili]), lati).map((v) => [
    v.nome,
    v.celle.map((c) => (c && !Array.isArray(c) ? c.id : undefined)),
  ]);
  expect(righe).toEqual([
    ['Persone con disabilità fra le persone raggiunte', [prima.id, undefined]],
    ['Persone con disabilità fra le persone vulnerabili', [undefined, 'fra-i-vulnerabili']],
  ]);
});
