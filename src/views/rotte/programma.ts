import type { Archivio, Programma } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { anniDiAsse, titoloAsse } from '../assi.ts';
import { nomeIndicatore } from '../fonti.ts';
import { schede } from '../indicatori.ts';
import { indirizzi } from '../indirizzi.ts';
import { anniDi } from '../quadri.ts';
import { dellAsse, dellaFonte, dellIndicatore, dellIniziativa, delProgramma } from './legge.ts';
import { di, rotta, sotto } from './rotta.ts';
import type { Rotta, RottaDi } from './tipi.ts';

const parole = testi.rotte;

/** The pages of a programme but its comparisons. */
export function rotteDelProgramma(a: Archivio, p: Programma): Rotta[] {
  return [
    rotta(
      'programma',
      { programma: p.id },
      {
        soggetto: { p },
        titolo: p.nomeBreve,
        facile: indirizzi.facile(p.id),
        legge: () => delProgramma(a, p),
      },
    ),
    ...a.assiDi(p.id).map((asse) => {
      const titolo = titoloAsse(asse);
      return rotta(
        'asse',
        { programma: p.id, asse: asse.codice.toLowerCase() },
        {
          soggetto: { p, asse },
          titolo,
          titoloIntero: di(p, titolo),
          percorso: sotto(p, { nome: titolo }),
          facile: indirizzi.facile(p.id, asse.codice),
          legge: () => dellAsse(a, asse),
        },
      );
    }),
    ...facili(a, p),
    ...anni(a, p),
    ...elenchi(a, p),
    ...a.iniziativeDi(p.id).map((iniziativa) =>
      rotta(
        'iniziativa',
        { programma: p.id, iniziativa: iniziativa.id },
        {
          soggetto: { p, iniziativa },
          titolo: iniziativa.nome,
          titoloIntero: di(p, iniziativa.nome),
          percorso: sotto(
            p,
            { nome: parole.passi.iniziative, href: indirizzi.iniziative(p.id) },
            { nome: iniziativa.nome },
          ),
          legge: () => dellIniziativa(a, iniziativa),
        },
      ),
    ),
    ...indicatori(a, p),
    ...a.fontiDi(p.id).map((fonte) =>
      rotta(
        'fonte',
        { programma: p.id, fonte: fonte.id },
        {
          soggetto: { p, fonte },
          titolo: fonte.titolo,
          titoloIntero: di(p, fonte.titolo),
          percorso: sotto(
            p,
            { nome: parole.passi.fonti, href: indirizzi.fonti(p.id) },
            { nome: fonte.titolo },
          ),
          legge: () => dellaFonte(a, fonte),
        },
      ),
    ),
  ];
}

/** The programme and each of its Assi in easy words. */
function facili(a: Archivio, p: Programma): Rotta[] {
  const { titolo, via } = testi.facile;
  return [
    rotta(
      'facile',
      { programma: p.id },
      {
        soggetto: { p },
        titolo: titolo(p.nomeBreve),
        percorso: sotto(p, { nome: via }),
        legge: () => delProgramma(a, p),
      },
    ),
    ...a.assiDi(p.id).map((asse): RottaDi<'facileAsse'> => {
      const nome = testi.assi(asse.codice);
      return rotta(
        'facileAsse',
        { programma: p.id, asse: asse.codice.toLowerCase() },
        {
          soggetto: { p, asse },
          titolo: titolo(nome),
          titoloIntero: di(p, titolo(nome)),
          percorso: sotto(p, { nome: via, href: indirizzi.facile(p.id) }, { nome }),
          legge: () => dellAsse(a, asse),
        },
      );
    }),
  ];
}

/** The years that documents speak of, and each Asse in each year in which a figure speaks of it. */
function anni(a: Archivio, p: Programma): Rotta[] {
  return [
    ...anniDi(a, p.id).map(({ anno, date }) =>
      rotta(
        'anno',
        { programma: p.id, anno: String(anno) },
        {
          soggetto: { p, anno, date },
          titolo: parole.titoli.anno(p.nomeBreve, anno),
          percorso: sotto(p, { nome: parole.passi.anno(anno) }),
          legge: () => delProgramma(a, p),
        },
      ),
    ),
    ...a.assiDi(p.id).flatMap((asse) =>
      anniDiAsse(a, asse).map(({ anno, date }): RottaDi<'asseAnno'> => {
        const titolo = parole.titoli.asseNellAnno(asse.codice, anno);
        return rotta(
          'asseAnno',
          { programma: p.id, anno: String(anno), asse: asse.codice.toLowerCase() },
          {
            soggetto: { p, asse, anno, date },
            titolo,
            titoloIntero: di(p, titolo),
            percorso: sotto(
              p,
              { nome: parole.passi.anno(anno), href: indirizzi.anno(p.id, anno) },
              { nome: testi.assi(asse.codice) },
            ),
            legge: () => dellAsse(a, asse, date),
          },
        );
      }),
    ),
  ];
}

/** The indicators of a programme that any source speaks of. */
function indicatori(a: Archivio, p: Programma): Rotta[] {
  return schede(a, p.id).map(({ indicatore }) => {
    const titolo = nomeIndicatore(a, p.id, indicatore.codice);
    return rotta(
      'indicatore',
      { programma: p.id, indicatore: indicatore.codice },
      {
        soggetto: { p, indicatore },
        titolo,
        titoloIntero: di(p, titolo),
        percorso: sotto(
          p,
          { nome: parole.passi.indicatori, href: indirizzi.indicatori(p.id) },
          { nome: titolo },
        ),
        legge: () => dellIndicatore(a, indicatore),
      },
    );
  });
}

/** The lists of a programme: only those that have something to list, but for the initiatives and the documents. */
function elenchi(a: Archivio, p: Programma): Rotta[] {
  const elenco = <T extends 'iniziative' | 'indicatori' | 'obiettivi' | 'fonti'>(
    tipo: T,
    titolo: string,
    nome: string,
  ) =>
    rotta(tipo, { programma: p.id } as RottaDi<T>['params'], {
      soggetto: { p } as RottaDi<T>['soggetto'],
      titolo,
      percorso: sotto(p, { nome }),
      legge: () => delProgramma(a, p),
    }) as Rotta;
  return [
    elenco('iniziative', parole.titoli.iniziative(p.nomeBreve), parole.passi.iniziative),
    ...(schede(a, p.id).length > 0
      ? [elenco('indicatori', parole.titoli.indicatori(p.nomeBreve), parole.passi.indicatori)]
      : []),
    ...(a.obiettiviDi(p.id).length > 0
      ? [elenco('obiettivi', parole.titoli.obiettivi(p.nomeBreve), parole.passi.obiettivi)]
      : []),
    elenco('fonti', parole.titoli.fonti(p.nomeBreve), parole.passi.fonti),
  ];
}
