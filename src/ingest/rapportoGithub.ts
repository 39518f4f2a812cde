import { catalogo, type Problema } from './problemi.ts';
import { luogoDi } from './rapporto.ts';

/** All problems as GitHub workflow commands, one a line: `::error file=data/…,line=4,title=…::…`. `base`: the data folder. */
export function rapportoGithub(problemi: readonly Problema[], base = 'data'): string {
  return problemi
    .map((p) => {
      const livello =
        p.gravita === 'errore' ? 'error' : p.presaVisione === undefined ? 'warning' : 'notice';
      const linea = p.linea ?? p.riga;
      const dove = [
        `file=${proprieta(`${base}/${p.file}`)}`,
        ...(linea === undefined ? [] : [`line=${linea}`]),
        `title=${proprieta(`${catalogo[p.tipo].titolo} [${p.tipo}]`)}`,
      ];
      return `::${livello} ${dove.join(',')}::${testo(messaggioDi(p))}\n`;
    })
    .join('');
}

/** One problem as one line: place, value read, reason, remedy, and the acknowledgement where there is one. */
export function messaggioDi(p: Problema): string {
  const letto = p.letto === '' ? '' : ` Letto: «${p.letto}».`;
  const visto = p.presaVisione === undefined ? '' : ` Preso in visione: ${p.presaVisione}`;
  return `${luogoDi(p)}.${letto} ${p.perche} ${p.rimedio}${visto}`;
}

const testo = (t: string): string =>
  t.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const proprieta = (t: string): string => testo(t).replace(/:/g, '%3A').replace(/,/g, '%2C');
