import {
  chiaveDi,
  dimensioneDiRiga,
  formuleDi,
  type Archivio,
  type NonVerificato,
  type Osservazione,
} from '../model/index.ts';
import { arrotondato, confronta, rapporto } from './confronto.ts';
import { base, letture } from './letture.ts';
import { quantita } from './quantita.ts';
import { concorda, ids, rilievo, type Esito } from './tipi.ts';

/**
 * Every printed ratio against its parts; where it fails, against what else it could be. One finding for all the places
 * that print the same ratio.
 */
export function rapporti(archivio: Archivio): Esito[] {
  const quote = archivio.osservazioni.filter(
    (o) => o.valore !== null && o.unita === '%' && eRapporto(archivio, o),
  );
  const stesse = Map.groupBy(quote, stessaQuota);
  const perValore = Map.groupBy(quote, (o) => `${chiaveDi(o)} ${o.valore}`);
  return [...perValore.values()].flatMap((uguali) =>
    uno(
      archivio,
      uguali.toSorted((a, b) => a.qualificatore.length - b.qualificatore.length),
      stesse.get(stessaQuota(uguali[0]!)) ?? [],
    ),
  );
}

/** A share of people, money or a plan; shares of a target have a rule of their own. */
function eRapporto(archivio: Archivio, o: Osservazione): boolean {
  const formule = formuleDi(archivio.misura(o.colonna)!);
  if (formule.length === 0) return ['programma', 'asse', 'gruppo'].includes(o.soggettoTipo);
  return formule.every((f) => f.denominatore.colonna !== 'target');
}

/** Shares of one measure that print one value at one date, whatever their subject. */
function stessaQuota(o: Osservazione): string {
  return [o.programma, o.data, o.misura, o.dimensione, o.valore].join('|');
}

function uno(
  archivio: Archivio,
  uguali: readonly Osservazione[],
  stesse: readonly Osservazione[],
): Esito[] {
  const o = uguali[0]!;
  const possibili = letture(archivio, o);
  if (possibili.length === 0)
    return [{ esito: 'non verificabile', figure: uguali, ...motivo(archivio, o) }];
  const buona = possibili.find((l) => l.accordo === 'torna' || l.accordo === 'arrotondamento');
  if (buona)
    return [concorda(buona.accordo === 'torna' ? 'torna' : 'arrotondamento', uguali, buona.da)];
  const tronca = possibili.find((l) => l.accordo === 'troncamento');
  const lettura = tronca ?? possibili[0]!;
  const argomenti = {
    figura: o.id,
    calcolato: arrotondato(o, lettura.calcolato),
    base: base(lettura),
  };
  const comune = { figure: uguali, prove: lettura.da };
  if (tronca)
    return [
      rilievo({
        modello: 'rapporti.troncato',
        argomenti,
        ...comune,
        verdetto: 'troncamento',
        gravita: 'informazione',
      }),
    ];
  const altro = altroRapporto(archivio, o);
  if (altro)
    return [
      rilievo({
        modello: 'rapporti.altro',
        argomenti: { ...argomenti, altro: altro.letto },
        ...comune,
        prove: [...lettura.da, ...altro.da],
        verdetto: 'etichetta diversa',
        gravita: 'errore',
      }),
    ];
  const giuste = righeGiuste(archivio, o, stesse);
  if (giuste.length > 0)
    return [
      rilievo({
        modello: 'rapporti.di-altri',
        argomenti: { ...argomenti, giuste: ids(giuste) },
        ...comune,
        prove: [...lettura.da, ...giuste],
        verdetto: 'non spiegato',
        gravita: 'errore',
      }),
    ];
  return [
    rilievo({
      modello: 'rapporti.diverso',
      argomenti,
      ...comune,
      verdetto: 'non spiegato',
      gravita: 'errore',
    }),
  ];
}

/** Of all the ratios between amounts of the same row, the first that gives the printed share. */
function altroRapporto(archivio: Archivio, o: Osservazione) {
  const riga = dimensioneDiRiga(archivio.misura(o.colonna), o);
  const misure = new Set(
    archivio.misure.filter((m) => m.tipo === 'euro' && m.dimensione === '').map((m) => m.misura),
  );
  const importi = [...misure].flatMap((m) => {
    const nota = quantita(archivio, { ...o, misura: m, dimensione: riga });
    return nota?.esatta ? [{ nota, colonna: nota.da[0]!.colonna }] : [];
  });
  const primo = formuleDi(archivio.misura(o.colonna)!)[0]?.numeratore.colonna ?? '';
  if (!importi.some((i) => archivio.misura(i.colonna)?.misura === archivio.misura(primo)?.misura))
    return undefined;
  for (const n of importi)
    for (const d of importi) {
      const calcolato = n === d ? undefined : rapporto(n.nota, d.nota, 100);
      const accordo = calcolato && confronta(o, calcolato);
      if (calcolato && (accordo === 'torna' || accordo === 'arrotondamento'))
        return {
          letto: {
            numeratore: n.colonna,
            denominatore: d.colonna,
            calcolato: arrotondato(o, calcolato),
          },
          da: [...n.nota.da, ...d.nota.da],
        };
    }
  return undefined;
}

/** Of the rows that print this same share, the others for which it is right. */
function righeGiuste(
  archivio: Archivio,
  o: Osservazione,
  stesse: readonly Osservazione[],
): Osservazione[] {
  const altre = stesse.filter(
    (a) =>
      a.soggetto !== o.soggetto &&
      letture(archivio, a).some((l) => l.accordo === 'torna' || l.accordo === 'arrotondamento'),
  );
  return [...new Map(altre.map((a) => [a.soggetto, a])).values()];
}

function motivo(archivio: Archivio, o: Osservazione): NonVerificato {
  const formule = formuleDi(archivio.misura(o.colonna)!);
  return {
    modello: formule.length === 0 ? 'rapporti.senza-base' : 'rapporti.senza-parti',
    argomenti: { figura: o.id },
  };
}
