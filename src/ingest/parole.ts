import { proprio } from '../model/proprio.ts';

/** An amount written in words, with the word that qualifies it. */
export interface InParole {
  valore: number;
  qualificatore: string;
}

const numeri: Record<string, number> = {
  un: 1,
  uno: 1,
  una: 1,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  nove: 9,
  dieci: 10,
  undici: 11,
  dodici: 12,
  venti: 20,
  cento: 100,
  mille: 1000,
};

/** The whole number that an Italian word stands for; undefined for any other word. */
export function numeroInParole(testo: string): number | undefined {
  return proprio(numeri, testo.toLowerCase());
}

/** True where two words are singular and plural of one another: `progetto`, `progetti`. */
export function stessaParola(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y || (x.length > 3 && x.slice(0, -1) === y.slice(0, -1));
}

const qualifica = (parola: string | undefined): string => {
  const piana = (parola ?? '').replace('piu', 'più');
  return piana === 'più' || piana === 'meno' ? `${piana} di` : piana;
};

/** `il doppio`, `più del triplo`: how many times. */
export function volteInParole(piano: string): InParole | null {
  const trovato =
    /^(?:(più|piu|meno|oltre|quasi|circa)\s+)?(?:il |del )?(doppio|triplo|quadruplo)$/i.exec(piano);
  if (!trovato) return null;
  const valore =
    proprio({ doppio: 2, triplo: 3, quadruplo: 4 }, trovato[2]?.toLowerCase() ?? '') ?? 2;
  return { valore, qualificatore: qualifica(trovato[1]?.toLowerCase()) };
}

/** `più della metà`, `l'intera dotazione`, `quasi totalità`: a share that is said and not counted. */
export function quotaAParole(piano: string): boolean {
  return [
    /^(?:(?:più|piu|meno|oltre|quasi|circa)\s+)?(?:della |la )?metà(?![a-zà-ù])/i,
    /^(?:nella |la )?(?:quasi )?totalità(?![a-zà-ù])/i,
    /^(?:quasi )?tutt[aeio](?: (?:i|gli|le) .+)?$/i,
    /^(?:l')?inter[ao](?![a-zà-ù])/i,
  ].some((forma) => forma.test(piano));
}

/** `quattro`, `altri due`, `due progetti` (the unit's own name, nothing else): how many. */
export function conteggioInParole(piano: string, unita: string): InParole | null {
  const trovato = /^(?:(?:i|le|altri|altre|altro|ulteriori)\s+)?([a-zà-ù]+)(?:\s+(\S+))?$/i.exec(
    piano,
  );
  const valore = numeroInParole(trovato?.[1] ?? '');
  if (valore === undefined) return null;
  const seguito = trovato?.[2];
  return seguito === undefined || stessaParola(seguito, unita)
    ? { valore, qualificatore: '' }
    : null;
}

/** The name of the printed total's row: `Totale`, `TOTALE GENERALE`; a total of some Assi only is none. */
export const eTotale = (letto: string): boolean =>
  /^totale( (generale|complessivo|(del )?programma( operativo)?|del pon|del por|(po|por|pon)( fse)?))?$/i.test(
    letto,
  );
