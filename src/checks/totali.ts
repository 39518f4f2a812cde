import { chiaveDi, esatta, type Archivio, type Osservazione } from '../model/index.ts';
import { categorie, perCategorie, sommaDi, type Categorie } from './categorie.ts';
import { confronta, inUnitaLettore } from './confronto.ts';
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
  const aCategorie = Map.groupBy(perCategorie(archivio), ([una]) => interaDi(archivio, una!));
  return [
    ...[...Map.groupBy(tutti, chiaveDi).values()].flatMap(([uno]) =>
      totale(archivio, uno!, aCategorie),
    ),
    ...numeroAssi(archivio),
    ...categorie(archivio),
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
    if (quanti === noti.length) return concorda('torna', insieme);
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

/** The quantity that a part is a part of, whatever the part. */
function interaDi(archivio: Archivio, o: Osservazione): string {
  return chiaveDi({ ...o, dimensione: archivio.misura(o.colonna)?.dimensione ?? '' });
}

function totale(
  archivio: Archivio,
  uno: Osservazione,
  aCategorie: ReadonlyMap<string, readonly Categorie[]>,
): Esito[] {
  const t = stampata(archivio, uno)!;
  const attesi = assiDi(archivio, t);
  const parti = attesi.flatMap((codice) => {
    const dellAsse = { ...t, soggettoTipo: 'asse' as const, soggetto: codice };
    const o = stampata(archivio, dellAsse);
    if (o) return esatta(o) && o.unita === t.unita ? [{ codice, da: [o] }] : [];
    const [da] = aCategorie.get(chiaveDi(dellAsse)) ?? [];
    return da ? [{ codice, da }] : [];
  });
  if (parti.length < 2) return [];
  const figure = parti.flatMap((p) => p.da);
  const somma = sommaDi(figure);
  const accordo = confronta(t, inUnitaLettore({ min: somma, max: somma }, t.unita));
  if (accordo === 'torna' || accordo === 'arrotondamento')
    return [concorda(accordo, [t, ...figure])];
  const differenza = somma - (t.valore ?? 0);
  // What is not printed, of an Asse or of the categories of one, may make the difference.
  const forseAltre = parti.length < attesi.length || parti.some((p) => p.da.length > 1);
  if (forseAltre && differenza < 0) return [];
  const argomenti = { totale: t.id, assi: parti.map((p) => p.codice), somma };
  const comune = { figure: [t], prove: figure };
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
  if (t.unita === 'EUR' && scarto <= (figure.length + 1) / 2)
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
