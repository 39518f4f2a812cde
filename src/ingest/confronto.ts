import { comePubblicata, spostato, type Osservazione, type VoceRegistro } from '../model/index.ts';
import { pubblicato } from '../registro/catena.ts';
import { differenze, nonSpiegate, rettificaDi } from '../registro/confronto.ts';
import { proposte, type Proposta } from '../registro/proposte.ts';
import { iniziativaA, paginaIniziativa } from '../registro/pagine.ts';
import { Lettore } from './lettore.ts';
import { nelRegistro } from './registro.ts';
import { controllaSpostate } from './spostate.ts';
import { problema, type Problema } from './problemi.ts';
import type { Raccolta } from './raccolta.ts';
import type { Risposta } from './risposta.ts';
import type { Tabella } from './tabella.ts';
import { vicino } from './testo.ts';

/**
 * Compares the figures with what stands published: one that changed or vanished without a correction is an error. Vanished
 * figures are only looked for where nothing else is wrong, since a cell that cannot be read gives no figure either.
 */
export function confrontaColRegistro(r: Raccolta): void {
  if (r.dati.registro.length === 0 || r.illeggibili.has('registro')) return;
  const intero = !r.problemi.some((p) => p.gravita === 'errore');
  const stato = pubblicato(r.dati.registro);
  const mute = differenze(stato, r.dati).filter(
    (d) => !rettificaDi(d, r.dati.rettifiche) && !r.illeggibili.has(`rettifica ${d.voce.id}`),
  );
  for (const { voce, oggi } of mute) if (oggi) r.problemi.push(cambiata(r, voce, oggi));
  if (!intero) return;
  controllaSpostate(r);
  const diRiga = (id: string): boolean => r.dati.spostate.some((s) => spostato(s, id) !== null);
  const sparite = mute.filter((d) => !d.oggi && !diRiga(d.voce.id));
  const mosse = proposte(sparite, stato, r.dati.osservazioni);
  for (const p of mosse) r.problemi.push(spostata(p));
  const dette = new Set(mosse.flatMap((p) => p.mosse.map(({ voce }) => voce)));
  for (const { voce } of sparite) if (!dette.has(voce)) r.problemi.push(sparita(r, voce));
  for (const { prima, dopo } of nonSpiegate(r.dati))
    r.problemi.push(
      problema(
        'missing-correction',
        nelRegistro(r, dopo, 'id'),
        {
          letto: dopo.id,
          attesi: `«${prima.testo}» è diventata ${dopo.testo === '' ? 'una cifra ritirata' : `«${dopo.testo}»`} il ${inCifre(dopo.data)}`,
        },
        rettifica(r, prima, dopo.testo),
      ),
    );
}

/** The row of rettifiche.csv that would account for a difference. */
const rettifica = ({ dati }: Raccolta, voce: VoceRegistro, nuovo: string): Risposta => ({
  programma: dati.fonti.find((f) => voce.id.startsWith(`${f.id}.`))?.programma ?? '',
  registro: 'rettifiche',
  voce: {
    data: null,
    osservazione: voce.id,
    tipo: null,
    motivo: null,
    valore_precedente: voce.testo,
    valore_nuovo: nuovo,
  },
});

function cambiata(r: Raccolta, voce: VoceRegistro, oggi: Osservazione): Problema {
  const { file, riga, colonna } = oggi.cella;
  const valori = [voce.valore, comePubblicata(oggi).valore];
  return problema(
    'changed-after-publication',
    { file, riga, colonna, intestazione: oggi.colonna },
    {
      letto: oggi.testo,
      attesi:
        `il ${inCifre(voce.data)} è stato pubblicato «${voce.testo}»` +
        (voce.testo === oggi.testo ? ` con il valore ${valori.join(', che ora è ')}` : ''),
      proposta: voce.testo,
    },
    rettifica(r, voce, oggi.testo),
  );
}

function sparita(r: Raccolta, voce: VoceRegistro): Problema {
  return problema(
    'vanished-after-publication',
    nelRegistro(r, voce, 'id'),
    {
      letto: voce.id,
      attesi: `«${voce.testo}», pubblicata il ${inCifre(voce.data)}, non è più nelle tabelle`,
    },
    rettifica(r, voce, ''),
  );
}

/** Figures that stand under another id, at the cell of the first of them, with the row that says so. */
function spostata({ idPrima, idDopo, mosse }: Proposta): Problema {
  const [prima, ...altre] = mosse;
  const { voce, oggi } = prima!;
  const { file, riga, colonna } = oggi.cella;
  const una = `«${voce.testo}», pubblicata il ${inCifre(voce.data)} come ${voce.id}, ora è ${oggi.id}`;
  return problema(
    'moved-after-publication',
    { file, riga, colonna, intestazione: oggi.colonna },
    {
      letto: oggi.testo,
      attesi: altre.length > 0 ? `${una}, e con lei altre ${altre.length}` : una,
    },
    {
      programma: oggi.programma,
      registro: 'spostate',
      voce: { id_prima: idPrima, id_dopo: idDopo, data: null, motivo: null },
    },
  );
}

/** `2023-05-29` as 29/05/2023. */
const inCifre = (iso: string): string => iso.split('-').reverse().join('/');

/**
 * Compares the initiatives of a programme with their published pages: one that is gone without an event is an error, a name or
 * an Asse that changed without one a warning. Without a table there are none.
 */
export function confrontaIniziative(
  r: Raccolta,
  programma: string,
  tabella: Tabella | undefined,
): void {
  if (r.dati.registro.length === 0 || r.illeggibili.has('registro')) return;
  const sue = r.dati.iniziative.filter((i) => i.programma === programma);
  const eventi = r.dati.eventi.filter((e) => e.programma === programma);
  const pagine = new Map(sue.map((i) => [paginaIniziativa(i).id, i]));
  const pubblicate = [...pubblicato(r.dati.registro).values()].filter(
    (v) => v.genere === 'pagina' && iniziativaA(programma, v.id) !== null,
  );
  const nuove = sue.filter((i) => !pubblicate.some((v) => v.id === paginaIniziativa(i).id));
  for (const voce of pubblicate) {
    const id = iniziativaA(programma, voce.id) ?? '';
    const oggi = pagine.get(voce.id);
    if (!oggi) {
      if (
        eventi.some((e) => e.iniziativa === id && e.idNuovi.length > 0) ||
        r.dati.rinvii.some((rinvio) => rinvio.da === voce.id)
      )
        continue;
      const proposta =
        nuove.find((i) => i.nome === voce.testo)?.id ??
        vicino(
          id,
          nuove.map((i) => i.id),
        );
      r.problemi.push(
        problema(
          'vanished-page',
          nelRegistro(r, voce, 'id'),
          { letto: id, attesi: voce.testo, ...(proposta && { proposta }) },
          evento(programma, id, {
            tipo: null,
            prima: voce.testo,
            dopo: sue.find((i) => i.id === proposta)?.nome ?? '',
            id_nuovo: null,
          }),
        ),
      );
      continue;
    }
    const riga = tabella?.righe.find((x) => x.testo('id') === id);
    if (!tabella || !riga) continue;
    const l = new Lettore(r, riga, tabella);
    const detto = (tipo: string, dopo: string): boolean =>
      eventi.some((e) => e.tipo === tipo && e.dopo === dopo && eSua(e, id));
    if (oggi.nome !== voce.testo && !detto('rinominata', oggi.nome))
      l.guasto(
        'edited-initiative',
        'nome',
        { attesi: voce.testo },
        evento(programma, id, { tipo: 'rinominata', prima: voce.testo, dopo: oggi.nome }),
      );
    if (oggi.asse !== voce.valore && !detto('spostata', oggi.asse))
      l.guasto(
        'edited-initiative',
        'asse',
        { attesi: voce.valore },
        evento(programma, id, { tipo: 'spostata', prima: voce.valore, dopo: oggi.asse }),
      );
  }
}

const eSua = (e: { iniziativa: string; idNuovi: string[] }, id: string): boolean =>
  e.iniziativa === id || e.idNuovi.includes(id);

/** The row of eventi.csv that would account for a change of an initiative. */
const evento = (programma: string, iniziativa: string, detto: Risposta['voce']): Risposta => ({
  programma,
  registro: 'eventi',
  voce: { iniziativa, data: null, id_nuovo: '', fonte: null, punto: null, ...detto },
});
