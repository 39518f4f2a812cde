import { describe, expect, it } from 'vitest';
import type { Dati } from '../model/index.ts';
import { cifra, daVerificare } from '../tests/fixtures/verifiche.ts';
import { spiega } from './spiegazioni.ts';
import { verificaTutto } from './verifica.ts';
import { daSpiegare } from './verificheDi.ts';

const anno = (a: number, persone: string) =>
  cifra('I', 'destinatari', persone, { data: `${a}-12-31` });
const caduta = [anno(2019, '100'), anno(2022, '80')];
const id = 'cali.prova.2022-12-31.asse-i.destinatari.2019-12-31';

/** The findings of these figures, explained by one row. */
function spiegate(cifre: Dati['osservazioni'], riga: Partial<Dati['spiegazioni'][number]> = {}) {
  const spiegazione = {
    programma: 'prova',
    verifica: id,
    spiegazione: 'Perché sì.',
    fonte: '',
    punto: '',
    ...riga,
  };
  return spiega(verificaTutto(daVerificare(cifre)).trovate, [spiegazione]);
}

describe('an explanation', () => {
  it('belongs to the finding whose id it names, and is ours unless a document prints it', () => {
    expect(spiegate(caduta).verifiche).toMatchObject([
      { id, spiegazione: 'Perché sì.', spiegataDa: null, verdetto: 'non spiegato' },
    ]);
    expect(spiegate(caduta, { fonte: 'doc', punto: '§ 1' }).verifiche).toMatchObject([
      { spiegataDa: { fonte: 'doc', punto: '§ 1' }, verdetto: 'spiegato dal documento' },
    ]);
  });

  it('is not lost where a date comes between the two that it names', () => {
    for (const fra of [anno(2020, '80'), anno(2020, '100'), anno(2021, '70')]) {
      const { verifiche, orfane } = spiegate([...caduta, fra]);
      expect(verifiche).toMatchObject([{ spiegazione: 'Perché sì.' }]);
      expect(orfane).toEqual([]);
    }
  });

  it('stays with its step where a later date makes it one of many, and the later one still waits', () => {
    const riga = (id: string) => [
      { programma: 'prova', verifica: id, spiegazione: 'Perché sì.', fonte: 'doc', punto: '§ 1' },
    ];
    const piano = (a: number, euro: string) =>
      cifra('I', 'dotazione', euro, { data: `${a}-12-31` });
    const due = [piano(2019, '100 €'), piano(2020, '80 €')];
    const [{ id: passo } = { id: '' }] = verificaTutto(daVerificare(due)).trovate;
    const tre = verificaTutto(daVerificare([...due, piano(2023, '90 €')])).trovate;
    const { verifiche, orfane } = spiega(tre, riga(passo));
    expect(orfane).toEqual([]);
    expect(verifiche).toMatchObject([
      { spiegazione: 'Perché sì.', aspetta: true, spiegataDa: null, verdetto: 'non spiegato' },
    ]);
    expect(daSpiegare(verifiche)).toHaveLength(1);
    const tutte = [...riga(passo), ...riga(tre[0]!.id)];
    expect(daSpiegare(spiega(tre, tutte).verifiche)).toEqual([]);
  });

  it('does not pass to what lies outside its dates, or to another subject', () => {
    for (const cifre of [
      [anno(2018, '120'), anno(2019, '100')],
      [cifra('II', 'destinatari', '100', { data: '2019-12-31' }), cifra('II', 'destinatari', '8')],
    ]) {
      const { verifiche, orfane } = spiegate(cifre);
      expect(verifiche).toMatchObject([{ spiegazione: '' }]);
      expect(orfane).toHaveLength(1);
    }
  });

  it('has no finding where the figures agree', () => {
    expect(spiegate([anno(2019, '100'), anno(2022, '120')])).toMatchObject({
      verifiche: [],
      orfane: [{ verifica: id }],
    });
  });
});
