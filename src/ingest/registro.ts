import { tavole } from '../model/index.ts';
import { righeGuaste } from '../registro/catena.ts';
import { Lettore, perOgniRiga } from './lettore.ts';
import type { Raccolta } from './raccolta.ts';
import type { Tabella } from './tabella.ts';
import { segniPiani, vicino } from './testo.ts';
import { leggiVoce } from './voce.ts';

/** Beyond this many changed lines the register was not edited but saved again by a program that changes its cells. */
const tanteRighe = 5;

/** Reads what was published; lines that are not as they were written are problems. */
export function leggiRegistro(r: Raccolta, registro: Tabella | null, storia: Tabella | null): void {
  if (registro)
    perOgniRiga(r, registro, (l) => {
      r.dati.registro.push(leggiVoce(l, tavole.radice.registro));
    });
  if (storia)
    perOgniRiga(r, storia, (l) => {
      const voce = leggiVoce(l, tavole.radice.pubblicazioni);
      const scritta = r.dati.registro[voce.righe - 1]?.impronta;
      if (!Number.isInteger(voce.righe) || scritta !== voce.impronta)
        l.guasto('shortened-register', 'righe', { attesi: String(r.dati.registro.length) });
      r.dati.pubblicazioni.push(voce);
    });
  if (!registro) return;
  const guaste = righeGuaste(r.dati.registro);
  for (const i of guaste.length > tanteRighe ? guaste.slice(0, 1) : guaste) {
    const riga = registro.righe[i];
    if (riga)
      new Lettore(r, riga, registro).guasto('tampered-register', 'impronta', {
        letto: riga.testo('id'),
        ...(guaste.length > tanteRighe && { altro: String(guaste.length) }),
      });
  }
  if (guaste.length > 0) r.illeggibili.add('registro');
}

/** Reads the corrections of a programme; each must name a published figure, what it said and what the tables say now. */
export function leggiRettifiche(r: Raccolta, tabella: Tabella): void {
  const pubblicati = Map.groupBy(
    r.dati.registro.filter((v) => v.genere !== 'pagina'),
    (v) => v.id,
  );
  const oggi = new Map(r.dati.osservazioni.map((o) => [o.id, o.testo]));
  perOgniRiga(r, tabella, (l) => {
    const { osservazione, data, tipo, motivo } = leggiVoce(l, tavole.programma.rettifiche);
    const voci = pubblicati.get(osservazione);
    if (!voci) {
      if (r.illeggibili.has('registro')) r.taciuti++;
      else if (osservazione !== '')
        l.guasto('unknown-figure', 'osservazione', {
          proposta: oggi.has(osservazione) ? undefined : vicino(osservazione, pubblicati.keys()),
        });
      return;
    }
    const valorePrecedente = comeScritto(
      l,
      'valore_precedente',
      voci.filter((v) => v.genere === 'cifra').map((v) => v.testo),
      'wrong-previous-value',
    );
    const nuovi = voci.map((v) => v.testo);
    const adesso = oggi.get(osservazione);
    const valoreNuovo = comeScritto(
      l,
      'valore_nuovo',
      [adesso ?? '', ...nuovi.slice(1)],
      'wrong-new-value',
      adesso === undefined ? 'sparita: per ritirarla lascia vuota la cella' : `«${adesso}»`,
    );
    if (valorePrecedente === null || valoreNuovo === null || data === '') {
      r.illeggibili.add(`rettifica ${osservazione}`);
      return;
    }
    const chiave = `rettifica ${osservazione} ${valorePrecedente} ${valoreNuovo} ${data}`;
    if (l.unico('duplicate-row', 'osservazione', chiave))
      r.dati.rettifiche.push({
        programma: l.cartella.programma,
        data,
        osservazione,
        tipo,
        motivo,
        valorePrecedente,
        valoreNuovo,
      });
  });
}

/** The one of the texts that a cell repeats, apostrophes apart; null, and a problem, where it repeats none. */
function comeScritto(
  l: Lettore,
  intestazione: string,
  testi: readonly string[],
  guasto: 'wrong-previous-value' | 'wrong-new-value',
  attesi = '',
): string | null {
  const letto = l.riga.mostrato(intestazione) ?? l.riga.testo(intestazione);
  const trovato = testi.find((t) => segniPiani(t) === segniPiani(letto));
  if (trovato === undefined)
    l.guasto(guasto, intestazione, { letto, attesi, proposta: testi.findLast((t) => t !== '') });
  return trovato ?? null;
}
