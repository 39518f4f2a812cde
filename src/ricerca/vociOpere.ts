import { stampato } from '../format.ts';
import type { Archivio, Iniziativa, Osservazione } from '../model/index.ts';
import { testi as parole } from '../testi/testi.ts';
import { indirizzi } from '../views/indirizzi.ts';
import { schede } from '../views/indicatori.ts';
import { figureDi, importiAltrove, storia } from '../views/iniziative.ts';
import { nomeMisura, parteDellaRiga } from '../views/quadri.ts';
import type { Rotte } from '../views/rotte.ts';
import { daCifre, unici } from './cifre.ts';
import { vuota, type Testi, type Voce } from './voce.ts';

const { voci } = parole.ricerca;

/** Records of the initiatives. */
export function vociIniziative(rotte: Rotte, a: Archivio, testi: Testi): Voce[] {
  return rotte.di('iniziativa').map(({ titolo, indirizzo, soggetto: { p, iniziativa: i } }) => {
    const s = storia(a, i);
    const prosa = testi.get(`iniziative/${i.programma}/${i.id}`);
    const menzioni = a.menzioniDi(i);
    const assi = unici(s.assi.flatMap((x) => x.split('+')));
    const nomiAssi = assi.map((c) => a.asse(i.programma, c)?.nome ?? '');
    const stati = unici(s.stati.map((x) => x.stato));
    const [importo] = a.importiDi(i);
    const cifre = daCifre(a, figureDi(a, i), importo);
    return {
      ...cifre,
      tipo: 'iniziativa',
      titolo,
      contesto: [p.nomeBreve, parole.assi(assi.join('+')), inParole(a, i, importo)].join(' · '),
      url: indirizzo,
      altri: unici([...i.altriNomi, ...s.nomi]).filter((n) => n !== i.nome),
      codici: i.azione === '' ? [] : [voci.azione(i.azione)],
      testo: unici([
        String(prosa?.dati['sintesi'] ?? ''),
        prosa?.testo ?? '',
        ...nomiAssi.map((n, k) => (n === parole.assi(assi[k] ?? '') ? '' : n)),
        ...stati,
        ...menzioni.map((m) => m.dimensione),
      ]).join(' '),
      programma: i.programma,
      assi,
      anni: unici([...menzioni.map((m) => m.data.slice(0, 4)), ...cifre.anni]),
      stati,
      data: s.capitoli[0]?.data ?? '',
    };
  });
}

/** The amount that stands for an initiative, as a result says it. */
function inParole(a: Archivio, i: Iniziativa, o: Osservazione | undefined): string {
  return o
    ? parole.importi.uno(nomeMisura(a, o.colonna), parteDellaRiga(a, o), stampato(o), o.data)
    : importiAltrove(a, i) || parole.importi.nessuno;
}

/** Records of the indicators. */
export function vociIndicatori(rotte: Rotte, a: Archivio): Voce[] {
  return rotte.di('indicatori').flatMap(({ soggetto: { p } }) =>
    schede(a, p.id).map(({ indicatore: x, rilevazioni }): Voce => {
      const figure = rilevazioni.flatMap((r) =>
        [r.valore, r.target, ...r.altre].flatMap((o) => o ?? []),
      );
      return {
        ...daCifre(
          a,
          figure,
          figure.find((o) => o.misura === 'valore' && o.unita === 'EUR'),
        ),
        tipo: 'indicatore',
        titolo: x.nome,
        contesto: `${p.nomeBreve} · ${parole.assi(x.asse)}`,
        url: indirizzi.indicatore(x.programma, x.codice),
        altri: x.altriNomi,
        codici: unici(rilevazioni.map((r) => r.dimensione)),
        testo: unici([
          voci.indicatore(x.tipo),
          x.unita === 'EUR' ? '' : x.unita,
          x.quadro ? voci.quadro : '',
          ...rilevazioni.map((r) =>
            r.target || r.detto ? voci.target(parole.esiti[r.esito]) : '',
          ),
        ]).join(' '),
        programma: x.programma,
        assi: [x.asse],
        stati: [],
      };
    }),
  );
}

/** Records of the specific objectives and of the actions of a programme. */
export function vociPiano(rotte: Rotte, a: Archivio): Voce[] {
  return rotte.di('obiettivi').flatMap(({ soggetto: { p } }) => {
    const comune = (x: { asse: string; codice: string }) => ({
      ...vuota,
      contesto: `${p.nomeBreve} · ${parole.assi(x.asse)}`,
      codici: [x.codice],
      programma: p.id,
      assi: [x.asse],
    });
    return a.obiettiviDi(p.id).flatMap((o): Voce[] => [
      {
        ...comune(o),
        tipo: 'obiettivo',
        titolo: voci.colNome(voci.obiettivo(o.codice), o.nome),
        altri: [voci.obiettivo(o.codice)],
        url: indirizzi.obiettivo(p.id, o.codice),
        testo: voci.obiettivoSpecifico,
      },
      ...a.azioniDi(o).map((x): Voce => ({
        ...comune(x),
        tipo: 'azione',
        titolo: voci.colNome(voci.azione(x.codice), x.nome),
        altri: [voci.azione(x.codice)],
        url: indirizzi.azione(p.id, x.codice),
        testo: voci.dellObiettivo(o.codice),
      })),
    ]);
  });
}
