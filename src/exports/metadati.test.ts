import { expect, test } from 'vitest';
import { tavole } from '../model/index.ts';
import { archivioDi, cifra } from '../tests/fixtures/verifiche.ts';
import { voceVuota } from '../tests/fixtures/voceVuota.ts';
import { metadati } from './metadati.ts';

test('the description names only what there are figures of', () => {
  const programmi = [
    {
      ...voceVuota(tavole.programma.programma),
      id: 'prova',
      nomeBreve: 'POR',
      periodo: '2014-2020',
    },
  ];
  const fonti = [
    {
      ...voceVuota(tavole.programma.fonti),
      programma: 'prova',
      dataRiferimento: '2022-12-31',
      dataDocumento: '2022-12-31',
    },
  ];
  const descritto = (...colonne: string[]) => {
    const osservazioni = colonne.map((colonna) => cifra('I', colonna, '1'));
    return metadati(archivioDi(osservazioni, { programmi, fonti })).descrizione;
  };
  expect(descritto('dotazione', 'spesa_dichiarata')).toMatch(
    /^Dotazioni e spesa dichiarata dai beneficiari di POR, come/,
  );
  expect(descritto('impegni', 'destinatari')).toMatch(/^Impegni e destinatari di POR, come/);
});
