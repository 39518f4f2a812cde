import { elenco, maiuscola } from '../format.ts';
import { chiaveDi, formuleDi, type Osservazione } from '../model/index.ts';
import { confronta, rapporto } from './confronto.ts';
import { apertura, misura, nome, scriviRapporto } from './frasi.ts';
import { base, dimensioneDiRiga, letture } from './letture.ts';
import type { Quadro } from './quadro.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

/**
 * Every printed ratio against its parts; where it fails, against what else it could be. One finding for all the places
 * that print the same ratio.
 */
export function rapporti(quadro: Quadro): Esito[] {
  const quote = quadro.dati.osservazioni.filter(
    (o) => o.valore !== null && o.unita === '%' && eRapporto(quadro, o),
  );
  const perValore = Map.groupBy(quote, (o) => `${chiaveDi(o)} ${o.valore}`);
  return [...perValore.values()].flatMap((uguali) =>
    uno(
      quadro,
      uguali.toSorted((a, b) => a.qualificatore.length - b.qualificatore.length),
    ),
  );
}

/** A share of people, money or a plan; shares of a target have a rule of their own. */
function eRapporto(quadro: Quadro, o: Osservazione): boolean {
  const formule = formuleDi(quadro.misura(o.colonna)!);
  if (formule.length === 0) return ['programma', 'asse', 'gruppo'].includes(o.soggettoTipo);
  return formule.every((f) => f.denominatore.colonna !== 'target');
}

function uno(quadro: Quadro, uguali: readonly Osservazione[]): Esito[] {
  const o = uguali[0]!;
  const possibili = letture(quadro, o);
  if (possibili.length === 0)
    return [{ esito: 'non verificabile', figure: uguali, motivo: motivo(quadro, o) }];
  const buona = possibili.find((l) => l.accordo === 'torna' || l.accordo === 'arrotondamento');
  if (buona) return [concorda(buona.accordo === 'torna' ? 'torna' : 'arrotondamento', ...uguali)];
  const tronca = possibili.find((l) => l.accordo === 'troncamento');
  const lettura = tronca ?? possibili[0]!;
  const calcolato = scriviRapporto(o, lettura.calcolato);
  const inizio = `${apertura(quadro, o)}: è stampato «${o.testo}», i conti danno ${calcolato}`;
  const comune = { figure: uguali, prove: lettura.da, calcolato, base: base(quadro, lettura) };
  if (tronca)
    return [
      rilievo({
        ...comune,
        verdetto: 'troncamento',
        gravita: 'informazione',
        titolo: `${inizio}: la cifra è troncata, non arrotondata.`,
      }),
    ];
  const altro = altroRapporto(quadro, o);
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
  const altrui = righeUguali(quadro, o);
  if (altrui.length > 0)
    return [
      rilievo({
        ...comune,
        prove: [...lettura.da, ...altrui],
        verdetto: 'refuso della fonte',
        gravita: 'errore',
        titolo: `${inizio}; la quota stampata è quella che vale per ${elenco(altrui.map((a) => nome(quadro, a)))}.`,
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
function altroRapporto(quadro: Quadro, o: Osservazione) {
  const riga = dimensioneDiRiga(quadro, o);
  const misure = new Set(
    quadro.dati.misure.filter((m) => m.tipo === 'euro' && m.dimensione === '').map((m) => m.misura),
  );
  const importi = [...misure].flatMap((m) => {
    const nota = quadro.quantita({ ...o, misura: m, dimensione: riga });
    return nota?.esatta ? [{ nota, colonna: nota.da[0]!.colonna }] : [];
  });
  const primo = formuleDi(quadro.misura(o.colonna)!)[0]?.numeratore.colonna ?? '';
  if (!importi.some((i) => quadro.misura(i.colonna)?.misura === quadro.misura(primo)?.misura))
    return undefined;
  for (const n of importi)
    for (const d of importi) {
      const calcolato = n === d ? undefined : rapporto(n.nota, d.nota, 100);
      const accordo = calcolato && confronta(o, calcolato);
      if (calcolato && (accordo === 'torna' || accordo === 'arrotondamento'))
        return {
          calcolato,
          da: [...n.nota.da, ...d.nota.da],
          base: misura(quadro, d.colonna),
          nomi: `${misura(quadro, n.colonna)} e ${misura(quadro, d.colonna)}`,
        };
    }
  return undefined;
}

/** The other rows that print this same share, and for which it is right. */
function righeUguali(quadro: Quadro, o: Osservazione): Osservazione[] {
  const altre = quadro.dati.osservazioni.filter(
    (a) =>
      a.programma === o.programma &&
      a.data === o.data &&
      a.misura === o.misura &&
      a.dimensione === o.dimensione &&
      a.valore === o.valore &&
      a.soggetto !== o.soggetto &&
      letture(quadro, a).some((l) => l.accordo === 'torna' || l.accordo === 'arrotondamento'),
  );
  return [...new Map(altre.map((a) => [a.soggetto, a])).values()];
}

function motivo(quadro: Quadro, o: Osservazione): string {
  const formule = formuleDi(quadro.misura(o.colonna)!);
  return formule.length === 0
    ? `${maiuscola(misura(quadro, o.colonna))}: il documento non stampa la base su cui è misurata.`
    : `${maiuscola(misura(quadro, o.colonna))}: mancano le cifre da cui ricalcolarla.`;
}
