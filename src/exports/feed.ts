import { delGiorno, maiuscola, quandoVale, quante } from '../format.ts';
import { istante, type Archivio } from '../model/index.ts';
import { escape } from '../markup.ts';
import { sha256 } from '../registro/sha256.ts';
import { fraseEvento } from '../views/eventi.ts';
import { nomeFonte, nomeSoggetto } from '../views/fonti.ts';
import { indirizzi } from '../views/indirizzi.ts';
import { nomeDellId } from '../views/nomeDellId.ts';
import { nomeMisura } from '../views/quadri.ts';
import { notePubblicazioni, viaDellaRettifica, vociRettifiche } from '../views/rettifiche.ts';

/** One thing that a follower of the site is told. */
export interface VoceFeed {
  /** What makes it the same thing tomorrow. */
  chiave: string;
  data: string;
  titolo: string;
  testo: string;
  /** From the root of the site. */
  indirizzo: string;
}

/** As many entries as the feed has at most: a reader asks for it every hour, and what is older stands on the pages of the site. */
export const vociAlPiu = 100;

/** What is worth telling, newest first: publications, documents, corrections, events of initiatives; the newest `vociAlPiu` of them. */
export function vociFeed(a: Archivio): VoceFeed[] {
  const nomeBreve = (id: string): string => a.programma(id)?.nomeBreve ?? id;
  const pubblicazioni = notePubblicazioni(a).map((n) => ({
    chiave: `pubblicazione ${n.data}`,
    data: n.data,
    titolo: `Pubblicazione ${delGiorno(n.data)}`,
    testo: [
      n.nota,
      ...n.cifre.map(
        (c) =>
          `${nomeBreve(c.programma)}, dati ${quandoVale(a, c)}: ${quante(c.quante, 'cifra nuova', 'cifre nuove')}.`,
      ),
      `Versione ${n.numero}: ${quante(n.righe, 'riga', 'righe')} del registro, l’ultima con impronta ${n.impronta}.`,
    ]
      .filter(Boolean)
      .join(' '),
    indirizzo: '/rettifiche/#pubblicazioni',
  }));
  const fonti = a.fonti.map((f) => {
    const cifre = a.figureDelDocumento(f.id);
    const ids = new Set(cifre.map((o) => o.id));
    const uscita = a.registro.find((v) => ids.has(v.id))?.data;
    return {
      chiave: `fonte ${f.id}`,
      data: uscita ?? (f.dataDocumento || f.dataRiferimento),
      titolo: `${nomeBreve(f.programma)}: dati ${quandoVale(a, { programma: f.programma, data: f.dataRiferimento, fonte: f.id })}`,
      testo: `«${nomeFonte(a, f.id)}»: ${quante(cifre.length, 'cifra', 'cifre')}.`,
      indirizzo: indirizzi.fonte(f.programma, f.id),
    };
  });
  const rettifiche = vociRettifiche(a).map(({ rettifica: r, figura }) => ({
    chiave: `rettifica ${r.osservazione} ${r.data}`,
    data: r.data,
    titolo: `${maiuscola(r.tipo)}: ${figura ? `${nomeMisura(a, figura.colonna)}, ${nomeSoggetto(a, figura)}, dati ${quandoVale(a, figura)}` : nomeDiRitirata(a, r.osservazione)}`,
    testo: `Prima «${r.valorePrecedente}», ${r.valoreNuovo === '' ? 'ora ritirata' : `ora «${r.valoreNuovo}»`}. ${r.motivo}`,
    indirizzo: viaDellaRettifica(a, r),
  }));
  const eventi = a.eventi.map((e) => ({
    chiave: `evento ${e.programma} ${e.iniziativa} ${e.tipo} ${e.data}`,
    data: e.data,
    titolo: `${nomeBreve(e.programma)}, un’iniziativa cambia`,
    testo: `${fraseEvento(a, e, e.iniziativa)}. ${e.nota}`.trim(),
    indirizzo: indirizzi.iniziativa(e.programma, e.iniziativa),
  }));
  return [...pubblicazioni, ...fonti, ...rettifiche, ...eventi]
    .sort((x, y) => istante(y.data) - istante(x.data) || (x.chiave < y.chiave ? -1 : 1))
    .slice(0, vociAlPiu);
}

/** What was withdrawn, by its name. */
function nomeDiRitirata(a: Archivio, id: string): string {
  const nome = nomeDellId(a, id);
  return nome ? `${nome.misura}, ${nome.soggetto}, cifra ritirata` : 'una cifra ritirata';
}

/**
 * The Atom feed. Addresses are absolute where the site has one, and no id is made of them: a site that moves tells nothing twice. What
 * it says depends on the data alone, never on the clock.
 */
export function feed(a: Archivio): string {
  const { nome, titolare, indirizzo } = a.sito;
  const voci = vociFeed(a);
  const righe = voci.map(
    (v) => `  <entry>
    <id>${uuid(v.chiave)}</id>
    <title>${escape(v.titolo)}</title>
    <link rel="alternate" type="text/html" href="${escape(indirizzo + v.indirizzo)}"/>
    <updated>${momento(v.data)}</updated>
    <summary>${escape(v.testo)}</summary>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="it">
  <id>${uuid(`feed ${nome}`)}</id>
  <title>${escape(nome)}: aggiornamenti</title>
  <subtitle>Dati nuovi, rettifiche e cambiamenti delle iniziative</subtitle>
  <author><name>${escape(titolare)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escape(`${indirizzo}/feed.xml`)}"/>
  <link rel="alternate" type="text/html" href="${escape(`${indirizzo}/`)}"/>
  <updated>${momento(voci[0]?.data ?? '2000')}</updated>
${righe.join('\n')}
</feed>
`;
}

const momento = (data: string): string =>
  new Date(istante(data)).toISOString().replace(/\.\d+Z$/, 'Z');

/** A name-based identifier (UUID version 8) that stays the same from build to build. */
function uuid(chiave: string): string {
  const h = sha256(chiave);
  return `urn:uuid:${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`;
}
