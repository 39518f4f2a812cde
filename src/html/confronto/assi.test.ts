import { expect, test } from 'vitest';
import { derivateDi } from '../../model/derivate.ts';
import { crea } from '../../model/index.ts';
import { catalogoDeiRapporti } from '../../tests/fixtures/rapporti.ts';
import { archivioDi, cifra, daVerificare } from '../../tests/fixtures/verifiche.ts';
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

test('two Assi open with what each has of its hundred, at the stage that tells most of both', () => {
  const lato = (asse: string) => ({ programma: 'prova', asse, data: '2022-12-31' });
  const titolo = (...figure: ReturnType<typeof cifra>[]) => {
    const dati = daVerificare(figure, { misure: [...catalogoDeiRapporti] });
    const a = crea(dati, derivateDi(dati));
    return confrontoFraAssi({ a, indirizzo: (via) => via }, [lato('I'), lato('II')])
      .text.match(/<h2>(.*?)<\/h2>/s)?.[1]
      ?.replace(/<[^>]+>/g, '');
  };
  const soldi = (asse: string, impegni: string) => [
    cifra(asse, 'dotazione', '4.000.000 €'),
    cifra(asse, 'impegni', impegni),
  ];
  const tutti = [...soldi('I', '3.000.000 €'), ...soldi('II', '1.000.000 €')];
  const detto = 'Asse I: 75 euro impegnati ogni 100 di dotazione; Asse II: 25, al 31 dicembre 2022';
  expect(titolo(...tutti)).toBe(detto);
  expect(titolo(...tutti, cifra('I', 'pagamenti', '2.000.000 €')), 'one of them has paid').toBe(
    detto,
  );
  expect(titolo(...soldi('I', '3.000.000 €')), 'nothing is known of one').toBe(
    'Gli stadi della spesa al 31 dicembre 2022',
  );
});
