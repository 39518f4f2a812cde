import { percentuale, quandoVale } from '../../format.ts';
import type { Archivio, Derivata } from '../../model/index.ts';
import { frasePersone } from '../frasi.ts';
import { persone } from '../persone.ts';
import { calcolata, type Chi } from '../quadri.ts';
import { dato, idGrafico, nomeDi, paginaDelGiorno } from './dati.ts';
import type { Cella, Grafico } from './tipi.ts';

/** The people reached: women and men, vulnerable groups; the base of every share is written. */
export function graficoPersone(a: Archivio, chi: Chi, data: string): Grafico {
  const p = persone(a, chi, data);
  const quota = (dimensione: string): Derivata | undefined =>
    calcolata(a, chi, data, 'rapporto', 'destinatari', dimensione);
  const nota = (d: Derivata | undefined): string | undefined => d && percentuale(d.valore, 1);
  const gruppi = [
    ...(p?.vulnerabili ? [{ nome: 'in condizione di vulnerabilità', figura: p.vulnerabili }] : []),
    ...(p?.gruppi ?? []),
  ];
  const righe: { nome: string; celle: Cella[] }[] = [
    { nome: 'Tutte le persone', celle: [p?.totale, ''] },
    { nome: 'Donne', celle: [p?.donne, quota('F')] },
    { nome: 'Uomini', celle: [p?.uomini, quota('M')] },
    ...gruppi.map((g) => ({
      nome: maiuscolo(g.nome),
      celle: [g.figura, quota(g.figura.dimensione)],
    })),
    ...(p?.cigd ? [{ nome: 'Beneficiari della CIGD, contati a parte', celle: [p.cigd, ''] }] : []),
  ];
  return {
    id: idGrafico(chi.programma, nomeDi(chi.asse), 'persone', data),
    programma: chi.programma,
    titolo: frasePersone(a, chi, data) ?? [
      `Le persone raggiunte ${quandoVale(a, { ...chi, data })}`,
    ],
    leggere:
      'La barra intera è il totale delle persone raggiunte; i gruppi stanno dentro il totale.',
    sintesi: p?.cigd
      ? [['I beneficiari della cassa integrazione in deroga, ', p.cigd, ', sono contati a parte.']]
      : [],
    disegno: p?.totale
      ? {
          kind: 'peopleSplit',
          data: {
            base: dato('persone raggiunte', p.totale),
            parts: [
              { nome: 'Donne', figura: p.donne, quota: quota('F') },
              { nome: 'Uomini', figura: p.uomini, quota: quota('M') },
            ]
              .filter((x) => x.figura)
              .map((x) => ({ ...dato(x.nome, x.figura), note: nota(x.quota) })),
            groups: gruppi.map((g) => ({
              ...dato(maiuscolo(g.nome), g.figura),
              note: nota(quota(g.figura.dimensione)),
            })),
          },
        }
      : null,
    vuoto: `${maiuscolo(quandoVale(a, { ...chi, data }))} i documenti non contano le persone raggiunte.`,
    tabella: {
      didascalia: `Persone raggiunte ${quandoVale(a, { ...chi, data })}. Le percentuali sono calcolate sul totale`,
      intestazioni: [
        { nome: 'Chi', numero: false },
        { nome: 'Persone', numero: true },
        { nome: 'Sul totale', numero: true },
      ],
      righe,
    },
    date: [data],
    pagina: paginaDelGiorno(chi, data),
  };
}

const maiuscolo = (testo: string): string => testo.charAt(0).toUpperCase() + testo.slice(1);
