import { dataDaCartella } from '../model/dataRiferimento.ts';
import { leggiData } from './date.ts';
import type { Anagrafica } from './forme.ts';
import {
  anagraficheDeiCodici,
  fonteFacoltativa,
  perRiga,
  type Lettura,
} from './anagraficheDeiCodici.ts';
import { perOgniRiga, type Lettore } from './lettore.ts';
import { osservazioniDi } from './osservazioni.ts';
import type { Raccolta } from './raccolta.ts';
import type { Tabella } from './tabella.ts';

/** How each register is read, in the order in which they may refer to one another. */
export const lettureAnagrafiche: Record<
  Exclude<Anagrafica, 'rettifiche' | 'eventi' | 'avvisi'>,
  Lettura
> = {
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

  fonti: perRiga(leggiFonte),

  ...anagraficheDeiCodici,

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

  spiegazioni: perRiga((l, programma, { dati }) => {
    const verifica = l.identita('verifica', 'spiegazione', 'libera');
    const spiegazione = l.richiesto('spiegazione');
    if (verifica !== '' && spiegazione !== '')
      dati.spiegazioni.push({ programma, verifica, spiegazione });
  }),
};

/** Reads one document; in a date's own folder (`cartella`) its reference date may be left out. */
function leggiFonte(l: Lettore, programma: string, r: Raccolta, cartella = ''): void {
  const id = l.identita('id', 'fonte');
  const dataRiferimento = dataDaCartella(l.riga.testo('data_riferimento') || cartella);
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
}

/** The documents described in a date's own folder. */
export function leggiFontiDatate(
  r: Raccolta,
  programma: string,
  cartella: string,
  tabella: Tabella,
): void {
  perOgniRiga(r, tabella, (l) => leggiFonte(l, programma, r, cartella));
}

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
