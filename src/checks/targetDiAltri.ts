import { inUnita, type Archivio, type Osservazione } from '../model/index.ts';
import { confronta, intervalloDi, inUnitaLettore } from './confronto.ts';
import { stampata } from './quantita.ts';
import { concorda, ids, rilievo, type Esito } from './tipi.ts';

/** A target of its own Asse is fine as its allocation; the allocation of another Asse, or the target of another indicator, is not. */
export function targetDiAltri(archivio: Archivio): Esito[] {
  const target = archivio.osservazioni.filter(
    (o) => o.misura === 'target' && o.soggettoTipo === 'indicatore' && o.valore !== null,
  );
  return [
    ...target.filter((o) => o.unita === 'EUR').flatMap((o) => inEuro(archivio, o)),
    ...gemelli(target),
  ];
}

function inEuro(archivio: Archivio, o: Osservazione): Esito[] {
  const dotazione = (soggetto: string): Osservazione | undefined =>
    stampata(archivio, {
      ...o,
      soggettoTipo: 'asse',
      soggetto,
      misura: 'dotazione',
      dimensione: '',
    });
  const uguale = (d: Osservazione | undefined): boolean =>
    d !== undefined && confronta(o, inUnitaLettore(intervalloDi(d), 'EUR')) !== null;
  const propria = dotazione(o.asse);
  if (!propria) return [];
  if (uguale(propria)) return [concorda('arrotondamento', [o], [propria])];
  const altre = archivio
    .assiDi(o.programma)
    .map((a) => dotazione(a.codice))
    .filter((d) => d !== undefined)
    .filter(uguale);
  if (altre.length === 0) return [];
  return [
    rilievo({
      modello: 'target-di-altri.dotazione',
      argomenti: { figura: o.id, propria: propria.id, altre: ids(altre) },
      figure: [o],
      prove: [propria, ...altre],
      chiave: ['target', o.dimensione],
      livello: 'cambiamento',
      verdetto: 'non spiegato',
      gravita: 'errore',
    }),
  ];
}

/** One distinctive number as the target of two indicators at one date. */
function gemelli(target: readonly Osservazione[]): Esito[] {
  const distinti = target.filter(
    (o) =>
      o.unita !== '%' &&
      o.unita !== 'EUR' &&
      o.qualificatore === '' &&
      inUnita(o.valore ?? 0, o.unita) >= 1000,
  );
  const gruppi = Map.groupBy(distinti, (o) => [o.programma, o.data, o.valore].join('|'));
  return [...gruppi.values()].flatMap((gruppo) => {
    const uno = [...new Map(gruppo.map((o) => [o.soggetto, o])).values()];
    if (uno.length < 2) return [];
    return [
      rilievo({
        modello: 'target-di-altri.gemelli',
        argomenti: { figure: ids(uno) },
        figure: uno,
        prove: [],
        chiave: ['target', 'doppio'],
        livello: 'cambiamento',
        verdetto: 'non spiegato',
        gravita: 'avviso',
      }),
    ];
  });
}
