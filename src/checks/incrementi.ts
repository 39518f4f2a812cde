import { chiaveDi, istante, type Archivio, type Osservazione } from '../model/index.ts';
import { intervalloDi } from './confronto.ts';
import { stampata } from './quantita.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

/** Dimensions of `programmato` that add to what was there, and those that state it whole. */
const aggiunte = ['ulteriori', 'ulteriore stanziamento'];
const interi = ['', 'stanziamento'];

/** Further resources: the total before and what is added cannot be more than the total after. */
export function incrementi(archivio: Archivio): Esito[] {
  const nuove = archivio.osservazioni.filter(
    (o) => o.misura === 'programmato' && aggiunte.includes(o.dimensione) && o.valore !== null,
  );
  return [...Map.groupBy(nuove, chiaveDi).values()].flatMap(([una]) => {
    const aggiunta = stampata(archivio, una!)!;
    const totali = archivio
      .figureDi(aggiunta)
      .filter(
        (o) => o.misura === 'programmato' && interi.includes(o.dimensione) && o.valore !== null,
      );
    const dopo = totali.filter((o) => o.data === aggiunta.data).sort(piuGrande)[0];
    const prima = totali
      .filter((o) => istante(o.data) < istante(aggiunta.data))
      .sort((a, b) => istante(b.data) - istante(a.data) || piuGrande(a, b))[0];
    const stessa = dopo && stessaCifra(aggiunta, dopo) ? [dueNomi(aggiunta, dopo)] : [];
    return [...stessa, ...(dopo && prima ? [uno(prima, aggiunta, dopo)] : [])];
  });
}

function piuGrande(a: Osservazione, b: Osservazione): number {
  return (b.valore ?? 0) - (a.valore ?? 0);
}

function uno(prima: Osservazione, aggiunta: Osservazione, dopo: Osservazione): Esito {
  const minimo = intervalloDi(prima).min + intervalloDi(aggiunta).min;
  if (intervalloDi(dopo).max >= minimo)
    return concorda('arrotondamento', [dopo, aggiunta], [prima]);
  return rilievo({
    modello: 'incrementi.manca',
    argomenti: { prima: prima.id, aggiunta: aggiunta.id, dopo: dopo.id },
    figure: [dopo, aggiunta],
    prove: [prima],
    chiave: ['programmato', aggiunta.dimensione],
    dal: prima.data,
    verdetto: 'non spiegato',
    gravita: 'avviso',
  });
}

function stessaCifra(a: Osservazione, b: Osservazione): boolean {
  return a.punto !== b.punto && a.valore === b.valore && a.precisione === b.precisione;
}

/** One amount that one place calls an addition, and another the whole. */
function dueNomi(aggiunta: Osservazione, intera: Osservazione): Esito {
  return rilievo({
    modello: 'incrementi.due-nomi',
    argomenti: { aggiunta: aggiunta.id, intera: intera.id },
    figure: [intera, aggiunta],
    prove: [],
    chiave: ['programmato', aggiunta.dimensione, 'due-nomi'],
    livello: 'cambiamento',
    verdetto: 'etichetta diversa',
    gravita: 'informazione',
  });
}
