import { chiaveDi, type Archivio, type Osservazione } from '../model/index.ts';
import { confronta, esatta, inUnitaLettore } from './confronto.ts';
import { assiDi, stampata } from './quantita.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

/** Sums: the Assi against the printed total of the programme, the members of a group against the group. */
export function totali(archivio: Archivio): Esito[] {
  const tutti = archivio.osservazioni.filter(
    (o) =>
      (o.soggettoTipo === 'programma' || o.soggettoTipo === 'gruppo') &&
      o.valore !== null &&
      !['%', 'volte'].includes(o.unita),
  );
  return [
    ...[...Map.groupBy(tutti, chiaveDi).values()].flatMap(([uno]) => totale(archivio, uno!)),
    ...numeroAssi(archivio),
  ];
}

/** How many Assi a document says that there are, against those we know. */
function numeroAssi(archivio: Archivio): Esito[] {
  const detti = archivio.osservazioni.filter(
    (o) => o.misura === 'numero_assi' && o.valore !== null,
  );
  const luoghi = Map.groupBy(detti, (o) => [o.programma, o.data, o.fonte, o.punto].join('|'));
  return [...luoghi.values()].map((insieme) => {
    const quanti = insieme.reduce((s, o) => s + (o.valore ?? 0), 0);
    const noti = archivio.assiDi(insieme[0]!.programma).map((a) => a.codice);
    if (quanti === noti.length) return concorda('torna', ...insieme);
    return rilievo({
      modello: 'totali.assi',
      argomenti: { figura: insieme[0]!.id, contati: quanti, noti },
      figure: insieme,
      prove: [],
      verdetto: 'non spiegato',
      gravita: 'avviso',
    });
  });
}

function totale(archivio: Archivio, uno: Osservazione): Esito[] {
  const t = stampata(archivio, uno)!;
  const attesi = assiDi(archivio, t);
  const parti = attesi.flatMap((codice) => {
    const o = stampata(archivio, { ...t, soggettoTipo: 'asse', soggetto: codice });
    return o && esatta(o) && o.unita === t.unita ? [o] : [];
  });
  if (parti.length < 2) return [];
  const somma = parti.reduce((s, o) => s + (o.valore ?? 0), 0);
  const accordo = confronta(t, inUnitaLettore({ min: somma, max: somma }, t.unita));
  if (accordo === 'torna' || accordo === 'arrotondamento') return [concorda(accordo, t, ...parti)];
  const differenza = somma - (t.valore ?? 0);
  if (parti.length < attesi.length && differenza < 0) return [];
  const argomenti = { totale: t.id, assi: parti.map((o) => o.soggetto), somma };
  const comune = { figure: [t], prove: parti };
  if (accordo === 'troncamento')
    return [
      rilievo({
        modello: 'totali.troncato',
        argomenti,
        ...comune,
        verdetto: 'troncamento',
        gravita: 'informazione',
      }),
    ];
  const scarto = Math.abs(differenza);
  if (t.unita === 'EUR' && scarto <= (parti.length + 1) / 2)
    return [
      rilievo({
        modello: 'totali.centesimi',
        argomenti: { ...argomenti, centesimi: scarto },
        ...comune,
        verdetto: 'arrotondamento',
        gravita: 'informazione',
      }),
    ];
  return [
    rilievo({
      modello: 'totali.diverso',
      argomenti: { ...argomenti, differenza: scarto },
      ...comune,
      verdetto: 'non spiegato',
      gravita: 'errore',
    }),
  ];
}
