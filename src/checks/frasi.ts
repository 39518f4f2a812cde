import { alla, elenco, euro, maiuscola, numero, percentuale } from '../format.ts';
import { arrotonda, type Archivio, type Osservazione, type Soggetto } from '../model/index.ts';
import { decimaliDi, type Intervallo } from './confronto.ts';

/** The subject by its name: `il programma`, `l’Asse I`, `«Nidi Gratis»`. */
export function nome(archivio: Archivio, s: Soggetto): string {
  switch (s.soggettoTipo) {
    case 'programma':
      return 'il programma';
    case 'asse':
      return `l’Asse ${s.soggetto}`;
    case 'gruppo':
      return `gli Assi ${elenco(s.soggetto.split('+'))}`;
    case 'iniziativa':
      return `«${archivio.iniziativa(s.programma, s.soggetto)?.nome ?? s.soggetto}»`;
    case 'indicatore':
      return `«${archivio.indicatore(s.programma, s.soggetto)?.nome ?? s.soggetto}»`;
  }
}

/** The subject after `di`: `del programma`, `dell’Asse I`, `di «Nidi Gratis»`. */
export function di(archivio: Archivio, s: Soggetto): string {
  const suo = nome(archivio, s);
  if (suo.startsWith('il ')) return `del ${suo.slice(3)}`;
  if (suo.startsWith('l’')) return `del${suo}`;
  if (suo.startsWith('gli ')) return `degli ${suo.slice(4)}`;
  return `di ${suo}`;
}

/** The name of a measure inside a sentence: `impegni su dotazione`. */
export function misura(archivio: Archivio, colonna: string): string {
  const suo = archivio.misura(colonna)?.nome ?? colonna;
  return /^[A-ZÀ-Ù][a-zà-ù’]/.test(suo) ? suo.charAt(0).toLowerCase() + suo.slice(1) : suo;
}

/** What a figure is about, to open a sentence: `Impegni dell’Asse I al 31 dicembre 2022`. */
export function apertura(archivio: Archivio, o: Osservazione): string {
  const propria = archivio.misura(o.colonna)?.dimensione ?? '';
  const riga =
    o.dimensione === propria ? '' : o.dimensione.replace(new RegExp(`, ${propria}$`), '');
  return maiuscola(
    `${misura(archivio, o.colonna)} ${di(archivio, o)}${riga === '' ? '' : ` (${riga})`} ${alla(o.data)}`,
  );
}

/** A stored value, written in full: cents as euro, shares with their sign. */
export function scrivi(valore: number, unita: string): string {
  if (unita === 'EUR') return euro(valore);
  if (unita === '%') return percentuale(valore);
  return numero(valore);
}

/** A computed share, with one decimal more than the printed one. */
export function scriviRapporto(o: Osservazione, i: Intervallo): string {
  const decimali = Math.max(0, decimaliDi(o)) + 1;
  const [da, a] = [arrotonda(i.min, decimali), arrotonda(i.max, decimali)];
  const uno = (n: number): string => (o.unita === '%' ? percentuale(n, decimali) : numero(n));
  return da === a ? uno(da) : `fra ${uno(da)} e ${uno(a)}`;
}
