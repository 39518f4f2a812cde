import { data as inParole, quandoInBreve } from '../../format.ts';
import { istante, type Archivio } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { indirizzi } from '../indirizzi.ts';
import { statoAl } from '../iniziative.ts';
import { idGrafico } from './dati.ts';
import type { Grafico } from './tipi.ts';

const storia = testi.grafici.storia;
const albero = testi.grafici.albero;

/** The story of a programme on one axis: decisions, documents, initiatives that began or ended. */
export function graficoStoria(a: Archivio, programma: string): Grafico {
  const decisioni = [...Map.groupBy(a.decisioniDi(programma), (d) => d.data)].map(
    ([date, atti]) => ({
      label: (atti[0]?.id ?? '').replace(/-.*$/, ''),
      date,
      text: inParole(date),
      ref: atti[0]?.osservazione,
    }),
  );
  const documenti = a.fontiDi(programma).map((f) => ({
    label: f.titolo.split('. ')[0] ?? f.titolo,
    date: f.dataRiferimento,
    text: quandoInBreve(a, { programma, data: f.dataRiferimento, fonte: f.id }),
    ref: undefined,
  }));
  const conteggi = a.dateDi(programma).flatMap((date) => {
    const detti = a
      .inOrdine(
        programma,
        a.menzioniIn(programma, { data: date }).map((m) => m.iniziativa),
      )
      .flatMap((i) => [statoAl(a, i, date)?.stati ?? []])
      .filter((sue) => sue.length > 0);
    return detti.length === 0
      ? []
      : [
          {
            label: testi.stati.dette(detti),
            date,
            text: quandoInBreve(a, { programma, data: date }),
            ref: undefined,
          },
        ];
  });
  const corsie = [
    { label: storia.decisioni, events: decisioni },
    { label: storia.documenti, events: documenti },
    { label: storia.iniziative, events: conteggi },
  ].filter((c) => c.events.length > 0);
  const righe = corsie
    .flatMap((c) => c.events.map((e) => ({ c, e })))
    .sort((x, y) => istante(x.e.date) - istante(y.e.date));
  return {
    id: idGrafico(programma, 'storia'),
    programma,
    titolo: [
      testi.anno.storia(
        corsie.map((c) => c.label),
        righe[0]?.e.date.slice(0, 4),
        righe.at(-1)?.e.date.slice(0, 4),
      ),
    ],
    leggere: storia.leggere,
    sintesi: [],
    disegno: righe.length < 2 ? null : { kind: 'timeline', data: corsie },
    vuoto: storia.vuoto,
    tabella: {
      didascalia: storia.didascalia,
      intestazioni: [
        { nome: storia.cosa, numero: false },
        { nome: storia.data, numero: false },
        { nome: storia.quale, numero: false },
      ],
      righe: righe.map(({ c, e }) => ({ nome: c.label, celle: [e.text, e.label] })),
    },
    date: [...a.dateDi(programma)],
    pagina: indirizzi.programma(programma),
  };
}

/** The programme as a tree: Asse → objective → action. A list, since no document gives money by objective. */
export function graficoAlbero(a: Archivio, programma: string): Grafico {
  const obiettivi = a.obiettiviDi(programma);
  const assi = a.assiDi(programma).filter((x) => a.obiettiviDi(programma, x.codice).length > 0);
  const azioni = a.azioni.filter((z) => z.programma === programma);
  const corto = (nome: string): string => nome.split(/[,;(]/)[0]?.trim() ?? nome;
  return {
    id: idGrafico(programma, 'albero'),
    programma,
    titolo: [albero.titolo(assi.length, obiettivi.length, azioni.length)],
    leggere: albero.leggere,
    sintesi: [],
    disegno:
      obiettivi.length === 0
        ? null
        : {
            kind: 'tree',
            data: assi.map((x) => ({
              label: albero.asse(x),
              children: a.obiettiviDi(programma, x.codice).map((o) => ({
                label: `${o.codice} ${corto(o.nome)}`,
                children: a.azioniDi(o).map((z) => ({ label: `${z.codice} ${corto(z.nome)}` })),
              })),
            })),
          },
    vuoto: albero.vuoto,
    tabella: {
      didascalia: albero.didascalia,
      intestazioni: [
        { nome: albero.azione, numero: false },
        { nome: albero.obiettivo, numero: false },
        { nome: testi.grafici.comuni.asse, numero: false },
      ],
      righe: azioni.map((z) => ({
        nome: `${z.codice} ${z.nome}`,
        href: indirizzi.azione(programma, z.codice),
        celle: [z.obiettivo, z.asse],
      })),
    },
    date: [],
    pagina: indirizzi.obiettivi(programma),
  };
}
