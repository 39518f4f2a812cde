import type { Voce } from '../../ricerca/voce.ts';

/** Real records, and made-up initiatives that take their words from them in other orders. */
export function moltiplicate(vere: readonly Voce[], quante: number): Voce[] {
  const iniziative = vere.filter((v) => v.tipo === 'iniziativa');
  const parole = iniziative.flatMap((v) => v.titolo.split(/\s+/));
  let seme = 7;
  const caso = (n: number): number => (seme = (seme * 1103515245 + 12345) % 2147483648) % n;
  const nuove = Array.from({ length: Math.max(0, quante - vere.length) }, (_, i): Voce => {
    const modello = iniziative[i % iniziative.length]!;
    const cents = 1_000_000 + caso(1_000_000_000);
    return {
      ...modello,
      titolo: Array.from({ length: 6 }, () => parole[caso(parole.length)]).join(' '),
      url: `/prova/iniziative/prova-${i}/`,
      altri: [`Prova ${i}`],
      importi: [{ testo: `impegni ${cents / 100} €`, cents }],
      testo: `${modello.testo} ${Array.from({ length: 12 }, () => parole[caso(parole.length)]).join(' ')}`,
    };
  });
  return [...vere, ...nuove].slice(0, quante);
}
