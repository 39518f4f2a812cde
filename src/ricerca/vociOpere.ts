import { type Archivio } from '../model/index.ts';
import { indirizzi } from '../views/indirizzi.ts';
import { schede } from '../views/indicatori.ts';
import { figureDi, storia } from '../views/iniziative.ts';
import { daCifre, unici } from './cifre.ts';
import { nomeProgramma } from './vociSoldi.ts';
import type { Testi, Voce } from './voce.ts';

const nessunaCifra = { importi: [], atti: [], anni: [], misure: [], importo: null, data: '' };

/** Records of the initiatives. */
export function vociIniziative(a: Archivio, testi: Testi): Voce[] {
  return a.iniziative.map((i) => {
    const s = storia(a, i);
    const parole = testi.get(`iniziative/${i.programma}/${i.id}`);
    const menzioni = a.menzioniDi(i);
    const assi = unici(s.assi.flatMap((x) => x.split('+')));
    const nomiAssi = assi.map((c) => a.asse(i.programma, c)?.nome ?? '');
    const stati = unici(s.stati.map((x) => x.stato));
    const cifre = daCifre(a, figureDi(a, i));
    return {
      ...cifre,
      tipo: 'iniziativa',
      titolo: i.nome,
      contesto: `${nomeProgramma(a, i.programma)} · ${assi.length > 1 ? 'Assi' : 'Asse'} ${assi.join(' e ')}`,
      url: indirizzi.iniziativa(i.programma, i.id),
      altri: unici([...i.altriNomi, ...s.nomi]).filter((n) => n !== i.nome),
      codici: i.azione === '' ? [] : [`Azione ${i.azione}`],
      testo: unici([
        String(parole?.dati['sintesi'] ?? ''),
        parole?.testo ?? '',
        ...nomiAssi.map((n, k) => (n === `Asse ${assi[k]}` ? '' : n)),
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

/** Records of the indicators. */
export function vociIndicatori(a: Archivio): Voce[] {
  return a.programmi
    .flatMap((p) => schede(a, p.id))
    .map(({ indicatore: x, rilevazioni }) => {
      const figure = rilevazioni.flatMap((r) =>
        [r.valore, r.target, ...r.altre].flatMap((o) => o ?? []),
      );
      return {
        ...daCifre(a, figure),
        tipo: 'indicatore',
        titolo: x.nome,
        contesto: `${nomeProgramma(a, x.programma)} · Asse ${x.asse}`,
        url: indirizzi.indicatore(x.programma, x.codice),
        altri: x.altriNomi,
        codici: unici(rilevazioni.map((r) => r.dimensione)),
        testo: unici([
          `Indicatore ${x.tipo === 'finanziario' ? x.tipo : `di ${x.tipo}`}`,
          x.unita === 'EUR' ? '' : x.unita,
          x.quadro ? 'quadro di efficacia dell’attuazione' : '',
          ...rilevazioni.map((r) =>
            ['raggiunto', 'non raggiunto'].includes(r.esito) ? `target obiettivo ${r.esito}` : '',
          ),
        ]).join(' '),
        programma: x.programma,
        assi: [x.asse],
        stati: [],
      };
    });
}

/** Records of the specific objectives and of the actions of a programme. */
export function vociPiano(a: Archivio): Voce[] {
  const comune = (x: { programma: string; asse: string; nome: string }) => ({
    ...nessunaCifra,
    contesto: `${nomeProgramma(a, x.programma)} · Asse ${x.asse}`,
    altri: [],
    programma: x.programma,
    assi: [x.asse],
    stati: [],
  });
  return [
    ...a.obiettivi.map((x): Voce => ({
      ...comune(x),
      tipo: 'obiettivo',
      titolo: `Obiettivo ${x.codice}: ${x.nome}`,
      altri: [`Obiettivo ${x.codice}`],
      url: indirizzi.obiettivo(x.programma, x.codice),
      codici: [x.codice],
      testo: 'obiettivo specifico',
    })),
    ...a.azioni.map((x): Voce => ({
      ...comune(x),
      tipo: 'azione',
      titolo: `Azione ${x.codice}: ${x.nome.replaceAll('leFP', 'IeFP')}`,
      altri: [`Azione ${x.codice}`],
      url: indirizzi.azione(x.programma, x.codice),
      codici: [x.codice],
      testo: `obiettivo ${x.obiettivo}`,
    })),
  ];
}
