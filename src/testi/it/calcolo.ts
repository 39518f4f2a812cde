import { alNome, dallaAlla, maiuscola, quandoVale } from '../../format.ts';
import type { Archivio, Derivata, Osservazione } from '../../model/index.ts';
import { proprio } from '../../model/proprio.ts';
import { cosa, misura, parte } from './parole.ts';
import { assi } from './parti.ts';

type Regola = 'rapporto' | 'ogni-cento-euro' | 'quota-del-programma';

/** The rules that compute figures, as the method page heads them. */
const nomi: Readonly<Record<string, string>> = {
  rapporto: 'Rapporto',
  'ogni-cento-euro': 'Ogni cento euro',
  'quota-del-programma': 'Quota del programma',
  differenza: 'Differenza',
  'differenza-fra-date': 'Differenza fra date',
  'differenza-fra-assi': 'Differenza fra Assi',
  'differenza-in-punti': 'Differenza in punti',
  'rapporto-al-target': 'Rapporto al target',
  'distanza-dal-target': 'Distanza dal target',
};

/** How a rule rounds what it computes; nothing where it does not. */
const arrotondamenti: Readonly<Record<string, string>> = {
  rapporto: 'arrotondato a un decimale',
  'ogni-cento-euro': 'arrotondato all’euro intero',
  'quota-del-programma': 'arrotondata a un decimale',
  'differenza-in-punti': 'calcolata sulle cifre esatte e arrotondata una volta sola, a un decimale',
  'rapporto-al-target': 'arrotondato a un decimale',
};

/** A figure that the site computes: what it is, by what rule. */
export const calcolo = {
  regola: (regola: string): string => proprio(nomi, regola) ?? regola,
  arrotondamento: ({ regola, unita }: Pick<Derivata, 'regola' | 'unita'>): string =>
    proprio(arrotondamenti, regola) ??
    (unita === 'punti percentuali' ? 'con i decimali della meno precisa delle due' : ''),
  /** What follows the number of a computed figure where it does not bear its unit. */
  unita: ({ unita }: Pick<Derivata, 'unita'>): string => (unita === 'euro su 100' ? ' euro' : ''),
  /** What a computed figure is and when it holds; `da` are its addends, in the order of the rule. */
  titolo: (a: Archivio, d: Derivata, da: readonly Osservazione[]): string => {
    const [prima, seconda] = da;
    const ultima = da.at(-1);
    if (!prima || !seconda || !ultima) return calcolo.regola(d.regola);
    const nelTempo = (che: string): string =>
      `${cosa(a, prima)}${che}, differenza ${dallaAlla(a, ultima, prima)}`;
    const alTutto =
      seconda.soggetto === prima.soggetto
        ? ` in rapporto ${alNome(misura(a, seconda.colonna))}`
        : ': quota del programma';
    const quota: Record<Regola, string> = {
      rapporto: alTutto,
      'ogni-cento-euro': `, ogni cento euro di ${misura(a, seconda.colonna)}`,
      'quota-del-programma': alTutto,
    };
    switch (d.regola) {
      case 'differenza':
      case 'differenza-fra-date':
        return nelTempo('');
      case 'differenza-in-punti':
        return nelTempo(alTutto);
      case 'differenza-fra-assi':
        return `${maiuscola(misura(a, prima.colonna))}${parte(a, prima)}: differenza fra ${assi(prima.soggetto)} e ${assi(seconda.soggetto)} ${quandoVale(a, d)}`;
      case 'rapporto-al-target':
        return `${cosa(a, prima)}: quota del target ${quandoVale(a, d)}`;
      case 'distanza-dal-target':
        return `${cosa(a, seconda)}: quanto manca al target ${quandoVale(a, d)}`;
      default:
        return `${cosa(a, prima)}${proprio<string>(quota, d.regola) ?? ''} ${quandoVale(a, d)}`;
    }
  },
};
