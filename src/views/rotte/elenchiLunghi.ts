import type { Archivio, Programma } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { oltreUna, parti } from '../elencoLungo.ts';
import { fogliDi, lunga } from '../esplora/fogli.ts';
import { gruppiDi } from '../esplora/righe.ts';
import { gruppo as cartella, indirizzi } from '../indirizzi.ts';
import { nominateAPagine } from '../nominateNellAnno.ts';
import { pagineDelDocumento } from '../paginaDelDocumento.ts';
import { noteDellaFonte } from '../noteDellaFonte.ts';
import { anniDi } from '../quadri.ts';
import { dellaFonte, delProgramma } from './legge.ts';
import { di, rotta, sotto } from './rotta.ts';
import type { Rotta } from './tipi.ts';

const parole = testi.rotte;

/** The pages and the data that the lists of a programme are made of where one page does not hold them. */
export function elenchiLunghi(a: Archivio, p: Programma): Rotta[] {
  return [...iniziative(a, p), ...anni(a, p), ...documenti(a, p)];
}

function iniziative(a: Archivio, p: Programma): Rotta[] {
  const gruppi = gruppiDi(a, p.id);
  if (!lunga(gruppi)) return [];
  const legge = (): string[] => delProgramma(a, p);
  const passo = { nome: parole.passi.iniziative, href: indirizzi.iniziative(p.id) };
  return [
    ...gruppi.flatMap((gruppo) =>
      parti(gruppo.righe).map((parte): Rotta => {
        const titolo = parole.titoli.iniziativeDelGruppo(gruppo.asse, parte);
        return rotta(
          'iniziativeGruppo',
          { programma: p.id, gruppo: cartella(gruppo.asse), pagina: String(parte.pagina) },
          {
            soggetto: { p, gruppo, parte },
            titolo,
            titoloIntero: di(p, titolo),
            percorso: sotto(p, passo, { nome: titolo }),
            legge,
          },
        );
      }),
    ),
    ...fogliDi(gruppi).map((foglio) =>
      rotta(
        'foglioIniziative',
        { programma: p.id, foglio: String(foglio.pagina) },
        { soggetto: { p, foglio }, legge },
      ),
    ),
  ];
}

function anni(a: Archivio, p: Programma): Rotta[] {
  const legge = (): string[] => delProgramma(a, p);
  return anniDi(a, p.id).flatMap(({ anno }) =>
    nominateAPagine(a, p.id, anno).flatMap(({ asse, pagine }) =>
      pagine.map((parte): Rotta => {
        const titolo = parole.titoli.nominateNellAnno(asse, anno, parte);
        return rotta(
          'nominateNellAnno',
          {
            programma: p.id,
            anno: String(anno),
            gruppo: cartella(asse),
            pagina: String(parte.pagina),
          },
          {
            soggetto: { p, anno, asse, parte },
            titolo,
            titoloIntero: di(p, titolo),
            percorso: sotto(
              p,
              { nome: parole.passi.anno(anno), href: indirizzi.anno(p.id, anno) },
              { nome: titolo },
            ),
            legge,
          },
        );
      }),
    ),
  );
}

function documenti(a: Archivio, p: Programma): Rotta[] {
  return a.fontiDi(p.id).flatMap((fonte) => {
    const detto = (titolo: string, { pagina }: { pagina: number }) => ({
      titolo,
      titoloIntero: di(p, titolo),
      percorso: sotto(
        p,
        { nome: parole.passi.fonti, href: indirizzi.fonti(p.id) },
        { nome: fonte.titolo, href: indirizzi.fonte(p.id, fonte.id) },
        { nome: testi.blocchi.pagina(pagina) },
      ),
      legge: () => dellaFonte(a, fonte),
    });
    const suoi = { programma: p.id, fonte: fonte.id };
    return [
      ...oltreUna(pagineDelDocumento(a, fonte)).map((parte) =>
        rotta(
          'parteDellaFonte',
          { ...suoi, pagina: String(parte.pagina) },
          {
            soggetto: { p, fonte, parte },
            ...detto(parole.titoli.parteDelDocumento(fonte.titolo, parte), parte),
          },
        ),
      ),
      ...oltreUna(noteDellaFonte(a, fonte.id)).map((parte) =>
        rotta(
          'noteDellaFonte',
          { ...suoi, pagina: String(parte.pagina) },
          {
            soggetto: { p, fonte, parte },
            ...detto(parole.titoli.noteDelDocumento(fonte.titolo, parte), parte),
          },
        ),
      ),
    ];
  });
}

/** The data of the list of all initiatives, where one page does not hold it. */
export function fogliDiTutte(a: Archivio): Rotta[] {
  return fogliDi(gruppiDi(a)).map((foglio) =>
    rotta(
      'foglioDiTutte',
      { foglio: String(foglio.pagina) },
      { soggetto: { foglio }, legge: () => ['tutto'] },
    ),
  );
}
