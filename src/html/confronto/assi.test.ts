import { expect, test } from 'vitest';
import { archivioDi, cifra } from '../../tests/fixtures/verifiche.ts';
import type { Lati } from '../../views/confronto/voce.ts';
import { confrontoFraAssi } from './assi.ts';

test('two Assi whose people nobody counts do not say that their counts are not added', () => {
  const lato = (asse: string) => ({ programma: 'prova', asse, data: '2022-12-31' });
  const lati: Lati = [lato('I'), lato('II')];
  const scritto = (...figure: ReturnType<typeof cifra>[]) =>
    confrontoFraAssi({ a: archivioDi(figure), indirizzo: (via) => via }, lati).text;
  const soldi = ['I', 'II'].map((asse) => cifra(asse, 'pagamenti', '3.000.000 €'));
  const persone = ['I', 'II'].map((asse) => cifra(asse, 'destinatari', '300'));
  expect(scritto(...soldi)).not.toContain('non sommiamo i due numeri');
  expect(scritto(...soldi, ...persone)).toContain('non sommiamo i due numeri');
});

test('what neither of two Assi has is one line, not an empty section', () => {
  const lato = (asse: string) => ({ programma: 'prova', asse, data: '2022-12-31' });
  const soldi = ['I', 'II'].map((asse) => cifra(asse, 'pagamenti', '3.000.000 €'));
  const scritto = (...figure: ReturnType<typeof cifra>[]) =>
    confrontoFraAssi({ a: archivioDi([...soldi, ...figure]), indirizzo: (via) => via }, [
      lato('I'),
      lato('II'),
    ]).text;
  expect(scritto()).toContain('non danno né persone né indicatori né iniziative');
  expect(scritto()).not.toMatch(/id="(persone|indicatori|iniziative)"/);
  const conPersone = scritto(cifra('I', 'destinatari', '300'));
  expect(conPersone).toContain('non danno né indicatori né iniziative');
  expect(conPersone).toContain('id="persone"');
});
