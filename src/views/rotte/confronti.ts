import type { Archivio, Programma } from '../../model/index.ts';
import {
  assiAConfronto,
  assiColProgramma,
  coppieAssi,
  differenzeFraDate,
  puntiFraDate,
  siConfronta,
  soggettiNelTempo,
  type CoppiaDate,
} from '../confronto/coppie.ts';
import { fetteDi } from '../confronto/fetta.ts';
import { dallaAlla } from '../../format.ts';
import { testi } from '../../testi/testi.ts';
import { titoloConfronto } from '../confronto/frasi.ts';
import { indirizzi, nomeDellaFetta } from '../indirizzi.ts';
import { iniziativeFraDate } from './iniziativeFraDate.ts';
import { dellAsse, delProgramma } from './legge.ts';
import { di, rotta, sotto } from './rotta.ts';
import type { Passo, Rotta } from './tipi.ts';

const parole = testi.rotte;

/** The comparisons of a programme that have a page: which pairs do is said in views/confronto/coppie.ts. */
export function confronti(a: Archivio, p: Programma): Rotta[] {
  if (!siConfronta(a, p.id)) return [];
  const passi = (nome: string): Passo[] =>
    sotto(p, { nome: parole.passi.confronti, href: indirizzi.confronto(p.id) }, { nome });
  /** Also the differences that are made for this page, of dates with others between them. */
  const fraDate = (ids: readonly string[], c: CoppiaDate): string[] => [
    ...new Set([
      ...ids,
      ...[
        ...differenzeFraDate(a, c, c.prima, c.dopo),
        ...puntiFraDate(a, c, c.prima, c.dopo),
      ].flatMap((d) => [d.id, ...d.da]),
    ]),
  ];
  const asseDi = (codice: string) => a.asse(p.id, codice)!;
  const tutti = assiAConfronto(a, p.id);
  const parti = testi.parti(a, p.id);
  return [
    rotta(
      'confronto',
      { programma: p.id },
      {
        soggetto: { p },
        titolo: parole.titoli.confronto,
        titoloIntero: di(p, parole.titoli.confronto),
        percorso: sotto(p, { nome: parole.passi.confronti }),
        legge: () => delProgramma(a, p),
      },
    ),
    ...(tutti
      ? [
          rotta(
            'confrontoAssi',
            { programma: p.id },
            {
              soggetto: { p, ...tutti },
              titolo: parole.titoli.tutti(parti, p.nomeBreve),
              percorso: passi(parole.passi.tutti(parti)),
              legge: () => delProgramma(a, p),
            },
          ),
        ]
      : []),
    ...coppieAssi(a, p.id).map((c) => {
      const [uno, altro] = c.coppia;
      const titolo = titoloConfronto(a, [
        { programma: p.id, asse: uno, data: c.data },
        { programma: p.id, asse: altro, data: c.data },
      ]);
      return rotta(
        'confrontoCoppia',
        { programma: p.id, coppia: c.coppia.join('-').toLowerCase() },
        {
          soggetto: { p, ...c },
          titolo,
          titoloIntero: di(p, titolo),
          percorso: passi(parole.passi.dueAssi(uno, altro)),
          legge: () => [...new Set(c.coppia.flatMap((x) => dellAsse(a, asseDi(x))))],
        },
      );
    }),
    ...assiColProgramma(a, p.id).map(({ asse: codice, date: [data = ''] }) => {
      const titolo = titoloConfronto(a, [
        { programma: p.id, asse: codice, data },
        { programma: p.id, asse: '', data },
      ]);
      return rotta(
        'confrontoColProgramma',
        { programma: p.id, asse: codice.toLowerCase() },
        {
          soggetto: { p, asse: asseDi(codice), data },
          titolo,
          titoloIntero: di(p, titolo),
          percorso: passi(parole.passi.colProgramma(codice)),
          legge: () => delProgramma(a, p),
        },
      );
    }),
    ...soggettiNelTempo(a, p.id)
      .flat()
      .flatMap((c): Rotta[] => {
        const quando = dallaAlla(
          a,
          { programma: p.id, data: c.prima },
          { programma: p.id, data: c.dopo },
        );
        const date = `${c.prima}-${c.dopo}`;
        if (c.asse === '') {
          const titolo = parole.titoli.dueDate(p.nomeBreve, quando);
          const legge = (): string[] => fraDate(delProgramma(a, p), c);
          return [
            rotta(
              'confrontoDate',
              { programma: p.id, date },
              { soggetto: { p, ...c }, titolo, percorso: passi(parole.passi.dueDate), legge },
            ),
            ...iniziativeFraDate(a, p, c, titolo, legge),
          ];
        }
        const asse = asseDi(c.asse);
        const titolo = parole.titoli.dueDate(testi.assi(c.asse), quando);
        const legge = (): string[] => fraDate(dellAsse(a, asse), c);
        return [
          rotta(
            'confrontoDateAsse',
            { programma: p.id, asse: c.asse.toLowerCase(), date },
            {
              soggetto: { p, asse, prima: c.prima, dopo: c.dopo },
              titolo,
              titoloIntero: di(p, titolo),
              percorso: passi(parole.passi.dueDateDi(c.asse)),
              legge,
            },
          ),
          ...iniziativeFraDate(a, p, c, titolo, legge),
        ];
      }),
  ];
}

/** What a browser is given to draw a comparison that has no page: each subject at each date, in slices. */
export function fetteDelConfronto(a: Archivio, p: Programma): Rotta[] {
  return fetteDi(a, p.id).map((di): Rotta => {
    const { programma, data, parte } = di;
    const asse = a.asse(programma, di.asse);
    // Each initiative in a slice tells its place among those of the programme.
    const legge = (): string[] => [
      ...(asse ? dellAsse(a, asse, [data]) : delProgramma(a, p)),
      `ordine:${programma}`,
    ];
    return asse
      ? rotta(
          'confrontoDatiAsse',
          { programma, data, asse: nomeDellaFetta(di.asse.toLowerCase(), parte.pagina) },
          { soggetto: di, legge },
        )
      : rotta(
          'confrontoDati',
          { programma, data: nomeDellaFetta(data, parte.pagina) },
          { soggetto: di, legge },
        );
  });
}
