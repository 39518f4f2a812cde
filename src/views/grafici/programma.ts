import type { Archivio } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { indirizzi } from '../indirizzi.ts';
import { idGrafico } from './dati.ts';
import type { Grafico } from './tipi.ts';

const albero = testi.grafici.albero;

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
