import { alla } from '../format.ts';
import { chiaveDi, istante, type Archivio, type Osservazione } from '../model/index.ts';
import { intervalloDi } from './confronto.ts';
import { di, misura } from './frasi.ts';
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
    const stessa = dopo && stessaCifra(aggiunta, dopo) ? [dueNomi(archivio, aggiunta, dopo)] : [];
    return [...stessa, ...(dopo && prima ? [uno(archivio, prima, aggiunta, dopo)] : [])];
  });
}

function piuGrande(a: Osservazione, b: Osservazione): number {
  return (b.valore ?? 0) - (a.valore ?? 0);
}

function uno(
  archivio: Archivio,
  prima: Osservazione,
  aggiunta: Osservazione,
  dopo: Osservazione,
): Esito {
  const minimo = intervalloDi(prima).min + intervalloDi(aggiunta).min;
  if (intervalloDi(dopo).max >= minimo) return concorda('arrotondamento', dopo, aggiunta);
  return rilievo({
    figure: [dopo, aggiunta],
    prove: [prima],
    chiave: ['programmato', aggiunta.dimensione, prima.data],
    stampato: dopo.testo,
    calcolato: `«${prima.testo}» più «${aggiunta.testo}»`,
    verdetto: 'non spiegato',
    gravita: 'avviso',
    titolo: `Risorse ${di(archivio, dopo)}: erano «${prima.testo}» ${alla(prima.data)}; con altri «${aggiunta.testo}» (${misura(
      archivio,
      aggiunta.colonna,
    )}) sono ancora «${dopo.testo}» ${alla(dopo.data)}.`,
  });
}

function stessaCifra(a: Osservazione, b: Osservazione): boolean {
  return a.punto !== b.punto && a.valore === b.valore && a.precisione === b.precisione;
}

/** One amount that one place calls an addition, and another the whole. */
function dueNomi(archivio: Archivio, aggiunta: Osservazione, intera: Osservazione): Esito {
  const [parte, tutto] = [aggiunta, intera].map(
    (o) => `${misura(archivio, o.colonna)} (${o.punto})`,
  );
  return rilievo({
    figure: [intera, aggiunta],
    prove: [],
    chiave: ['programmato', aggiunta.dimensione, 'due nomi'],
    calcolato: `«${aggiunta.testo}» in più di quanto c’era`,
    verdetto: 'etichetta diversa',
    gravita: 'informazione',
    titolo: `La stessa cifra ${di(archivio, intera)} ${alla(intera.data)}, «${intera.testo}», è detta ${parte} e ${tutto}: una volta si aggiunge al totale, una volta è il totale.`,
  });
}
