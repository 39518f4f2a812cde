import { dataDaCartella } from '../model/dataRiferimento.ts';
import { leggiData } from './date.ts';
import type { Anagrafica } from './forme.ts';
import { codiceAsse } from './assi.ts';
import { perOgniRiga, type Lettore } from './lettore.ts';
import { osservazioniDi } from './osservazioni.ts';
import type { Raccolta } from './raccolta.ts';
import type { Tabella } from './tabella.ts';
import { vicino } from './vicino.ts';

type Lettura = (r: Raccolta, programma: string, tabella: Tabella) => void;

const perRiga =
  (leggi: (l: Lettore, programma: string, r: Raccolta) => void): Lettura =>
  (r, programma, tabella) => {
    perOgniRiga(r, tabella, (l) => leggi(l, programma, r));
  };

/** How each register is read, in the order in which they may refer to one another. */
export const lettureAnagrafiche: Record<Exclude<Anagrafica, 'rettifiche' | 'avvisi'>, Lettura> = {
  programma: perRiga((l, programma, { dati }) => {
    const id = l.identita('id', 'programma');
    if (id !== programma && id !== '')
      l.guasto('broken-reference', 'id', {
        altro: `Il programma della cartella «${programma}»`,
        proposta: programma,
      });
    dati.programmi.push({
      id: programma,
      nome: l.richiesto('nome'),
      nomeBreve: l.richiesto('nome_breve'),
      fondo: l.richiesto('fondo'),
      periodo: periodoDi(l),
      autorita: l.richiesto('autorita'),
      livello: l.unaDi('livello', ['regionale', 'nazionale']),
      cci: l.richiesto('cci'),
      attribuzione: l.facoltativo('attribuzione'),
    });
  }),

  assi: perRiga((l, programma, { dati }) => {
    const codice = l.identita('codice', `asse ${programma}`, 'libera');
    if (codice !== '' && (!/^[A-Za-z0-9]+$/.test(codice) || /^(totale|formula)$/i.test(codice)))
      l.guasto('bad-id', 'codice', {
        proposta: codice.replace(/^asse\s+|[^A-Za-z0-9]/gi, '') || undefined,
      });
    dati.assi.push({
      programma,
      codice,
      nome: l.richiesto('nome'),
      altriNomi: l.elenco('altri_nomi'),
      altriCodici: l.elenco('altri_codici'),
      ot: l.facoltativo('ot'),
    });
  }),

  fonti: perRiga((l, programma, r) => {
    const id = l.identita('id', 'fonte');
    const dataRiferimento = dataDaCartella(l.riga.testo('data_riferimento'));
    if (dataRiferimento === null) l.guasto('not-date', 'data_riferimento');
    const documento = l.facoltativo('data_documento');
    const dataDocumento = documento === '' ? '' : (leggiData(documento, '2000')?.iso ?? null);
    if (dataDocumento === null) l.guasto('not-date', 'data_documento');
    if (id === '' || dataRiferimento === null) return;
    r.dati.fonti.push({
      programma,
      id,
      titolo: l.richiesto('titolo'),
      tipo: l.richiesto('tipo'),
      dataRiferimento,
      dataDocumento: dataDocumento ?? '',
      autore: l.richiesto('autore'),
      nota: l.facoltativo('nota'),
    });
    osservazioniDi(l, {
      programma,
      data: dataRiferimento,
      fonte: id,
      punto: l.facoltativo('punto') || 'Frontespizio',
      asse: '',
      soggettoTipo: 'programma',
      soggetto: programma,
    });
  }),

  obiettivi: perRiga((l, programma, { dati }) => {
    const [fonte, punto] = [fonteFacoltativa(l, programma), l.facoltativo('punto')];
    dati.obiettivi.push({
      programma,
      codice: l.identita('codice', `obiettivo ${programma}`, 'libera'),
      asse: codiceAsse(l, programma) ?? '',
      nome: l.richiesto('nome'),
      fonte,
      punto,
    });
  }),

  azioni: perRiga((l, programma, { dati }) => {
    const suoi = dati.obiettivi.filter((o) => o.programma === programma);
    const obiettivo = suoi.find((o) => o.codice === l.riga.testo('obiettivo'));
    if (l.richiesto('obiettivo') !== '' && !obiettivo)
      l.guasto('broken-reference', 'obiettivo', {
        altro: 'L’obiettivo',
        proposta: vicino(
          l.riga.testo('obiettivo'),
          suoi.map((o) => o.codice),
        ),
      });
    const [fonte, punto] = [fonteFacoltativa(l, programma), l.facoltativo('punto')];
    dati.azioni.push({
      programma,
      codice: l.identita('codice', `azione ${programma}`, 'libera'),
      obiettivo: obiettivo?.codice ?? '',
      asse: obiettivo?.asse ?? '',
      nome: l.richiesto('nome'),
      fonte,
      punto,
    });
  }),

  iniziative: (r, programma, tabella) => {
    const identificativi = new Set(tabella.righe.map((riga) => riga.testo('id')));
    const azioni = r.dati.azioni.filter((a) => a.programma === programma).map((a) => a.codice);
    perOgniRiga(r, tabella, (l) => {
      const rimando = (nome: string, id: string, noti: Iterable<string>): void => {
        const insieme = new Set(noti);
        if (id !== '' && !insieme.has(id))
          l.guasto('broken-reference', nome, {
            letto: id,
            altro: nome === 'azione' ? 'L’azione' : 'L’iniziativa',
            proposta: vicino(id, insieme),
          });
      };
      const collegate = l.elenco('collegate');
      collegate.forEach((id) => rimando('collegate', id, identificativi));
      rimando('parte_di', l.facoltativo('parte_di'), identificativi);
      rimando('azione', l.facoltativo('azione'), azioni);
      r.dati.iniziative.push({
        programma,
        id: l.identita('id', `iniziativa ${programma}`),
        nome: l.richiesto('nome'),
        altriNomi: l.elenco('altri_nomi'),
        asse: codiceAsse(l, programma) ?? '',
        azione: l.facoltativo('azione'),
        azioneBase: l.unaDi('azione_base', ['', 'documento', 'nostra']),
        parteDi: l.facoltativo('parte_di'),
        collegate,
      });
    });
  },

  indicatori: perRiga((l, programma, { dati }) => {
    dati.indicatori.push({
      programma,
      codice: l.identita('codice', `indicatore ${programma}`),
      nome: l.richiesto('nome'),
      altriNomi: l.elenco('altri_nomi'),
      asse: codiceAsse(l, programma) ?? '',
      tipo: l.unaDi('tipo', ['output', 'risultato', 'finanziario']),
      quadro: l.unaDi('quadro', ['', 'sì', 'no']) === 'sì',
      unita: l.richiesto('unita'),
    });
  }),

  decisioni: perRiga((l, programma, r) => {
    const data = leggiData(l.riga.testo('data'), '2000')?.iso;
    if (!data) l.guasto('not-date', 'data');
    const id = l.identita('id', `decisione ${programma}`, 'libera');
    const fonte = r.dati.fonti.find((f) => f.id === l.riga.testo('fonte'));
    if (!fonte) fonteFacoltativa(l, programma);
    if (!data || !fonte || id === '') return;
    const punto = l.richiesto('punto');
    const [osservazione] = osservazioniDi(l, {
      programma,
      data: fonte.dataRiferimento,
      fonte: fonte.id,
      punto,
      asse: '',
      soggettoTipo: 'programma',
      soggetto: programma,
      dimensione: data,
    });
    if (osservazione)
      r.dati.decisioni.push({
        programma,
        id,
        data,
        effetto: l.richiesto('effetto'),
        fonte: fonte.id,
        punto,
        osservazione: osservazione.id,
      });
    else l.guasto('empty-cell', 'decisione', { attesi: 'decisione' });
  }),
};

/** The programming period, `2014-2020`, in order. */
function periodoDi(l: Lettore): string {
  const periodo = l.richiesto('periodo');
  const [, da = '', a = ''] = /(\d{4})\D+(\d{4})/.exec(periodo) ?? [];
  if (periodo !== '' && (periodo !== `${da}-${a}` || da > a))
    l.guasto('not-period', 'periodo', {
      proposta: da === '' ? undefined : da > a ? `${a}-${da}` : `${da}-${a}`,
    });
  return periodo;
}

/** The document a register's row names, reported where it is unknown; blank is allowed. */
function fonteFacoltativa(l: Lettore, programma: string): string {
  const id = l.riga.testo('fonte');
  const note = l.r.dati.fonti.filter((f) => f.programma === programma).map((f) => f.id);
  if (id !== '' && !note.includes(id))
    l.guasto('unknown-source', 'fonte', { attesi: note.join(', '), proposta: vicino(id, note) });
  return id;
}
