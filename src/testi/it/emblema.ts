/** The emblem of the Union. */
export const emblema = {
  nome: 'Emblema dell’Unione europea',
  /** The lines beside it, by programming period: Reg. (EU) 821/2014, then Reg. (EU) 2021/1060. */
  righe: (periodo: string, fondo: string): string[] =>
    periodo < '2021' ? ['Unione europea', fondo] : ['Cofinanziato', 'dall’Unione europea'],
};
