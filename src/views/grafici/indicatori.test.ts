import { expect, test } from 'vitest';
import type { BulletRow } from '../../charts/bullet.ts';
import { tavole } from '../../model/index.ts';
import { archivioDi, cifra } from '../../tests/fixtures/verifiche.ts';
import { voceVuota } from '../../tests/fixtures/voceVuota.ts';
import { graficoIndicatori } from './indicatori.ts';

const indicatore = {
  ...voceVuota(tavole.programma.indicatori),
  programma: 'prova',
  codice: 'lavoro',
  asse: 'I',
};

test('the table beside the bars shows a target that has no unit, instead of saying that there is none', () => {
  const di = (colonna: string, testo: string) =>
    cifra('lavoro', colonna, testo, { soggettoTipo: 'indicatore', asse: 'I' });
  const a = archivioDi([di('valore', '536'), di('target_risultato', '23')], {
    indicatori: [indicatore],
  });
  const [riga] = graficoIndicatori(a, 'prova', 'I', '2022-12-31').tabella.righe;
  expect(riga?.celle[1]).toMatchObject({ testo: '23' });
});

/** One indicator with these figures, as its chart draws it. */
function disegnata(...figure: (readonly [colonna: string, testo: string])[]): BulletRow {
  const a = archivioDi(
    figure.map(([colonna, testo]) =>
      cifra('lavoro', colonna, testo, { soggettoTipo: 'indicatore', asse: 'I' }),
    ),
    { indicatori: [indicatore] },
  );
  const { disegno } = graficoIndicatori(a, 'prova', 'I', '2022-12-31');
  if (disegno?.kind !== 'bullet' || !disegno.data[0]) throw new Error('nothing is drawn');
  return disegno.data[0];
}

test('a drawing never says that a target is missing where only its value is', () => {
  expect(disegnata(['target', '30'])).toMatchObject({
    value: null,
    target: { value: 30 },
    status: 'unvalued',
  });
  expect(disegnata(['valore', '30']).status).toBe('untargeted');
});

test('a drawing writes a target that has no unit, and gives it no place on the scale', () => {
  const target = { value: null, text: '23, senza unità' };
  expect(disegnata(['valore', '536'], ['target_risultato', '23']).target).toEqual(target);
  expect(disegnata(['target_risultato', '23']).target).toEqual(target);
});
