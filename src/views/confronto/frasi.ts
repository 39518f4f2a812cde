import { dallaAlla, inProsa, quandoVale } from '../../format.ts';
import { testi } from '../../testi/testi.ts';
import { misureAConfronto, type Archivio, type Frase } from '../../model/index.ts';
import { contatiAParte } from '../frasi.ts';
import { figura } from '../quadri.ts';
import { stadiSuCento } from '../suCento.ts';
import type { ConfrontoIniziative, Sole } from './iniziative.ts';
import { differenzaTra, genereDi, type Lati, type Lato, type Voce } from './voce.ts';

/** What a comparison is called, its first heading. */
export function titoloConfronto(a: Archivio, lati: Lati): string {
  const [uno, altro] = lati;
  const { asse } = uno;
  switch (genereDi(lati)) {
    case 'date':
      return testi.confronto.titolo.date(asse, dallaAlla(a, uno, altro));
    case 'assi':
      return testi.confronto.titolo.assi(asse, altro.asse);
    case 'programma':
      return testi.confronto.titolo.programma(asse);
  }
}

/** How much of its hundred each of two Assi has spent, at the stage that tells most of both; undefined where they share none. */
export function titoloFraAssi(a: Archivio, lati: Lati): Frase | undefined {
  const conti = lati.map((l) => stadiSuCento(a, l, l.data));
  const [uno, altro] = lati;
  for (const { misura, d } of conti[0] ?? []) {
    const suo = conti[1]?.find((c) => c.misura === misura);
    if (suo)
      return testi.confronto.suCento(
        quandoVale(a, uno),
        misura,
        [uno.asse, d],
        [altro.asse, suo.d],
      );
  }
  return undefined;
}

/** What changed between two dates, measure by measure, in sentences whose figures stay figures. */
export function frasiFraDate(a: Archivio, prima: Lato, dopo: Lato): Frase[] {
  return misureAConfronto.flatMap((misura) => {
    const [x, y] = [figura(a, prima, prima.data, misura), figura(a, dopo, dopo.data, misura)];
    const d = differenzaTra(a, y, x);
    return x && y && d
      ? [testi.frasi.cambio(misura, x, quandoVale(a, x), y, d, contatiAParte(a, y))]
      : [];
  });
}

/** The finding of two dates in one line, without figures: what went down, what went up, what stayed. */
export function titoloFraDate(a: Archivio, prima: Lato, dopo: Lato): string {
  const mosse = misureAConfronto.flatMap((misura) => {
    const [x, y] = [figura(a, prima, prima.data, misura), figura(a, dopo, dopo.data, misura)];
    const d = differenzaTra(a, y, x);
    return x && y && d
      ? [{ misura, segno: Math.sign(d.valore), tonda: inProsa(x) === inProsa(y) }]
      : [];
  });
  return testi.confronto.inBreve(mosse);
}

/** How many initiatives both dates name, and how many only one of them. */
export function fraseIniziative(a: Archivio, c: ConfrontoIniziative): string {
  return testi.confronto.nominate(
    c.entrambe.length,
    c.sole.map((s) => dettaSole(a, s)),
  );
}

/** What is said of initiatives that one date only names. */
export function dettaSole(a: Archivio, { iniziative, lato, altro, altrove }: Sole): string {
  return testi.confronto.soloAUnaData(
    iniziative.length,
    quandoVale(a, lato),
    altrove,
    quandoVale(a, altro),
  );
}

/** The rows of a section, where at least one has both sides; none otherwise, and the section is not worth a table. */
export function seADueLati(voci: readonly Voce[]): readonly Voce[] {
  return voci.some((v) => v.celle.every((c) => c !== undefined)) ? voci : [];
}

/** Says of a section without a row of two sides which date prints it; nothing where the section stands. */
export function soloDaUnLato(
  a: Archivio,
  nome: string,
  voci: readonly Voce[],
  lati: readonly Lato[],
): { perche: string; nomi: string[] }[] {
  if (voci.length === 0 || seADueLati(voci).length > 0) return [];
  const [solo, ...altri] = lati.filter((_, i) => voci.some((v) => v.celle[i] !== undefined));
  const perche =
    solo && altri.length === 0
      ? testi.confronto.motivi.soloUnaData(testi.chi(solo.asse), quandoVale(a, solo))
      : testi.confronto.motivi.nienteInComune;
  return [{ perche, nomi: [nome] }];
}

/** Which rows do not compare, in words, each reason once. */
export function nonConfrontabili(voci: readonly Voce[]): { perche: string; nomi: string[] }[] {
  const gruppi = Map.groupBy(
    voci.filter((v) => v.perche !== ''),
    (v) => v.perche,
  );
  return [...gruppi].map(([perche, sue]) => {
    const nomi = new Set(sue.map((v) => v.nome));
    return {
      perche,
      nomi: sue.flatMap(({ nome, targetDi }) => {
        if (targetDi === undefined) return [nome];
        return nomi.has(targetDi) ? [] : [testi.confronto.targetDi(targetDi)];
      }),
    };
  });
}
