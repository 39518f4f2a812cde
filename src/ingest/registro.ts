import { tavole, type Osservazione, type VoceRegistro } from '../model/index.ts';
import { pubblicato, righeGuaste } from '../registro/catena.ts';
import {
  cifra,
  differenze,
  nonSpiegate,
  rettificaDi,
  type Differenza,
} from '../registro/confronto.ts';
import { Lettore, perOgniRiga } from './lettore.ts';
import { problema, type Luogo, type Problema } from './problemi.ts';
import type { Raccolta } from './raccolta.ts';
import type { Tabella } from './tabella.ts';
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

/**
 * Compares the figures with what stands published: one that changed or vanished without a correction is an error. Vanished
 * figures are only looked for where nothing else is wrong, since a cell that cannot be read gives no figure either.
 */
export function confrontaColRegistro(r: Raccolta, registro: Tabella | null): void {
  if (!registro || r.illeggibili.has('registro')) return;
  const intero = !r.problemi.some((p) => p.gravita === 'errore');
  const dove = (voce: VoceRegistro): Luogo | undefined =>
    registro.righe[r.dati.registro.indexOf(voce)]?.luogo('id');
  for (const d of differenze(pubblicato(r.dati.registro), r.dati)) {
    if (rettificaDi(d, r.dati.rettifiche) || r.illeggibili.has(`rettifica ${d.voce.id}`)) continue;
    if (d.oggi) r.problemi.push(cambiata(d.voce, d.oggi));
    else if (intero) r.problemi.push(sparita(d, dove(d.voce)));
  }
  if (!intero) return;
  for (const { prima, dopo } of nonSpiegate(r.dati))
    r.problemi.push(
      problema('missing-correction', dove(dopo) ?? { file: 'registro.csv' }, {
        letto: dopo.id,
        attesi: `«${prima.testo}» è diventata ${dopo.testo === '' ? 'una cifra ritirata' : `«${dopo.testo}»`} il ${inCifre(dopo.data)}`,
        altro: rettifica(prima, dopo.testo),
      }),
    );
}

/** The row of rettifiche.csv that would account for a difference; what only the officer knows is left in brackets. */
const rettifica = (voce: VoceRegistro, nuovo: string): string =>
  `<data>;${voce.id};<revisione o correzione>;<motivo>;${voce.testo};${nuovo}`;

function cambiata(voce: VoceRegistro, oggi: Osservazione): Problema {
  const { file, riga, colonna } = oggi.cella;
  const valori = [voce.valore, cifra(oggi).valore];
  return problema(
    'changed-after-publication',
    { file, riga, colonna, intestazione: oggi.colonna },
    {
      letto: oggi.testo,
      attesi:
        `il ${inCifre(voce.data)} è stato pubblicato «${voce.testo}»` +
        (voce.testo === oggi.testo ? ` con il valore ${valori.join(', che ora è ')}` : ''),
      proposta: voce.testo,
      altro: rettifica(voce, oggi.testo),
    },
  );
}

function sparita({ voce, forse }: Differenza, luogo: Luogo | undefined): Problema {
  return problema('vanished-after-publication', luogo ?? { file: 'registro.csv' }, {
    letto: voce.id,
    attesi:
      `«${voce.testo}», pubblicata il ${inCifre(voce.data)}, non è più nelle tabelle` +
      (forse ? `; lo stesso valore c’è con un altro identificativo, ${forse.id}` : ''),
    altro: rettifica(voce, ''),
  });
}

/** `2023-05-29` as 29/05/2023. */
const inCifre = (iso: string): string => iso.split('-').reverse().join('/');
