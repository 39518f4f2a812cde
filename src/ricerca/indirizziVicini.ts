import type { Nome } from './nomi.ts';
import type { Leggi } from './scaffale.ts';
import { possibili } from './viciniA.ts';
import { vicine } from './vicine.ts';

/** The same among the names of the site: those that the end of the address may have meant, or else any part of it. */
export async function cercaVicini(leggi: Leggi, percorso: string): Promise<Nome[]> {
  const fine = percorso.split('/').findLast((p) => p !== '') ?? '';
  const diFine = indirizziVicini(await possibili(leggi, fine), percorso);
  return diFine.length > 0 ? diFine : indirizziVicini(await possibili(leggi, percorso), percorso);
}

/** The pages whose address or name is nearest to an address that leads nowhere, best first. */
export function indirizziVicini(nomi: readonly Nome[], percorso: string, quanti = 5): Nome[] {
  const pezzi = percorso.split('/').filter((p) => p !== '');
  const parole = (pezzi.at(-1) ?? '').replace(/\.html?$/, '').replaceAll('-', ' ');
  const comuni = (url: string): number => {
    const suoi = new Set(url.split(/[/#-]/).filter((p) => p !== ''));
    const miei = percorso.split(/[/#-]/).filter((p) => p !== '');
    const ultimi = new Set(parole.split(' '));
    return (
      miei.filter((p) => suoi.has(p)).reduce((s, p) => s + (ultimi.has(p) ? 2 : 1), 0) /
      (miei.length + suoi.size)
    );
  };
  const perIndirizzo = nomi
    .map((nome) => ({ nome, punti: comuni(nome.url) }))
    .filter((x) => x.punti > 0.25)
    .sort((x, y) => y.punti - x.punti)
    .map((x) => x.nome);
  const perNome = vicine(nomi, parole, quanti).map((v) => v.nome);
  return [...new Set([...perNome, ...perIndirizzo])].slice(0, quanti);
}
