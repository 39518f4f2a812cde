import { alla, data as inParole, euroBreve } from '../../format.ts';
import { stadi, type Archivio, type Osservazione } from '../../model/index.ts';
import { fraseAssi, fraseSoldi, maiuscolaFrase, type Frase } from '../frasi.ts';
import { indirizzi } from '../indirizzi.ts';
import {
  calcolata,
  dateConSoldi,
  dateDi,
  figura,
  haSoldi,
  nomeMisura,
  quadro,
  type Chi,
  type Quadro,
} from '../quadri.ts';
import { dato, idGrafico, nomeDi } from './dati.ts';
import type { DatoStadio, Grafico } from './tipi.ts';

const pagina = (chi: Chi): string =>
  chi.asse === '' ? indirizzi.programma(chi.programma) : indirizzi.asse(chi.programma, chi.asse);

/** The page that shows a figure of one date, whichever dates come after it. */
const paginaDelGiorno = (chi: Chi, data: string): string =>
  chi.asse === ''
    ? indirizzi.anno(chi.programma, data.slice(0, 4))
    : indirizzi.asseAnno(chi.programma, data.slice(0, 4), chi.asse);

/** The stages of a subject as marks; the label is the document's own word. */
function barre(a: Archivio, q: Quadro): DatoStadio[] {
  return q.stadi.map(({ misura, figura: f }, i) => ({
    ...dato(nomeMisura(a, f?.colonna ?? misura), f),
    stage: (i + 1) as DatoStadio['stage'],
  }));
}

/** The four stages of money of a programme or an Asse at one date, inside the frame of the dotazione. */
export function graficoStadi(a: Archivio, chi: Chi, data: string): Grafico {
  const q = quadro(a, chi, data);
  const presenti = q.stadi.filter((s) => s.figura);
  const mancanti = q.stadi
    .filter((s) => !s.figura)
    .map((s) => nomeMisura(a, s.misura).toLowerCase());
  return {
    id: idGrafico(chi.programma, nomeDi(chi.asse), 'stadi', data),
    programma: chi.programma,
    titolo: fraseSoldi(a, chi, data),
    leggere:
      'La cornice è la dotazione; ogni barra è uno stadio della spesa, dal più incerto al più certo.',
    sintesi: [
      maiuscolaFrase([
        ...(q.dotazione ? ['dotazione ', q.dotazione] : ['dotazione non disponibile']),
        ...presenti.flatMap(({ figura: f }) =>
          f ? [`; ${nomeMisura(a, f.colonna).toLowerCase()} `, f] : [],
        ),
        mancanti.length > 0 ? `. Non disponibile: ${mancanti.join(', ')}.` : '.',
      ]),
    ],
    disegno: haSoldi(q)
      ? { tipo: 'stadi', dati: { frame: dato('Dotazione', q.dotazione), stages: barre(a, q) } }
      : null,
    vuoto: 'Per questa data i documenti non danno importi.',
    tabella: {
      didascalia: `Gli stadi della spesa ${alla(data)}`,
      intestazioni: [
        { nome: 'Stadio', numero: false },
        { nome: 'Importo stampato', numero: true },
        { nome: 'Sulla dotazione', numero: true },
      ],
      righe: [
        { nome: 'Dotazione', celle: [q.dotazione, ''] },
        ...q.stadi.map(({ misura, figura: f }) => ({
          nome: nomeMisura(a, f?.colonna ?? misura),
          celle: [f, calcolata(a, chi, data, 'rapporto', `${misura}/dotazione`)],
        })),
      ],
    },
    date: [data],
    pagina: paginaDelGiorno(chi, data),
  };
}

/** "Ogni 100 euro": of a hundred euro of the dotazione, how many reached each stage. */
export function graficoCento(a: Archivio, chi: Chi, data: string): Grafico {
  const righe = (['impegni', 'pagamenti', 'spesa_certificata'] as const).map((misura, i) => ({
    misura,
    stage: (i + 2) as DatoStadio['stage'],
    d: calcolata(a, chi, data, 'ogni-cento-euro', misura),
  }));
  const presenti = righe.filter((r) => r.d);
  const verbi: Record<string, string> = {
    impegni: 'impegnati',
    pagamenti: 'pagati',
    spesa_certificata: 'certificati',
  };
  const titolo: Frase = presenti.flatMap((r, i): Frase => {
    const prima =
      i === 0
        ? `${alla(data)}, ogni 100 euro di dotazione, `
        : i === presenti.length - 1
          ? ' e '
          : ', ';
    return r.d ? [prima, r.d, ` ${verbi[r.misura]}`] : [];
  });
  return {
    id: idGrafico(chi.programma, nomeDi(chi.asse), 'ogni-cento-euro', data),
    programma: chi.programma,
    titolo: titolo.length > 0 ? maiuscolaFrase(titolo) : [`Ogni 100 euro ${alla(data)}`],
    leggere: 'Ogni quadratino è un euro su cento di dotazione; più è scuro, più la spesa è certa.',
    sintesi: [],
    disegno:
      presenti.length === 0
        ? null
        : {
            tipo: 'cento',
            dati: {
              base: `100 euro di dotazione, ${alla(data)}`,
              counts: presenti.map(({ misura, stage, d }) => ({
                label: verbi[misura] ?? misura,
                value: d?.valore ?? null,
                text: d ? String(d.valore) : undefined,
                ref: d?.id,
                stage,
              })),
            },
          },
    vuoto:
      'I documenti non danno insieme la dotazione e gli stadi della spesa: il conto non si può fare.',
    tabella: {
      didascalia: `Ogni 100 euro di dotazione ${alla(data)}`,
      intestazioni: [
        { nome: 'Stadio', numero: false },
        { nome: 'Euro su 100', numero: true },
        { nome: 'Importo stampato', numero: true },
      ],
      righe: righe.map(({ misura, d }) => ({
        nome: nomeMisura(a, misura),
        celle: [d, figura(a, chi, data, misura)],
      })),
    },
    date: [data],
    pagina: paginaDelGiorno(chi, data),
  };
}

/** The Assi of a programme compared at one date: frame and stages, one row an Asse. */
export function graficoAssi(a: Archivio, programma: string, data: string): Grafico {
  const quadri = a.assi
    .filter((x) => x.programma === programma)
    .map((asse) => ({ asse, q: quadro(a, { programma, asse: asse.codice }, data) }))
    .filter(({ q }) => q.dotazione ?? q.stadi.find((s) => s.figura));
  const misure = ['dotazione', ...stadi];
  const tutti = { programma, asse: '' };
  return {
    id: idGrafico(programma, 'assi', data),
    programma,
    titolo: fraseAssi(
      a,
      programma,
      quadri.map(({ asse }) => asse),
      data,
    ) ?? [`Gli Assi a confronto ${alla(data)}`],
    leggere: 'Per ogni Asse la cornice è la dotazione; le barre sono i quattro stadi della spesa.',
    sintesi: misure.flatMap((m) => estremi(a, quadri, m)),
    disegno: !quadri.some(({ q }) => haSoldi(q))
      ? null
      : {
          tipo: 'assi',
          dati: {
            rows: quadri.map(({ asse, q }) => ({
              label: `${asse.codice} · ${asse.nome}`,
              ref: asse.codice,
              frame: dato('Dotazione', q.dotazione),
              stages: barre(a, q),
            })),
          },
        },
    vuoto:
      'A questa data i documenti danno al più la dotazione degli Assi: i numeri sono nella tabella.',
    tabella: {
      didascalia: `Gli Assi a confronto ${alla(data)}, come stampati`,
      intestazioni: [
        { nome: 'Asse', numero: false },
        ...misure.map((m) => ({ nome: nomeMisura(a, m), numero: true, colonna: m })),
      ],
      righe: [
        ...quadri.map(({ asse, q }) => ({
          nome: `${asse.codice} · ${asse.nome}`,
          href: indirizzi.asseAnno(programma, data.slice(0, 4), asse.codice),
          celle: [q.dotazione, ...q.stadi.map((s) => s.figura)],
        })),
        {
          nome: 'Totale stampato',
          celle: misure.map((m) => figura(a, tutti, data, m)),
          totale: true,
        },
      ],
    },
    date: [data],
    pagina: indirizzi.anno(programma, data.slice(0, 4)),
  };
}

function estremi(
  a: Archivio,
  quadri: { asse: { codice: string }; q: Quadro }[],
  misura: string,
): Frase[] {
  const valori = quadri
    .flatMap(({ asse, q }) => {
      const f =
        misura === 'dotazione' ? q.dotazione : q.stadi.find((s) => s.misura === misura)?.figura;
      return f?.valore ? [{ asse, f, valore: f.valore }] : [];
    })
    .sort((x, y) => y.valore - x.valore);
  const [primo, ultimo] = [valori[0], valori.at(-1)];
  if (!primo || !ultimo || primo === ultimo) return [];
  return [
    [
      `${nomeMisura(a, misura)}: il valore più alto è dell’Asse ${primo.asse.codice} (`,
      primo.f,
      `), il più basso dell’Asse ${ultimo.asse.codice} (`,
      ultimo.f,
      ').',
    ],
  ];
}

/** One subject across dates, unequal steps drawn true; missing dates are gaps. */
export function graficoTempo(a: Archivio, chi: Chi): Grafico {
  const conSoldi = dateConSoldi(a, chi);
  const date = dateDi(a, chi.programma).filter(
    (d) => figura(a, chi, d, 'dotazione') ?? conSoldi.includes(d),
  );
  const ultima = conSoldi[0] ?? date[0] ?? '';
  const punto = (data: string, o: Osservazione | undefined) => {
    const { value, text, ref } = dato('', o);
    return { date: data, value, text, ref };
  };
  const serie = (m: string) => date.map((d) => punto(d, figura(a, chi, d, m))).reverse();
  const d = ['pagamenti', 'impegni', 'dotazione']
    .map((m) => calcolata(a, chi, ultima, 'differenza', m))
    .find((x) => x !== undefined);
  const titolo: Frase = d
    ? [
        `${nomeMisura(a, d.misura)}: `,
        d,
        ` tra il ${inParole(a.perId.get(d.da[1] ?? '')?.data ?? '')} e il ${inParole(ultima)}`,
      ]
    : [`Gli stadi della spesa nel tempo`];
  return {
    id: idGrafico(chi.programma, nomeDi(chi.asse), 'nel-tempo'),
    programma: chi.programma,
    titolo,
    leggere:
      'Ogni punto è una cifra stampata alla sua data; la distanza fra le date è vera. I gradini sono la dotazione.',
    sintesi: [],
    disegno:
      conSoldi.length < 2
        ? null
        : {
            tipo: 'tempo',
            dati: {
              frame: { label: 'Dotazione', points: serie('dotazione') },
              series: stadi.map((m, i) => ({
                label: nomeMisura(a, m),
                stage: (i + 1) as DatoStadio['stage'],
                points: serie(m).filter((p) => conSoldi.includes(p.date)),
              })),
            },
          },
    vuoto: 'I documenti danno questi importi a una sola data: un punto solo non fa una linea.',
    tabella: {
      didascalia:
        'Tutte le date a confronto, come stampate. Ogni data comprende le precedenti: non si sommano',
      intestazioni: [
        { nome: 'Stadio', numero: false },
        ...date.map((x) => ({ nome: inParole(x), numero: true })),
      ],
      righe: ['dotazione', ...stadi].map((m) => ({
        nome: nomeMisura(a, m),
        celle: date.map((x) => figura(a, chi, x, m)),
      })),
    },
    date,
    pagina: pagina(chi),
  };
}

/** How the allocation moved between the Assi from plan to plan, with the decision taken in between. */
export function graficoRiprogrammazione(a: Archivio, programma: string): Grafico {
  const assi = a.assi.filter((x) => x.programma === programma);
  const date = dateDi(a, programma)
    .filter((d) => assi.some((x) => figura(a, { programma, asse: x.codice }, d, 'dotazione')))
    .reverse();
  const dote = (asse: string, d: string): Osservazione | undefined =>
    figura(a, { programma, asse }, d, 'dotazione');
  const mossi = assi
    .map((x) => ({
      x,
      d: a.derivate.filter(
        (z) =>
          z.regola === 'differenza' &&
          z.programma === programma &&
          z.soggetto === x.codice &&
          z.misura === 'dotazione' &&
          z.valore !== 0,
      ),
    }))
    .flatMap(({ x, d }) => d.map((z) => ({ x, z })))
    .sort((p, q) => Math.abs(q.z.valore) - Math.abs(p.z.valore));
  const decisione = (da: string, a_: string): string | undefined => {
    const prese = a.decisioni.filter(
      (z) => z.programma === programma && z.data > da && z.data <= a_,
    );
    return prese.length > 0
      ? [...new Set(prese.map((z) => `decisione del ${inParole(z.data)}`))].join(', ')
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
          ` ${alla(primo.z.data)}`,
        ]
      : ['La dotazione degli Assi da un piano all’altro'],
    leggere:
      'Ogni linea è la dotazione di un Asse da un piano all’altro; fra i piani, la decisione che li separa.',
    sintesi: mossi.map(({ x, z }) => [`Asse ${x.codice} ${alla(z.data)}: `, z, '.']),
    disegno:
      date.length < 2
        ? null
        : {
            tipo: 'riprogrammazione',
            dati: {
              plans: date.map((d, i) => ({
                label: inParole(d),
                decision:
                  i === 0
                    ? undefined
                    : (decisione(date[i - 1] ?? '', d) ?? 'nessuna decisione nei documenti'),
              })),
              rows: assi.map((x) => ({
                label: `${x.codice} · ${x.nome}`,
                values: date.map((d) => {
                  const { value, text, ref } = dato('', dote(x.codice, d));
                  return { value, text, ref };
                }),
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

/** Writes a tick of the money axis. */
export function tacca(valore: number): string {
  return euroBreve(Math.round(valore * 100));
}
