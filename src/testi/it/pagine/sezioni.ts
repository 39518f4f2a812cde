/** The labels of the sections that more than one page has, by their ids: the contents of a page say the same words. */
export const sezioni = {
  'che-cosa': 'Che cos’è',
  'in-breve': 'In breve',
  soldi: 'I soldi',
  persone: 'Le persone',
  obiettivi: 'Gli obiettivi',
  indicatori: 'Gli indicatori',
  iniziative: 'Le iniziative',
  storia: 'La storia',
  cifre: 'Le cifre',
  verifiche: 'Le verifiche',
  fonti: 'Le fonti',
  vie: 'Per continuare',
};
