import { expect, test } from 'vitest';
import { tavole } from '../../model/index.ts';
import { archivioDi, cifra } from '../../tests/fixtures/verifiche.ts';
import { voceVuota } from '../../tests/fixtures/voceVuota.ts';
import { graficoIndicatori } from './indicatori.ts';

test('the table beside the bars shows a target that has no unit, instead of saying that there is none', () => {
  const di = (colonna: string, testo: string) =>
    cifra('lavoro', colonna, testo, { soggettoTipo: 'indicatore', asse: 'I' });
  const a = archivioDi([di('valore', '536'), di('target_risultato', '23')], {
    indicatori: [
      {
        ...voceVuota(tavole.programma.indicatori),
        programma: 'prova',
        codice: 'lavoro',
        asse: 'I',
      },
    ],
  });
  const [riga] = graficoIndicatori(a, 'prova', 'I', '2022-12-31').tabella.righe;
  expect(riga?.celle[1]).toMatchObject({ testo: '23' });
});
