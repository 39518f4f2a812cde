import { annoDi, type Archivio, type Asse, type Osservazione } from '../model/index.ts';
import { data } from '../format.ts';
import { testi as parole } from '../testi/testi.ts';
import { figura, soggettoDi, type Chi } from '../views/quadri.ts';
import type { Rotte } from '../views/rotte.ts';
import { daCifre, unici } from './cifre.ts';
import type { Testi, Voce } from './voce.ts';

const { voci } = parole.ricerca;

/** Records of the programmes. */
export function vociProgrammi(rotte: Rotte, a: Archivio, testi: Testi): Voce[] {
  return rotte.di('programma').map(({ titolo, indirizzo, soggetto: { p } }) => {
    const figure = a
      .figureDelProgramma(p.id)
      .filter((o) => ['programma', 'gruppo'].includes(o.soggettoTipo));
    const prosa = testi.get(`programmi/${p.id}`);
    return {
      ...daCifre(a, figure, dotazioneDi(a, { programma: p.id, asse: '' })),
      tipo: 'programma',
      titolo,
      contesto: p.autorita,
      url: indirizzo,
      altri: [p.nome, voci.programma(p.nomeBreve)],
      codici: [p.cci],
      testo: [p.fondo, p.periodo, prosa?.dati['sintesi'], prosa?.testo].join(' '),
      programma: p.id,
      assi: [],
      stati: [],
    };
  });
}

/** Records of the Assi. */
export function vociAssi(rotte: Rotte, a: Archivio, testi: Testi): Voce[] {
  return rotte.di('asse').map(({ titolo, indirizzo, params, soggetto: { p, asse: x } }) => {
    const figure = figureDiAsse(a, x);
    const prosa = testi.get(`assi/${params.programma}/${params.asse}`);
    const gruppi = a.gruppi.filter((g) => g.programma === x.programma && g.asse === x.codice);
    return {
      ...daCifre(a, figure, dotazioneDi(a, { programma: x.programma, asse: x.codice })),
      tipo: 'asse',
      titolo,
      contesto: p.nomeBreve,
      url: indirizzo,
      altri: [
        voci.asseDi(x.codice, p.nomeBreve),
        ...(a.dateDi(p.id).some((d) => donneDi(a, { programma: p.id, asse: x.codice }, d))
          ? [voci.donneEUominiDi(x.codice)]
          : []),
        ...x.altriNomi,
        ...x.altriCodici.map(parole.assi),
      ],
      codici: x.ot === '' ? [] : [x.ot, voci.obiettivoTematico(x.ot)],
      testo: unici([
        String(prosa?.dati['sintesi'] ?? ''),
        String(prosa?.dati['chi'] ?? ''),
        prosa?.testo ?? '',
        ...gruppi.map((g) => g.nome),
      ]).join(' '),
      programma: x.programma,
      assi: [x.codice],
      stati: [],
    };
  });
}

/** Records of the years of a programme, and of each Asse in each year. */
export function vociAnni(rotte: Rotte, a: Archivio): Voce[] {
  const comune = (programma: string, anno: number, date: readonly string[]) => ({
    tipo: 'anno' as const,
    altri: [],
    codici: [],
    programma,
    stati: [],
    anni: [String(anno)],
    data: date[0] ?? '',
  });
  return [
    ...rotte.di('anno').map(({ titolo, indirizzo, soggetto: { p, anno, date } }): Voce => {
      const documenti = a.fontiDi(p.id).filter((f) => date.includes(f.dataRiferimento));
      const intero = soggettoDi({ programma: p.id, asse: '' });
      return {
        ...daCifre(
          a,
          date.flatMap((d) => a.figureDi(intero, d)),
          dotazioneDi(a, { programma: p.id, asse: '' }, date),
        ),
        ...comune(p.id, anno, date),
        altri: date.some((d) => donneDi(a, { programma: p.id, asse: '' }, d))
          ? [voci.donneEUomini(anno)]
          : [],
        titolo,
        contesto: date.map(data).join(', '),
        url: indirizzo,
        testo: `${documenti.map((f) => f.titolo).join(' ')} ${voci.cheCosaECambiato}`,
        assi: [],
      };
    }),
    ...rotte
      .di('asseAnno')
      .map(({ titolo, indirizzo, soggetto: { p, asse, anno, date } }): Voce => ({
        ...daCifre(
          a,
          figureDiAsse(a, asse).filter((o) => annoDi(o.data) === anno),
          dotazioneDi(a, { programma: p.id, asse: asse.codice }, date),
        ),
        ...comune(p.id, anno, date),
        titolo,
        contesto: p.nomeBreve,
        url: indirizzo,
        testo: `${asse.nome}. ${voci.cheCosaECambiato}`,
        assi: [asse.codice],
      })),
  ];
}

/** True where a document of this date says how many of the subject's people are women, or what share. */
const donneDi = (a: Archivio, chi: Chi, d: string): boolean =>
  ['destinatari', 'quota_destinatari'].some(
    (misura) => figura(a, chi, d, misura, 'F') !== undefined,
  );

const figureDiAsse = (a: Archivio, x: Asse) =>
  a.figureDi(soggettoDi({ programma: x.programma, asse: x.codice }));

/** The dotazione of the newest of these dates that prints one: it stands for its subject among others. */
function dotazioneDi(
  a: Archivio,
  chi: Chi,
  date: readonly string[] = a.dateDi(chi.programma),
): Osservazione | undefined {
  return date.map((d) => figura(a, chi, d, 'dotazione')).find((o) => o !== undefined);
}
