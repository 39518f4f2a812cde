import { arrotonda, formuleDi, type Archivio, type Osservazione } from '../model/index.ts';
import { passo } from './confronto.ts';
import { partizioni } from '../model/partizioni.ts';
import { quantita, stampata } from './quantita.ts';
import { concorda, ids, rilievo, type Esito } from './tipi.ts';

/** Printed shares of one whole: together they make 100, or the share of their whole, within rounding. */
export function quote(archivio: Archivio): Esito[] {
  return [...traAssi(archivio), ...traParti(archivio)];
}

/** Shares of the programme, over the Assi and groups printed in one place. */
function traAssi(archivio: Archivio): Esito[] {
  const diProgramma = archivio.osservazioni.filter(
    (o) =>
      o.valore !== null &&
      o.unita === '%' &&
      o.qualificatore === '' &&
      ['asse', 'gruppo'].includes(o.soggettoTipo) &&
      formuleDi(archivio.misura(o.colonna)!).some((f) => f.denominatore.programma),
  );
  const insiemi = Map.groupBy(diProgramma, (o) =>
    [o.programma, o.data, o.fonte, o.colonna, o.dimensione].join('|'),
  );
  return [...insiemi.values()].flatMap((insieme) => {
    const pezzi = [...new Map(insieme.map((o) => [o.soggetto, o])).values()];
    const coperti = new Set(pezzi.flatMap((o) => o.soggetto.split('+')));
    const { numeratore } = formuleDi(archivio.misura(pezzi[0]!.colonna)!)[0]!;
    const m = archivio.misura(numeratore.colonna);
    const attesi = archivio
      .assiDi(pezzi[0]!.programma)
      .map((a) => a.codice)
      .filter(
        (codice) =>
          m && quantita(archivio, { ...pezzi[0]!, ...m, soggettoTipo: 'asse', soggetto: codice }),
      );
    return attesi.length > 0 && attesi.every((codice) => coperti.has(codice))
      ? controlla(pezzi, [{ valore: 100, tolleranza: 0, prove: [] }])
      : [];
  });
}

/** Shares of men and women, or of the groups of vulnerable people. */
function traParti(archivio: Archivio): Esito[] {
  return partizioni.flatMap((p) =>
    archivio.osservazioni
      .filter((o) => p.quote.includes(o.misura) && o.dimensione === p.parti[0])
      .filter((o) => o === stampata(archivio, o))
      .flatMap((prima) => {
        const pezzi = p.parti.flatMap(
          (dimensione) => stampata(archivio, { ...prima, dimensione }) ?? [],
        );
        if (pezzi.length < p.parti.length) return [];
        const intera = stampata(archivio, { ...prima, dimensione: p.tutto });
        return controlla(pezzi, [
          { valore: 100, tolleranza: 0, prove: [] },
          ...(p.tutto !== '' && intera
            ? [{ valore: intera.valore ?? 0, tolleranza: passo(intera) / 2, prove: [intera] }]
            : []),
        ]);
      }),
  );
}

interface Attesa {
  valore: number;
  tolleranza: number;
  prove: readonly Osservazione[];
}

function controlla(pezzi: readonly Osservazione[], attese: readonly Attesa[]): Esito[] {
  const somma = arrotonda(
    pezzi.reduce((s, o) => s + (o.valore ?? 0), 0),
    6,
  );
  const mezzo = pezzi.reduce((s, o) => s + passo(o) / 2, 0);
  const scarto = (a: Attesa): number => Math.abs(somma - a.valore);
  const buona = attese.find((a) => scarto(a) <= mezzo + a.tolleranza + 1e-9);
  if (buona)
    return [concorda(scarto(buona) === 0 ? 'torna' : 'arrotondamento', [...pezzi, ...buona.prove])];
  const troncate = attese.some((a) => somma < a.valore && a.valore - somma < 2 * mezzo);
  return [
    rilievo({
      modello: 'quote.somma',
      argomenti: { pezzi: ids(pezzi), somma, attese: attese.map((a) => a.valore) },
      figure: pezzi,
      prove: attese.flatMap((a) => a.prove),
      verdetto: troncate ? 'troncamento' : 'non spiegato',
      gravita: troncate ? 'informazione' : 'errore',
    }),
  ];
}
