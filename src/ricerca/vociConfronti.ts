import { testi } from '../testi/testi.ts';
import type { Rotte } from '../views/rotte.ts';
import type { Rotta } from '../views/rotte/tipi.ts';
import { vuota, type Voce } from './voce.ts';

/** Records of the comparisons that have a page: two dates of a programme or of an Asse, two Assi. */
export function vociConfronti(rotte: Rotte): Voce[] {
  const voce = (r: Rotta, p: { id: string; nomeBreve: string }, detto: Partial<Voce>): Voce => ({
    ...vuota,
    tipo: 'confronto',
    titolo: r.titolo,
    contesto: p.nomeBreve,
    url: r.indirizzo,
    testo: testi.ricerca.voci.confronto,
    programma: p.id,
    ...detto,
  });
  const fraDate = ({ prima, dopo }: { prima: string; dopo: string }) => ({
    anni: [...new Set([dopo, prima].map((d) => d.slice(0, 4)))],
    data: dopo,
  });
  return [
    ...rotte.di('confrontoDate').map((r) => voce(r, r.soggetto.p, fraDate(r.soggetto))),
    ...rotte
      .di('confrontoDateAsse')
      .map((r) =>
        voce(r, r.soggetto.p, { ...fraDate(r.soggetto), assi: [r.soggetto.asse.codice] }),
      ),
    ...rotte
      .di('confrontoCoppia')
      .map((r) => voce(r, r.soggetto.p, { assi: [...r.soggetto.coppia] })),
  ];
}
