import { data as inParole, delGiorno, quandoVale } from '../../format.ts';
import { istante, type Archivio, type Osservazione } from '../../model/index.ts';
import { indirizzi } from '../indirizzi.ts';
import { figura, soggettoDi } from '../quadri.ts';
import { idGrafico, quantita } from './dati.ts';
import type { Grafico } from './tipi.ts';

/** How the allocation moved between the Assi from plan to plan, with the decision taken in between. */
export function graficoRiprogrammazione(a: Archivio, programma: string): Grafico {
  const assi = a.assiDi(programma);
  const date = a
    .dateDi(programma)
    .filter((d) => assi.some((x) => figura(a, { programma, asse: x.codice }, d, 'dotazione')))
    .reverse();
  const dote = (asse: string, d: string): Osservazione | undefined =>
    figura(a, { programma, asse }, d, 'dotazione');
  const mossi = assi
    .map((x) => ({
      x,
      d: a
        .derivateDi(soggettoDi({ programma, asse: x.codice }))
        .filter((z) => z.regola === 'differenza' && z.misura === 'dotazione' && z.valore !== 0),
    }))
    .flatMap(({ x, d }) => d.map((z) => ({ x, z })))
    .sort((p, q) => Math.abs(q.z.valore) - Math.abs(p.z.valore));
  const decisione = (da: string, a_: string): string | undefined => {
    const prese = a
      .decisioniDi(programma)
      .filter((z) => istante(z.data) > istante(da) && istante(z.data) <= istante(a_));
    return prese.length > 0
      ? [...new Set(prese.map((z) => `decisione ${delGiorno(z.data)}`))].join(', ')
      : undefined;
  };
  const [primo] = mossi;
  return {
    id: idGrafico(programma, 'riprogrammazione'),
    programma,
    titolo: primo
      ? [
          `Lo spostamento più grande è dell’Asse ${primo.x.codice}, ${primo.x.nome}: `,
          primo.z,
          ` ${quandoVale(a, primo.z)}`,
        ]
      : ['La dotazione degli Assi da un piano all’altro'],
    leggere:
      'Ogni linea è la dotazione di un Asse da un piano all’altro; fra i piani, la decisione che li separa.',
    sintesi: mossi.map(({ x, z }) => [`Asse ${x.codice} ${quandoVale(a, z)}: `, z, '.']),
    disegno:
      date.length < 2
        ? null
        : {
            kind: 'reprogramming',
            data: {
              plans: date.map((d, i) => ({
                label: inParole(d),
                decision:
                  i === 0
                    ? undefined
                    : (decisione(date[i - 1] ?? '', d) ?? 'nessuna decisione nei documenti'),
              })),
              rows: assi.map((x) => ({
                label: `${x.codice} · ${x.nome}`,
                values: date.map((d) => quantita(dote(x.codice, d))),
              })),
            },
          },
    vuoto: 'I documenti danno un solo piano finanziario: non ci sono spostamenti da mostrare.',
    tabella: {
      didascalia: 'La dotazione degli Assi, piano per piano',
      intestazioni: [
        { nome: 'Asse', numero: false },
        ...date.map((d) => ({ nome: inParole(d), numero: true })),
      ],
      righe: [
        ...assi.map((x) => ({
          nome: `${x.codice} · ${x.nome}`,
          href: indirizzi.asse(programma, x.codice),
          celle: date.map((d) => dote(x.codice, d)),
        })),
        { nome: 'Totale stampato', celle: date.map((d) => dote('', d)), totale: true },
      ],
    },
    date: [...date].reverse(),
    pagina: indirizzi.programma(programma),
  };
}
