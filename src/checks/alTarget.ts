import {
  arrotonda,
  dimensioneDiRiga,
  formuleDi,
  type Archivio,
  type NonVerificato,
  type Osservazione,
} from '../model/index.ts';
import { arrotondato, confronta, intervalloDi, rapporto } from './confronto.ts';
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
  const dimensione = dimensioneDiRiga(archivio.misura(o.colonna), o);
  const valore = stampata(archivio, { ...o, misura: 'valore', dimensione });
  const target = targetDi(archivio, o, dimensione);
  if (!valore || target.length === 0)
    return { esito: 'non verificabile', figure: [o], ...motivo(o, target[0], valore) };
  const fattore = o.unita === '%' ? 100 : 1;
  const prove = target.map((t) => {
    const [n, d] = [valore, t].map((x) =>
      x.unita === '%' ? { min: x.valore ?? 0, max: x.valore ?? 0 } : intervalloDi(x),
    );
    const calcolato = rapporto(n!, d!, fattore);
    return { t, calcolato, accordo: calcolato ? confronta(o, calcolato) : null };
  });
  const buona = prove.find((p) => p.accordo === 'torna' || p.accordo === 'arrotondamento');
  if (buona) return concorda('arrotondamento', [o, valore], [buona.t]);
  const { t, calcolato, accordo } = prove[0]!;
  return rilievo({
    modello: 'al-target.diverso',
    argomenti: {
      figura: o.id,
      valore: valore.id,
      target: t.id,
      calcolato: calcolato ? arrotondato(o, calcolato) : null,
    },
    figure: [o],
    prove: [valore, t],
    verdetto: accordo === 'troncamento' ? 'troncamento' : 'non spiegato',
    gravita: accordo === 'troncamento' ? 'informazione' : 'errore',
  });
}

/** What is missing; where only the value is, what the share would make it. */
function motivo(
  o: Osservazione,
  target: Osservazione | undefined,
  valore: Osservazione | undefined,
): NonVerificato {
  const argomenti = { figura: o.id };
  if (valore) return { modello: 'al-target.senza-target', argomenti };
  if (!target || o.unita !== '%') return { modello: 'al-target.senza-valore', argomenti };
  const implicito = arrotonda(((o.valore ?? 0) * (target.valore ?? 0)) / 100, 1);
  return {
    modello: 'al-target.implicito',
    argomenti: { ...argomenti, target: target.id, implicito },
  };
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
