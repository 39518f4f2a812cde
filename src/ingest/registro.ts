import { spostamenti, tavole, type Pubblicazione, type VoceRegistro } from '../model/index.ts';
import { righeGuaste } from '../registro/catena.ts';
import { impronta, scritta, testa } from '../registro/riga.ts';
import { letteraDi } from './griglia.ts';
import { Lettore, perOgniRiga } from './lettore.ts';
import { problema, type Luogo } from './problemi.ts';
import type { Raccolta } from './raccolta.ts';
import type { Tabella } from './tabella.ts';
import { segniPiani, vicino } from './testo.ts';
import { leggiVoce } from './voce.ts';

/** Beyond this many changed lines the register was not edited but saved again by a program that changes its cells. */
const tanteRighe = 5;

/** Where a line of a whole register stands. */
export function nelRegistro(
  { dati }: Raccolta,
  voce: VoceRegistro,
  intestazione: keyof VoceRegistro,
): Luogo {
  const riga = dati.registro.indexOf(voce) + 2;
  const colonna = letteraDi(Object.keys(tavole.radice.registro.colonne).indexOf(intestazione));
  return { file: 'registro.csv', riga, linea: riga, colonna, intestazione };
}

/** Reads the publications; a register that does not end where the last of them says, or the reverse, is a problem. */
export function leggiPubblicazioni(r: Raccolta, storia: Tabella | null): void {
  const { registro: voci, pubblicazioni } = r.dati;
  const lettori: Lettore[] = [];
  if (storia)
    perOgniRiga(r, storia, (l) => {
      lettori.push(l);
      pubblicazioni.push(leggiVoce(l, tavole.radice.pubblicazioni));
    });
  if (r.illeggibili.has('registro')) return;
  let chiuse = 0;
  for (const [i, p] of pubblicazioni.entries()) {
    if (!chiude(voci.slice(chiuse, p.righe), p, pubblicazioni[i - 1])) {
      lettori[i]?.guasto('shortened-register', 'righe', { attesi: String(voci.length) });
      return;
    }
    chiuse = p.righe;
  }
  const aperta = voci[chiuse];
  if (aperta)
    r.problemi.push(
      problema('shortened-register', nelRegistro(r, aperta, 'genere'), {
        letto: aperta.genere,
        altro: 'aperta',
      }),
    );
}

/** True where these lines are a publication: all of its day, not before the one before, closed by its note, the last as it was. */
function chiude(
  righe: readonly VoceRegistro[],
  p: Pubblicazione,
  prima: Pubblicazione | undefined,
): boolean {
  const ultima = righe.at(-1);
  return (
    ultima?.genere === 'pubblicazione' &&
    ultima.testo === p.nota &&
    impronta(ultima) === p.impronta &&
    righe.every((v) => v.data === p.data) &&
    p.data >= (prima?.data ?? '')
  );
}

/** Reads a register that is not as it was written, to tell where. `scritto`: the bytes of its file, as text. */
export function leggiRegistroGuasto(r: Raccolta, registro: Tabella | null, scritto: string): void {
  if (!registro) return;
  r.illeggibili.add('registro');
  perOgniRiga(r, registro, (l) => {
    r.dati.registro.push(leggiVoce(l, tavole.radice.registro));
  });
  const { registro: voci } = r.dati;
  const [capo, ...righe] = scritto.split(/(?<=\n)/);
  const guaste = new Set(righeGuaste(voci));
  if (capo !== testa) guaste.add(0);
  voci.forEach((voce, i) => {
    if (righe[i] !== scritta(voce)) guaste.add(i);
  });
  if (guaste.size === 0) guaste.add(voci.length - 1);
  const tante = guaste.size > tanteRighe || guaste.size === voci.length;
  const inOrdine = [...guaste].sort((x, y) => x - y);
  for (const i of tante ? inOrdine.slice(0, 1) : inOrdine) {
    const riga = registro.righe[i];
    if (riga)
      new Lettore(r, riga, registro).guasto('tampered-register', 'precedente', {
        letto: riga.testo('id'),
        ...(tante && { altro: String(guaste.size) }),
      });
  }
}

/** Reads the corrections of a programme; each must name a published figure, what it said and what the tables say now. */
export function leggiRettifiche(r: Raccolta, tabella: Tabella): void {
  const pubblicati = Map.groupBy(
    r.dati.registro.filter((v) => v.genere === 'cifra' || v.genere === 'ritiro'),
    (v) => v.id,
  );
  const oggi = new Map(r.dati.osservazioni.map((o) => [o.id, o.testo]));
  const spostate = spostamenti(r.dati, []);
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
    const adesso = [osservazione, ...(spostate.get(osservazione) ?? [])]
      .map((id) => oggi.get(id))
      .find((testo) => testo !== undefined);
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
    const uscita = voci.findLast((v) => v.genere === 'cifra' && v.testo === valorePrecedente);
    if (uscita && data < uscita.data.slice(0, data.length))
      l.guasto('correction-before-publication', 'data', {
        attesi: uscita.data.split('-').reverse().join('/'),
      });
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
  const letto = l.riga.stampato(intestazione) ?? l.riga.testo(intestazione);
  const trovato = testi.find((t) => segniPiani(t) === segniPiani(letto));
  if (trovato === undefined)
    l.guasto(guasto, intestazione, { letto, attesi, proposta: testi.findLast((t) => t !== '') });
  return trovato ?? null;
}
