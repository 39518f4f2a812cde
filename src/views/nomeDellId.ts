import { ancora, eDerivata, type Archivio } from '../model/index.ts';
import { nomeSoggetto } from './fonti.ts';
import { nomeMisura } from './quadri.ts';

/** What a figure is, by the names that a reader knows: also one that is published no more. */
export interface NomeDiCifra {
  misura: string;
  soggetto: string;
  /** The date that it is about, as its id writes it. */
  data: string;
  /** Its document, and where it stood in it when it was last published; empty where that is not known. */
  fonte: string;
  punto: string;
}

/** The names behind the id of a figure, living or not; undefined where the id is none that this site makes. */
export function nomeDellId(a: Archivio, id: string): NomeDiCifra | undefined {
  const oggi = a.diOggi.get(id) ?? id;
  const figura = a.perId.get(oggi) ?? a.derivatePerId.get(oggi);
  if (figura) {
    const colonna = eDerivata(figura) ? (figura.misura.split('/')[0] ?? '') : figura.colonna;
    const misura = nomeMisura(a, colonna);
    const { fonte, punto } = eDerivata(figura) ? { fonte: '', punto: '' } : figura;
    return { misura, soggetto: nomeSoggetto(a, figura), data: figura.data, fonte, punto };
  }
  if (id.startsWith('derivata.')) return nomeDiCalcolata(a, id);
  const [fonte = '', data = '', soggetto = '', colonna = ''] = id.split('.');
  const misura = a.misure.find((m) => ancora(m.colonna) === colonna)?.nome;
  if (misura === undefined) return undefined;
  const programma = a.fonti.find((f) => f.id === fonte)?.programma ?? '';
  const punto = a.registro.findLast((v) => v.id === id && v.genere === 'cifra')?.punto ?? '';
  return { misura, soggetto: nomeDelSoggetto(a, programma, soggetto), data, fonte, punto };
}

/** `derivata.rapporto.por-fse-lombardia.2022-12-31.asse-i.impegni-dotazione.3f2a9c1b`: its first measure, and the rule. */
function nomeDiCalcolata(a: Archivio, id: string): NomeDiCifra | undefined {
  const [, regola = '', programma = '', data = '', soggetto = '', misura = ''] = id.split('.');
  const sua = a.misure.find((m) => `${misura}-`.startsWith(`${ancora(m.misura)}-`));
  if (!sua) return undefined;
  const nudo = soggetto.replace(/^iniziativa-/, '').replace(/^programma-.*/, 'programma');
  return {
    misura: `${sua.nome} (${regola.replaceAll('-', ' ')})`,
    soggetto: nomeDelSoggetto(a, programma, nudo),
    data,
    fonte: '',
    punto: '',
  };
}

/** The subject as an id writes it: `programma`, `asse-ii`, `indicatore-occupati`, an initiative. */
function nomeDelSoggetto(a: Archivio, programma: string, soggetto: string): string {
  const sua = <T extends { programma: string }>(voci: readonly T[], e: (v: T) => boolean) =>
    voci.find((v) => v.programma === programma && e(v));
  if (soggetto === 'programma')
    return nomeSoggetto(a, { programma, soggettoTipo: 'programma', soggetto: programma });
  const asse = sua(a.assi, (v) => `asse-${v.codice.toLowerCase()}` === soggetto);
  if (asse) return nomeSoggetto(a, { programma, soggettoTipo: 'asse', soggetto: asse.codice });
  const indicatore = sua(a.indicatori, (v) => `indicatore-${v.codice}` === soggetto);
  if (indicatore) return indicatore.nome;
  return (
    sua(a.iniziative, (v) => v.id === soggetto)?.nome ??
    a.dettiPubblicati.get(`/${programma}/iniziative/${soggetto}/`) ??
    soggetto
  );
}
