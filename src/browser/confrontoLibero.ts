import { confronto } from '../html/confronto/confronto.ts';
import { markup } from '../html/tag.ts';
import { quandoVale } from '../format.ts';
import { coseFraDate } from '../views/confronto/coppie.ts';
import type { Fetta } from '../views/confronto/fetta.ts';
import { titoloConfronto } from '../views/confronto/frasi.ts';
import { unisci } from '../views/confronto/unisci.ts';
import { genereDi, type Lati, type Lato } from '../views/confronto/voce.ts';
import { indirizzi } from '../views/indirizzi.ts';
import { indirizzo } from '../views/indirizzo.ts';

/** A comparison that has no page, ready to be put into one. */
export interface Disegnato {
  titolo: string;
  html: string;
}

/**
 * Reads the slices of the two sides of a comparison and writes its text by the templates of the pages; null where nothing is alike. Throws
 * where the slices cannot be read.
 */
export async function disegna(lati: Lati): Promise<Disegnato | null> {
  const [queste, quelle] = await Promise.all([leggi(lati[0]), leggi(lati[1])]);
  const a = unisci(...queste, ...quelle);
  const [prima, dopo] = lati;
  const date = genereDi(lati) === 'date';
  if (date && coseFraDate(a, prima, prima.data, dopo.data).length === 0) return null;
  const titolo = titoloConfronto(a, lati);
  const programma = a.programma(prima.programma)?.nomeBreve;
  const occhiello = date ? programma : `${programma} · ${quandoVale(a, prima)}`;
  const testa = markup`<p class="occhiello">${occhiello}</p><h2 id="confronto-disegnato" tabindex="-1">${titolo}</h2>`;
  const corpo = confronto({ a, indirizzo }, lati);
  return { titolo, html: testa.text + corpo.text };
}

/** All slices of a side: the first says how many they are. */
async function leggi(lato: Lato): Promise<[Fetta, ...Fetta[]]> {
  const prima = await prendi(lato, 1);
  const altre = Array.from({ length: prima.parti - 1 }, (_, i) => prendi(lato, i + 2));
  return [prima, ...(await Promise.all(altre))];
}

async function prendi({ programma, asse, data }: Lato, parte: number): Promise<Fetta> {
  const risposta = await fetch(indirizzo(indirizzi.confrontoDati(programma, asse, data, parte)));
  if (!risposta.ok) throw new Error(`${risposta.status} ${risposta.url}`);
  return (await risposta.json()) as Fetta;
}
