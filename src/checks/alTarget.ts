import { maiuscola, data as inParole } from '../format.ts';
import { arrotonda, formuleDi, type Archivio, type Osservazione } from '../model/index.ts';
import { confronta, intervalloDi, rapporto } from './confronto.ts';
import { apertura, di, misura, scrivi, scriviRapporto } from './frasi.ts';
import { dimensioneDiRiga } from './letture.ts';
import { stampata } from './quantita.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

/** How far an indicator is from its target, in words (`il doppio`) or as a share, against value and target. */
export function alTarget(archivio: Archivio): Esito[] {
  return archivio.osservazioni
    .filter((o) => o.valore !== null && o.soggettoTipo === 'indicatore')
    .filter((o) =>
      formuleDi(archivio.misura(o.colonna)!).some((f) => f.denominatore.colonna === 'target'),
    )
    .map((o) => uno(archivio, o));
}

function uno(archivio: Archivio, o: Osservazione): Esito {
  const dimensione = dimensioneDiRiga(archivio, o);
  const valore = stampata(archivio, { ...o, misura: 'valore', dimensione });
  const target = targetDi(archivio, o, dimensione);
  if (!valore || target.length === 0)
    return {
      esito: 'non verificabile',
      figure: [o],
      motivo: motivo(archivio, o, target[0], valore),
    };
  const fattore = o.unita === '%' ? 100 : 1;
  const prove = target.map((t) => {
    const [n, d] = [valore, t].map((x) =>
      x.unita === '%' ? { min: x.valore ?? 0, max: x.valore ?? 0 } : intervalloDi(x),
    );
    const calcolato = rapporto(n!, d!, fattore);
    return { t, calcolato, accordo: calcolato ? confronta(o, calcolato) : null };
  });
  const buona = prove.find((p) => p.accordo === 'torna' || p.accordo === 'arrotondamento');
  if (buona) return concorda('arrotondamento', o, valore);
  const { t, calcolato, accordo } = prove[0]!;
  const conto = calcolato ? scriviRapporto(o, calcolato) : 'non calcolabile';
  return rilievo({
    figure: [o],
    prove: [valore, t],
    calcolato: conto,
    base: `target (${inParole(t.data)})`,
    verdetto: accordo === 'troncamento' ? 'troncamento' : 'non spiegato',
    gravita: accordo === 'troncamento' ? 'informazione' : 'errore',
    titolo: `${apertura(archivio, o)}: è stampato «${o.testo}», ma ${scrivi(valore.valore ?? 0, valore.unita)} su un target di ${scrivi(
      t.valore ?? 0,
      t.unita,
    )} fa ${conto}.`,
  });
}

/** What is missing; where only the value is, what the share would make it. */
function motivo(
  archivio: Archivio,
  o: Osservazione,
  target: Osservazione | undefined,
  valore: Osservazione | undefined,
): string {
  const manca = `${maiuscola(misura(archivio, o.colonna))}: il documento non stampa ${valore ? 'il target' : 'il valore'} ${di(archivio, o)}`;
  if (valore || !target || o.unita !== '%') return `${manca}.`;
  const implicito = arrotonda(((o.valore ?? 0) * (target.valore ?? 0)) / 100, 1);
  return `${manca}; sul target di ${scrivi(target.valore ?? 0, target.unita)} sarebbe ${scrivi(implicito, target.unita)}.`;
}

/** The target meant: of the same date and part, else of the same year and part, else of any part. */
function targetDi(archivio: Archivio, o: Osservazione, dimensione: string): Osservazione[] {
  const tutti = archivio
    .figureDi(o)
    .filter(
      (t) =>
        t.misura === 'target' &&
        t.valore !== null &&
        (t.annoTarget === o.annoTarget || o.annoTarget === ''),
    );
  const scelte = [
    tutti.filter((t) => t.data === o.data && t.dimensione === dimensione),
    tutti.filter((t) => t.dimensione === dimensione),
    tutti,
  ];
  return scelte.find((s) => s.length > 0) ?? [];
}
