import { numeri, type Modo } from './numeri.ts';
import { piega } from './piega.ts';
import { radice, vuote } from './radice.ts';

/** One thing to look for, and the span of the text it was read from. */
export interface Pezzo {
  token: string;
  da: number;
  a: number;
  /** True where the sign before it (`2019-2020`, `6280/2022`) ties it to the piece before. */
  unito: boolean;
}

const sigla = /(?:[a-z]\.){2,}[a-z]?(?![a-z0-9])/y;
const codice = /(?:\d{1,2}|v)(?:\.\d{1,2}){1,3}(?!\d|[.,]\d|[a-z])/y;
const priorita = /(?:8|9|10|11)\.?(?:iii|iv|ii|ix|vi|v|i)(?![a-z0-9])/y;
const anni = /((?:19|20)\d\d)[-/](\d\d)(?!\d)/y;
const parola = /[a-z0-9]+/y;
const ordinale = /\s(?:n\.\s?)?([ivx]{1,4}|[b-dfghj-np-z]|\d{1,2})(?![a-z0-9']|[.,]\d|\s?-)/y;
const altro = /\s?(?:e|,|\/)\s?([ivx]{1,4}|\d)(?![a-z0-9']|[.,]\d)/y;

const romani = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
const arabo = (n = ''): string => (romani.includes(n) ? String(romani.indexOf(n) + 1) : n);

/** The pieces of a text in order. Words without meaning are left out, so that `lotta alla povertà` is two pieces. */
export function pezzi(testo: string, modo: Modo = 'indice', vuoteAnche = false): Pezzo[] {
  const piano = piega(testo);
  const s = piano.testo;
  const fatti: Pezzo[] = [];
  let fine = -1;
  const metti = (token: string, da: number, a: number, unito = false): void => {
    fatti.push({ token, da: piano.da[da] ?? 0, a: piano.da[a] ?? testo.length, unito });
    fine = a;
  };
  const prova = (re: RegExp, i: number): RegExpExecArray | null => {
    re.lastIndex = i;
    return re.exec(s);
  };
  for (let i = 0; i < s.length;) {
    const unito = fine === i - 1 && /[-/:]/.test(s[i - 1] ?? '');
    let m = prova(sigla, i);
    if (m) metti(m[0].replaceAll('.', ''), i, i + m[0].length);
    else if ((m = prova(codice, i))) metti(m[0].replaceAll('.', 'x'), i, i + m[0].length);
    else if ((m = prova(priorita, i))) metti(m[0].replace('.', ''), i, i + m[0].length);
    else if ((m = prova(anni, i))) {
      metti(m[1] ?? '', i, i + 4, unito);
      metti(`${(m[1] ?? '').slice(0, 2)}${m[2]}`, i + 5, i + 7, true);
    } else {
      const numero = numeri(s, i, modo);
      if (numero) {
        m = numero.letto;
        for (const [k, token] of numero.token.entries())
          metti(token, i, i + m[0].length, unito && k === 0);
      } else if ((m = prova(parola, i))) {
        const voce = m[0];
        const dopo = i + voce.length;
        const conNumero = /^(asse|assi|fase)$/.test(voce) ? prova(ordinale, dopo) : null;
        if (!conNumero || modo === 'indice') {
          const tiene = vuoteAnche ? voce.length > 2 : voce.length > 1 && !vuote.has(voce);
          if (tiene) metti(radice(voce), i, dopo, unito && /\d/.test(voce));
        }
        if (conNumero) {
          const nome = voce === 'fase' ? 'fase' : 'asse';
          let qui = dopo + conNumero[0].length;
          metti(nome + (nome === 'fase' ? arabo(conNumero[1]) : (conNumero[1] ?? '')), i, qui);
          for (let e = prova(altro, qui); e && voce === 'assi'; e = prova(altro, qui)) {
            metti(nome + (e[1] ?? ''), qui, (qui += e[0].length));
          }
          i = qui;
          continue;
        }
      }
    }
    i += m ? m[0].length : 1;
  }
  return fatti;
}

/** The pieces of a text as tokens. */
export function tokenDi(testo: string, modo: Modo = 'indice'): string[] {
  return pezzi(testo, modo).map((p) => p.token);
}
