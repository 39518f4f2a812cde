import { describe, expect, it } from 'vitest';
import { verificaSchema } from '../model/index.ts';
import { cifra, daVerificare } from '../tests/fixtures/verifiche.ts';
import { archivioDi } from './archivioDi.ts';
import { regoleVerifica } from './regole.ts';
import { verificaTutto } from './verifica.ts';

const dati = daVerificare([
  cifra('I', 'dotazione', '100 €'),
  cifra('I', 'programmato', '80 €'),
  cifra('I', 'avanzamento', '80%'),
  cifra('I', 'senza_base', '95%'),
  cifra('II', 'dotazione', '100 €'),
  cifra('II', 'programmato', '57,9 €'),
  cifra('II', 'avanzamento', '57%'),
]);

describe('all the checks together', () => {
  it('report only what does not agree, and count what does', () => {
    const esito = verificaTutto(dati);
    expect(esito.trovate.map((v) => [v.id, v.verdetto])).toEqual([
      ['rapporti.prova.2022-12-31.asse-ii.avanzamento', 'troncamento'],
    ]);
    expect(esito.tornano.find((t) => t.regola === 'rapporti')?.quante).toBe(1);
    expect(esito.nonVerificabili).toHaveLength(1);
  });

  it('say of each figure every check that used it, agreeing ones too', () => {
    const a = archivioDi(dati);
    const detti = (riga: string) =>
      a
        .controlliDi(`doc.2022-12-31.${riga}..Tabella`)
        .map((c) => [c.regola, c.verdetto, c.osservazioni.length]);
    expect(detti('I.avanzamento')).toEqual([['rapporti', 'torna', 3]]);
    expect(detti('I.programmato')).toContainEqual(['rapporti', 'torna', 3]);
    expect(detti('I.dotazione')).toContainEqual(['oltre-dotazione', 'torna', 2]);
    expect(detti('II.dotazione')[0]).toEqual(['rapporti', 'troncamento', 3]);
    expect(detti('I.senza_base')).toEqual([['rapporti', 'non verificabile', 1]]);
    expect(a.controlliDi('doc.2022-12-31.II.avanzamento..Tabella')[0]?.rilievo).toBe(
      a.verifiche[0],
    );
    expect(a.conto.figureVerificate).toBe(4);
  });

  it('do not depend on the order of the figures', () => {
    const cifre = [
      ...dati.osservazioni,
      cifra('bando', 'progetti', '33'),
      cifra('altro', 'progetti', '33'),
    ];
    const diritto = verificaTutto({ ...dati, osservazioni: cifre });
    expect(verificaTutto({ ...dati, osservazioni: cifre.toReversed() })).toEqual(diritto);
  });

  it('keep two values of one quantity apart by their place', () => {
    const due = [
      ...dati.osservazioni,
      cifra('II', 'avanzamento', '91%', { punto: 'Testo' }),
      cifra('II', 'avanzamento', '92%', { punto: 'Testo 2' }),
    ];
    const ids = verificaTutto({ ...dati, osservazioni: due }).trovate.map((v) => v.id);
    expect(ids).toContain('rapporti.prova.2022-12-31.asse-ii.avanzamento');
    expect(ids).toContain('rapporti.prova.2022-12-31.asse-ii.avanzamento.testo');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('give findings that hold their form, and leave the explanation to people', () => {
    const { trovate } = verificaTutto(dati);
    expect(trovate).not.toEqual([]);
    for (const v of trovate) {
      expect(verificaSchema.safeParse(v).error?.message).toBeUndefined();
      expect(v.spiegazione).toBe('');
    }
  });

  it('accuse a document only of what it says twice of one date, with no reading of ours between', () => {
    const livelli = (
      altro: Parameters<typeof cifra>[3],
      note: Parameters<typeof daVerificare>[1] = {},
    ) =>
      verificaTutto(
        daVerificare(
          [cifra('I', 'impegni', '100 €'), cifra('I', 'impegni', '70 Mln', altro)],
          note,
        ),
      ).trovate.map((v) => v.livello);
    const nota = {
      programma: 'prova',
      data: '2022-12-31',
      tabella: '',
      riga: 'I',
      colonna: 'nome_stampato',
      fonte: 'doc',
      punto: '§ 1',
      tipo: 'attribuzione' as const,
      stampato: '',
      lettura: '',
      nota: 'La riga è dell’Asse I per noi.',
    };
    expect(livelli({ punto: '§ 1' })).toEqual(['contraddizione']);
    expect(livelli({ punto: '§ 1', fonte: 'altra' })).toEqual(['cambiamento']);
    expect(livelli({ punto: '§ 1' }, { note: [nota] })).toEqual(['cambiamento']);
    expect(livelli({ punto: '§ 1' }, { note: [{ ...nota, punto: '§ 2' }] })).toEqual([
      'contraddizione',
    ]);
    expect(verificaTutto(dati).trovate.map((v) => v.livello)).toEqual(['arrotondamento']);
  });

  it('take a word for a share one point away as a rounding, and not for one far from it', () => {
    const detta = (quota: string) =>
      verificaTutto(
        daVerificare([
          cifra('formati', 'valore', quota, { soggettoTipo: 'indicatore', unita: '%' }),
          cifra('formati', 'valore', 'tutti', {
            soggettoTipo: 'indicatore',
            unita: 'parole',
            valoreTesto: 'tutti',
            punto: '§ 2',
          }),
        ]),
      ).trovate.map((v) => v.livello);
    expect(detta('100%')).toEqual([]);
    expect(detta('99%')).toEqual(['arrotondamento']);
    expect(detta('60%')).toEqual(['contraddizione']);
  });

  it('come from rules with permanent, different ids', () => {
    const ids = regoleVerifica.map((r) => r.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[a-z]+(-[a-z]+)*$/.test(id))).toBe(true);
  });
});
