import { data as inParole } from '../../format.ts';
import { istante, type Archivio } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { indirizzi } from '../indirizzi.ts';
import { statiAl } from '../iniziative.ts';
import { idGrafico } from './dati.ts';
import type { Grafico } from './tipi.ts';

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
    text: inParole(f.dataRiferimento),
    ref: undefined,
  }));
  const conteggi = a.dateDi(programma).flatMap((date) => {
    const detti = a
      .inOrdine(
        programma,
        a.menzioniIn(programma, { data: date }).map((m) => m.iniziativa),
      )
      .map((i) => statiAl(a, i, date))
      .filter((sue) => sue.length > 0);
    return detti.length === 0
      ? []
      : [
          {
            label: testi.stati.quante(detti),
            date,
            text: inParole(date),
            ref: undefined,
          },
        ];
  });
  const corsie = [
    { label: 'Decisioni', events: decisioni },
    { label: 'Dati dei documenti', events: documenti },
    { label: 'Iniziative', events: conteggi },
  ].filter((c) => c.events.length > 0);
  const righe = corsie
    .flatMap((c) => c.events.map((e) => ({ c, e })))
    .sort((x, y) => istante(x.e.date) - istante(y.e.date));
  return {
    id: idGrafico(programma, 'storia'),
    programma,
    titolo: [testi.anno.storia(righe[0]?.e.date.slice(0, 4), righe.at(-1)?.e.date.slice(0, 4))],
    leggere:
      'La linea del tempo è in scala: più distanza, più tempo. Ogni punto è una data stampata.',
    sintesi: [],
    disegno: righe.length < 2 ? null : { kind: 'timeline', data: corsie },
    vuoto: 'I documenti danno una sola data: non c’è una storia da disegnare.',
    tabella: {
      didascalia: 'Le date del programma, dalla prima all’ultima',
      intestazioni: [
        { nome: 'Che cosa', numero: false },
        { nome: 'Data', numero: false },
        { nome: 'Quale', numero: false },
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
    titolo: [`${assi.length} Assi, ${obiettivi.length} obiettivi, ${azioni.length} azioni`],
    leggere:
      'Dall’Asse agli obiettivi, dagli obiettivi alle azioni. I documenti non danno importi a questo livello: le voci non hanno peso.',
    sintesi: [],
    disegno:
      obiettivi.length === 0
        ? null
        : {
            kind: 'tree',
            data: assi.map((x) => ({
              label: `Asse ${x.codice}, ${x.nome}`,
              children: a.obiettiviDi(programma, x.codice).map((o) => ({
                label: `${o.codice} ${corto(o.nome)}`,
                children: a.azioniDi(o).map((z) => ({ label: `${z.codice} ${corto(z.nome)}` })),
              })),
            })),
          },
    vuoto: 'I documenti letti non elencano obiettivi e azioni.',
    tabella: {
      didascalia: 'Obiettivi e azioni, Asse per Asse',
      intestazioni: [
        { nome: 'Azione', numero: false },
        { nome: 'Obiettivo', numero: false },
        { nome: 'Asse', numero: false },
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
