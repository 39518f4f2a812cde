import { describe, expect, it } from 'vitest';
import { archivioDi } from '../checks/archivioDi.ts';
import { ingest } from '../ingest/ingest.ts';
import { leggiDati } from '../ingest/leggiDati.ts';
import { crea, type Archivio } from '../model/index.ts';
import { cheColpisce } from './colpisce.ts';
import { tuttiIGrafici } from './grafici/tutti.ts';

const { dati } = ingest(leggiDati());
const intero = archivioDi(dati);

/** The archive without some figures: what a programme is where a finding has nothing to stand on. */
function senza(via: (o: Archivio['osservazioni'][number]) => boolean): Archivio {
  const osservazioni = dati.osservazioni.filter((o) => !via(o));
  return archivioDi({ ...dati, osservazioni });
}
const generi = (a: Archivio): (string | undefined)[] =>
  cheColpisce(a).map(({ grafico }) => grafico.disegno?.kind);

describe('what the first page tells', () => {
  it('is each drawn, and told with a figure', () => {
    const colpi = cheColpisce(intero);
    expect(colpi.length).toBeGreaterThan(0);
    for (const { titolo, grafico } of colpi) {
      expect(grafico.disegno).not.toBeNull();
      expect(titolo.some((parte) => typeof parte === 'object')).toBe(true);
    }
  });

  it('cites the short address of a figure that the site has', () => {
    const figure = new Set(tuttiIGrafici(intero).map(({ id }) => id));
    for (const { grafico } of cheColpisce(intero)) expect(figure).toContain(grafico.id);
  });

  it.each([
    ['of shifts', 'reprogramming', (m: string) => m === 'dotazione'],
    ['of people', 'peopleSplit', (m: string) => m === 'destinatari'],
    ['of targets', 'bullet', (m: string) => m === 'target'],
  ] as const)('has nothing %s where the data have none', (_, genere, misura) => {
    expect(generi(intero)).toContain(genere);
    expect(generi(senza((o) => misura(o.misura)))).not.toContain(genere);
  });

  it('has no Asse past its allocation where none is', () => {
    const oltre = (a: Archivio) =>
      cheColpisce(a).filter(({ grafico }) => grafico.id.includes('stadi')).length;
    expect(oltre(intero)).toBe(1);
    expect(oltre(senza((o) => o.soggettoTipo === 'asse'))).toBe(0);
  });

  it('has no initiative where the money of none is drawn', () => {
    const nostre = (a: Archivio) =>
      cheColpisce(a).filter(({ grafico }) => grafico.pagina.includes('/iniziative/')).length;
    expect(nostre(intero)).toBe(1);
    expect(nostre(senza((o) => o.soggettoTipo === 'iniziativa'))).toBe(0);
  });

  it('is nothing where there are no data', () => {
    expect(cheColpisce(crea({ ...dati, osservazioni: [] }, []))).toEqual([]);
  });
});
