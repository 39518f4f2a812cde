import {
  inUnita,
  istante,
  stati,
  type Archivio,
  type Iniziativa,
  type Osservazione,
} from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { dettoDi } from '../assenze.ts';
import { nomeFonte } from '../fonti.ts';
import { gruppo, indirizzi } from '../indirizzi.ts';
import { figureDi, importiAltrove, iniziativeDi, storia, ultimoStato } from '../iniziative.ts';
import { nomeMisura, parteDellaRiga } from '../quadri.ts';
import { ricorda } from '../ricorda.ts';
import { chiaveAsse, semplifica, type CifraRiga, type Riga } from './riga.ts';

/** The initiatives of one Asse, or of Assi that the document keeps together, under the name to print above them. */
export interface GruppoRighe {
  /** Anchor in the page. */
  id: string;
  programma: string;
  asse: string;
  nome: string;
  righe: Riga[];
}

/**
 * The initiatives of the site, or of one programme, by programme and Asse in the order of the register, then by name. Made once, because
 * each page of a long list asks for its own.
 */
export const gruppiDi = /* @__PURE__ */ ricorda<[programma?: string], GruppoRighe[]>(raggruppa);

function raggruppa(a: Archivio, programma?: string): GruppoRighe[] {
  const programmi = a.programmi.filter((p) => programma === undefined || p.id === programma);
  let ordine = 0;
  return programmi.flatMap((p) => {
    const codici = a.assiDi(p.id).map((x) => x.codice);
    const date = inOrdine(a.menzioni.filter((m) => m.programma === p.id));
    const estremi = date.length > 1 ? [date[0] ?? '', date.at(-1) ?? ''] : [];
    const posto = (asse: string): number => codici.indexOf(asse.split('+')[0] ?? asse);
    const perAsse = Map.groupBy(iniziativeDi(a, p.id), (i) => i.asse);
    return [...perAsse]
      .sort(([x], [y]) => posto(x) - posto(y))
      .map(([asse, sue]) => ({
        id: `${programma === undefined ? `${p.id}-` : ''}asse-${gruppo(asse)}`,
        programma: p.id,
        asse,
        nome: nomeGruppo(a, p.id, asse),
        righe: sue.map((i) =>
          rigaDi(a, i, p.nomeBreve, ordine++, programma === undefined, estremi),
        ),
      }));
  });
}

/** `Asse II · …`, `Assi 1 e 2 · …`: code and name, the name once where both bear the same. */
export function nomeGruppo(a: Archivio, programma: string, asse: string): string {
  const codici = asse.split('+');
  const nomi = codici.map((c) => a.asse(programma, c)?.nome ?? '');
  const titolo = testi.assi(asse);
  const unici = [...new Set(nomi)].filter((n) => n !== '' && n !== titolo);
  return unici.length > 0 ? `${titolo} · ${unici.join(' · ')}` : titolo;
}

function rigaDi(
  a: Archivio,
  i: Iniziativa,
  programmaNome: string,
  ordine: number,
  traTutti: boolean,
  estremi: readonly string[],
): Riga {
  const figure = figureDi(a, i);
  const s = storia(a, i);
  const stato = ultimoStato(a, i);
  const date = inOrdine(a.menzioniDellaFamiglia(i));
  const [ultima = ''] = date;
  const persone = a.personeDi(i);
  const atti = figure.filter((o) => o.misura === 'atto').map((o) => o.testo);
  return {
    id: `${i.programma}/${i.id}`,
    ordine,
    nome: i.nome,
    programma: i.programma,
    programmaNome,
    asse: i.asse,
    assi: [
      ...new Set(
        s.assi.flatMap((x) => x.split('+')).map((c) => chiaveAsse(c, traTutti ? i.programma : '')),
      ),
    ],
    stati: stato?.stati ?? [],
    fase: stato ? stati.findIndex((s) => s === stato.stati[0]) : null,
    statoParte: [stato?.parte, stato?.nostra && testi.stati.nostra].filter(Boolean).join(', '),
    statoData: stato?.data ?? '',
    data: ultima,
    citata: citata(date, estremi),
    importi: a.importiDi(i).map((o) => cifraRiga(a, o)),
    importiAltrove: importiAltrove(a, i),
    persone: persone ? cifraRiga(a, persone) : null,
    personeAltrove: persone ? '' : personeAltrove(a, i),
    href: indirizzi.iniziativa(i.programma, i.id),
    parole: semplifica(
      [...new Set([...i.altriNomi, ...s.nomi, ...atti])].filter((n) => n !== i.nome).join(' '),
    ),
  };
}

/** The dates of some mentions, each once, newest first. */
function inOrdine(menzioni: readonly { data: string }[]): string[] {
  return [...new Set(menzioni.map((m) => m.data))].sort((x, y) => istante(y) - istante(x));
}

function citata(date: readonly string[], estremi: readonly string[]): Riga['citata'] {
  if (date.length < 2) return 'una';
  return estremi.length > 0 && estremi.every((d) => date.includes(d)) ? 'estremi' : 'piu';
}

/** Where else the people of an initiative are counted: with those of others, in one figure, or under a name of their own. */
function personeAltrove(a: Archivio, i: Iniziativa): string {
  const [contate] = dettoDi(a, i).altrove.filter((o) => o.unita === 'persone');
  if (!contate) return '';
  const altre = contate.iniziative.filter((id) => id !== i.id);
  const nomi = altre.flatMap((id) => a.iniziativa(i.programma, id)?.nome ?? []);
  return nomi.length > 0 ? testi.assenze.insieme(contate.testo, nomi) : testi.assenze.negliAssi;
}

function cifraRiga(a: Archivio, o: Osservazione): CifraRiga {
  return {
    id: o.id,
    misura: o.misura,
    nome: nomeMisura(a, o.colonna),
    dimensione: parteDellaRiga(a, o),
    valore: o.valore === null ? null : inUnita(o.valore, o.unita),
    qualificatore: o.qualificatore,
    testo: o.testo,
    data: o.data,
    fonte: nomeFonte(a, o.fonte),
    punto: o.punto,
  };
}
