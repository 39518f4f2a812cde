import { elenco, maiuscola } from '../format.ts';
import { chiaveDi, formuleDi, type Archivio, type Osservazione } from '../model/index.ts';
import { confronta, rapporto } from './confronto.ts';
import { apertura, misura, nome, scriviRapporto } from './frasi.ts';
import { base, dimensioneDiRiga, letture } from './letture.ts';
import { quantita } from './quantita.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

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
    return [{ esito: 'non verificabile', figure: uguali, motivo: motivo(archivio, o) }];
  const buona = possibili.find((l) => l.accordo === 'torna' || l.accordo === 'arrotondamento');
  if (buona) return [concorda(buona.accordo === 'torna' ? 'torna' : 'arrotondamento', ...uguali)];
  const tronca = possibili.find((l) => l.accordo === 'troncamento');
  const lettura = tronca ?? possibili[0]!;
  const calcolato = scriviRapporto(o, lettura.calcolato);
  const inizio = `${apertura(archivio, o)}: è stampato «${o.testo}», i conti danno ${calcolato}`;
  const comune = { figure: uguali, prove: lettura.da, calcolato, base: base(archivio, lettura) };
  if (tronca)
    return [
      rilievo({
        ...comune,
        verdetto: 'troncamento',
        gravita: 'informazione',
        titolo: `${inizio}: la cifra è troncata, non arrotondata.`,
      }),
    ];
  const altro = altroRapporto(archivio, o);
  if (altro)
    return [
      rilievo({
        ...comune,
        prove: [...lettura.da, ...altro.da],
        base: altro.base,
        verdetto: 'etichetta diversa',
        gravita: 'errore',
        titolo: `${inizio}; «${o.testo}» è il rapporto fra ${altro.nomi} (${scriviRapporto(o, altro.calcolato)}).`,
      }),
    ];
  const altrui = righeGiuste(archivio, o, stesse);
  if (altrui.length > 0)
    return [
      rilievo({
        ...comune,
        prove: [...lettura.da, ...altrui],
        verdetto: 'refuso della fonte',
        gravita: 'errore',
        titolo: `${inizio}; la quota stampata è quella che vale per ${elenco(altrui.map((a) => nome(archivio, a)))}.`,
      }),
    ];
  return [
    rilievo({
      ...comune,
      verdetto: 'non spiegato',
      gravita: 'errore',
      titolo: `${inizio} e nessun altro rapporto fra le cifre della stessa riga la spiega.`,
    }),
  ];
}

/** Of all the ratios between amounts of the same row, the first that gives the printed share. */
function altroRapporto(archivio: Archivio, o: Osservazione) {
  const riga = dimensioneDiRiga(archivio, o);
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
          calcolato,
          da: [...n.nota.da, ...d.nota.da],
          base: misura(archivio, d.colonna),
          nomi: `${misura(archivio, n.colonna)} e ${misura(archivio, d.colonna)}`,
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

function motivo(archivio: Archivio, o: Osservazione): string {
  const formule = formuleDi(archivio.misura(o.colonna)!);
  return formule.length === 0
    ? `${maiuscola(misura(archivio, o.colonna))}: il documento non stampa la base su cui è misurata.`
    : `${maiuscola(misura(archivio, o.colonna))}: mancano le cifre da cui ricalcolarla.`;
}
