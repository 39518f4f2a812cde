import { annoDi, type Archivio, type Asse } from '../model/index.ts';
import { data } from '../format.ts';
import { assiConPagina, titoloAsse } from '../views/assi.ts';
import { indirizzi } from '../views/indirizzi.ts';
import { anniDi, soggettoDi } from '../views/quadri.ts';
import { daCifre, unici } from './cifre.ts';
import type { Testi, Voce } from './voce.ts';

/** Records of the programmes. */
export function vociProgrammi(a: Archivio, testi: Testi): Voce[] {
  return a.programmi.map((p) => {
    const figure = a
      .figureDelProgramma(p.id)
      .filter((o) => ['programma', 'gruppo'].includes(o.soggettoTipo));
    const parole = testi.get(`programmi/${p.id}`);
    return {
      ...daCifre(a, figure),
      tipo: 'programma',
      titolo: p.nomeBreve,
      contesto: p.autorita,
      url: indirizzi.programma(p.id),
      altri: [p.nome, `Programma ${p.nomeBreve}`],
      codici: [p.cci],
      testo: [p.fondo, p.periodo, parole?.dati['sintesi'], parole?.testo].join(' '),
      programma: p.id,
      assi: [],
      stati: [],
      importo: massimo(figure.filter((o) => o.misura === 'dotazione').map((o) => o.valore)),
    };
  });
}

/** Records of the Assi. */
export function vociAssi(a: Archivio, testi: Testi): Voce[] {
  return a.assi.map((x) => {
    const figure = figureDiAsse(a, x);
    const parole = testi.get(`assi/${x.programma}/${x.codice.toLowerCase()}`);
    const gruppi = a.gruppi.filter((g) => g.programma === x.programma && g.asse === x.codice);
    return {
      ...daCifre(a, figure),
      tipo: 'asse',
      titolo: titoloAsse(x),
      contesto: nomeProgramma(a, x.programma),
      url: indirizzi.asse(x.programma, x.codice),
      altri: [
        `Asse ${x.codice} ${nomeProgramma(a, x.programma)}`,
        ...x.altriNomi,
        ...x.altriCodici.map((c) => `Asse ${c}`),
      ],
      codici: x.ot === '' ? [] : [x.ot, x.ot.replace('OT', 'Obiettivo tematico')],
      testo: unici([
        String(parole?.dati['sintesi'] ?? ''),
        String(parole?.dati['chi'] ?? ''),
        parole?.testo ?? '',
        ...gruppi.map((g) => g.nome),
      ]).join(' '),
      programma: x.programma,
      assi: [x.codice],
      stati: [],
      importo: massimo(figure.filter((o) => o.misura === 'dotazione').map((o) => o.valore)),
    };
  });
}

/** Records of the years of a programme, and of each Asse in each year. */
export function vociAnni(a: Archivio): Voce[] {
  return a.programmi.flatMap((p) =>
    anniDi(a, p.id).flatMap(({ anno, date }) => {
      const documenti = a.fontiDi(p.id).filter((f) => date.includes(f.dataRiferimento));
      const comune = {
        tipo: 'anno' as const,
        codici: [],
        programma: p.id,
        stati: [],
        anni: [String(anno)],
        data: date[0] ?? '',
      };
      const intero: Voce = {
        ...daCifre(
          a,
          date.flatMap((d) => a.figureDi(soggettoDi({ programma: p.id, asse: '' }), d)),
        ),
        ...comune,
        titolo: `${p.nomeBreve}, anno ${anno}`,
        contesto: date.map(data).join(', '),
        url: indirizzi.anno(p.id, anno),
        altri: [],
        testo: `${documenti.map((f) => f.titolo).join(' ')} Che cosa è cambiato`,
        assi: [],
      };
      const perAsse = assiConPagina(a, p.id, anno)
        .map((x) => ({ x, figure: figureDiAsse(a, x).filter((o) => annoDi(o.data) === anno) }))
        .map(({ x, figure }): Voce => ({
          ...daCifre(a, figure),
          ...comune,
          titolo: `Asse ${x.codice} nel ${anno}`,
          contesto: p.nomeBreve,
          url: indirizzi.asseAnno(p.id, anno, x.codice),
          altri: [],
          testo: `${x.nome}. Che cosa è cambiato`,
          assi: [x.codice],
        }));
      return [intero, ...perAsse];
    }),
  );
}

/** The short name of a programme. */
export function nomeProgramma(a: Archivio, id: string): string {
  return a.programma(id)?.nomeBreve ?? id;
}

const figureDiAsse = (a: Archivio, x: Asse) =>
  a.figureDi(soggettoDi({ programma: x.programma, asse: x.codice }));

const massimo = (valori: readonly (number | null)[]): number | null =>
  valori.length > 0 ? Math.max(...valori.map((v) => v ?? 0)) : null;
