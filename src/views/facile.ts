import { documentoSenzaData } from '../format.ts';
import type { Archivio, Asse, Frase, Programma, Soggetto } from '../model/index.ts';
import { testi } from '../testi/testi.ts';
import { contatiAParte } from './frasi.ts';
import { persone } from './persone.ts';
import { dateConSoldi, figura, quadro, soggettoDi, type Chi } from './quadri.ts';
import { quotaSulTutto } from './quote.ts';
import { stadiDetti, stadiSuCento, type SuCento } from './suCento.ts';

/** What the easy page of a programme, or of an Asse, says; a part without sentences is not shown. */
export interface Facile {
  cheCosa: Frase[];
  soldi: Frase[];
  /** Of a hundred euro of the dotazione: what is drawn under the sentences on money. */
  suCento: SuCento | undefined;
  persone: Frase[];
  /** Said of the figures of the whole page: that some of them are contradicted, changed or corrected. */
  conCura: Frase[];
}

const parole = testi.facile;
const frasi = (dette: readonly string[]): Frase[] => dette.map((frase) => [frase]);

/** The easy page of a programme; `racconto` is what content/ says of it, sentence by sentence. */
export function facileDelProgramma(
  a: Archivio,
  p: Programma,
  racconto: readonly string[] = [],
): Facile {
  return pagina(a, { programma: p.id, asse: '' }, [
    ...parole.programma(p.fondo),
    ...racconto,
    parole.periodo(p.periodo),
    ...parole.guida(p.autorita, p.attribuzione !== ''),
  ]);
}

/** The easy page of an Asse. */
export function facileDellAsse(
  a: Archivio,
  p: Programma,
  asse: Asse,
  racconto: readonly string[] = [],
): Facile {
  const nome = testi.asseColNome(asse) === testi.assi(asse.codice) ? '' : asse.nome;
  return pagina(a, { programma: p.id, asse: asse.codice }, [
    ...parole.asse(asse.codice, nome, p.nomeBreve, testi.parti(a, p.id)),
    ...racconto,
  ]);
}

function pagina(a: Archivio, chi: Chi, cheCosa: readonly string[]): Facile {
  const [data = dataDellaDotazione(a, chi)] = dateConSoldi(a, chi);
  const [suCento] = data === undefined ? [] : stadiSuCento(a, chi, data);
  const soldi = data === undefined ? senzaSoldi(a, chi) : conSoldi(a, chi, data, suCento);
  const suePersone = personeDi(a, chi);
  return {
    cheCosa: frasi(cheCosa),
    soldi,
    suCento,
    persone: suePersone,
    conCura: frasi(parole.conCura(daLeggereConCura(a, [...soldi, ...suePersone]))),
  };
}

const dataDellaDotazione = (a: Archivio, chi: Chi): string | undefined =>
  a.dateDi(chi.programma).find((d) => figura(a, chi, d, 'dotazione') !== undefined);

function quando(a: Archivio, chi: Chi, data: string): string[] {
  return parole.quando(data, documentoSenzaData(a, { programma: chi.programma, data }));
}

/** The dotazione, and the one stage that tells most: of a hundred euro where that can be counted. */
function conSoldi(a: Archivio, chi: Chi, data: string, suCento: SuCento | undefined): Frase[] {
  const { dotazione, scala, stadi } = quadro(a, chi, data);
  const primo = stadiDetti
    .flatMap((misura) => stadi.find((s) => s.misura === misura && s.figura) ?? [])
    .find((s) => s.figura?.valore !== null);
  return [
    ...frasi(quando(a, chi, data)),
    ...(scala === 'dati' ? frasi([parole.deiDati]) : []),
    ...(dotazione ? parole.dotazione(chi.asse, dotazione) : []),
    ...(suCento
      ? parole.suCento(suCento.misura, suCento.d)
      : primo?.figura
        ? parole.importo(primo.misura, primo.figura)
        : dotazione
          ? frasi([parole.senzaSpesa])
          : []),
  ];
}

/** What the documents give in place of the money of the whole. */
function senzaSoldi(a: Archivio, chi: Chi): Frase[] {
  const { altri, nessuno, diAltri, delTutto } = parole.senzaSoldi;
  const figure =
    chi.asse === ''
      ? a.figureDelProgramma(chi.programma)
      : a.figureDellAsse(chi.programma, chi.asse);
  const soggetti = Map.groupBy(
    figure.filter((o) => o.unita === 'EUR' && o.mancante === null),
    (o) => o.soggettoTipo,
  );
  const di = (['asse', 'gruppo', 'iniziativa', 'indicatore'] as const).find((t) => soggetti.has(t));
  const quanti = (tipo: Soggetto['soggettoTipo']): number =>
    new Set(soggetti.get(tipo)?.map((o) => o.soggetto)).size;
  return frasi([
    ...(soggetti.has(soggettoDi(chi).soggettoTipo)
      ? [altri]
      : di
        ? [diAltri[di](quanti(di)), delTutto(chi.asse)]
        : [nessuno]),
    parole.nonInventiamo,
  ]);
}

/** Whom it reached at the newest date that counts them; nothing where no document does. */
function personeDi(a: Archivio, chi: Chi): Frase[] {
  for (const data of a.dateDi(chi.programma)) {
    const sue = persone(a, chi, data);
    const { totale } = sue ?? {};
    if (!sue || !totale || totale.valore === null) continue;
    const donne = quotaSulTutto(sue.donne?.quote);
    return [
      ...frasi(quando(a, chi, data)),
      parole.persone(chi.asse, totale),
      ...(donne?.valore && totale.valore > 1 ? [parole.donne(donne)] : []),
      ...(contatiAParte(a, totale) === '' ? [] : frasi(parole.aParte)),
    ];
  }
  return [];
}

/** How many figures the full page marks. */
function daLeggereConCura(a: Archivio, dette: readonly Frase[]): number {
  const segnata = (id: string): boolean =>
    a.rettificate.has(id) || (a.segni.get(id) ?? []).some((v) => v.livello !== 'arrotondamento');
  return dette
    .flat()
    .filter((f) => typeof f !== 'string')
    .filter((f) => segnata(f.id) || ('da' in f && f.da.some(segnata))).length;
}
