import { describe, expect, it } from 'vitest';
import { dateStampate } from './dateStampate.ts';
import { cifra, rilieviDi } from '../tests/fixtures/verifiche.ts';

const seduta = (valoreTesto: string) =>
  cifra('', 'seduta_comitato', 'seduta', { data: '2019-06', valoreTesto });

describe('the date on a page', () => {
  it('is silent where it is near the reference date', () => {
    expect(rilieviDi(dateStampate, [seduta('2019-05-16')])).toEqual([]);
  });

  it('is found where the page is much older than the document', () => {
    expect(rilieviDi(dateStampate, [seduta('2018-04-23')])).toMatchObject([
      { verdetto: 'etichetta diversa', calcolato: 'giugno 2019' },
    ]);
  });
});
