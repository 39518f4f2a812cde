import { istante, type Archivio, type Frase } from '../model/index.ts';
import { quandoVale } from '../format.ts';
import { testi } from '../testi/testi.ts';
import { graficoIndicatori } from './grafici/indicatori.ts';
import { graficiIniziativa } from './grafici/iniziativa.ts';
import { graficoPersoneNelTempo } from './grafici/persone.ts';
import { graficoRiprogrammazione } from './grafici/riprogrammazione.ts';
import { graficoStadi } from './grafici/stadi.ts';
import type { Grafico } from './grafici/tipi.ts';
import { schede } from './indicatori.ts';
import { persone } from './persone.ts';
import { dateConSoldi, type Chi } from './quadri.ts';
import { quotaSulTutto } from './quote.ts';
import { stadiSuCento } from './suCento.ts';

/** A finding of the first page: its headline and its drawing. */
export interface Colpo {
  titolo: Frase;
  grafico: Grafico;
}

/** A finding with how much it surprises among those of its kind; more is more. */
type Candidato = Colpo & { quanto: number };

/**
 * What a reader of the first page would tell a friend, chosen from the data: of each kind the one that surprises most, and none where
 * the data have none. The kinds: the largest shift of allocation between Assi, the Asse furthest past its allocation, the largest
 * change of the share of women, the target that moved most, the initiative with most money drawn inside its resources.
 */
export function cheColpisce(a: Archivio): Colpo[] {
  return [spostamenti, oltre, donne, targetMossi, iniziative].flatMap((di) => {
    const [primo] = di(a).sort((x, y) => y.quanto - x.quanto);
    return primo ? [primo] : [];
  });
}

function assiDi(a: Archivio): Chi[] {
  return a.assi.map(({ programma, codice }) => ({ programma, asse: codice }));
}

function spostamenti(a: Archivio): Candidato[] {
  return a.programmi.flatMap(({ id }) => {
    const grafico = graficoRiprogrammazione(a, id);
    const [mosso] = grafico.titolo.filter((parte) => typeof parte === 'object');
    if (!grafico.disegno || !mosso) return [];
    return [{ titolo: grafico.titolo, grafico, quanto: Math.abs(mosso.valore ?? 0) }];
  });
}

function oltre(a: Archivio): Candidato[] {
  return assiDi(a).flatMap((chi) => {
    const [data = ''] = dateConSoldi(a, chi);
    const [detto] = stadiSuCento(a, chi, data);
    if (!detto || detto.d.valore <= 100) return [];
    const grafico = graficoStadi(a, chi, data);
    return [{ titolo: grafico.titolo, grafico, quanto: detto.d.valore }];
  });
}

function donne(a: Archivio): Candidato[] {
  return assiDi(a).flatMap((chi) => {
    const grafico = graficoPersoneNelTempo(a, chi);
    const quote = (grafico?.date ?? []).map(
      (d) => quotaSulTutto(persone(a, chi, d)?.donne?.quote)?.valore ?? undefined,
    );
    const [ora, era] = quote;
    if (!grafico?.disegno || ora === undefined || era === undefined || ora === era) return [];
    return [{ titolo: grafico.titolo, grafico, quanto: Math.abs(ora - era) }];
  });
}

function targetMossi(a: Archivio): Candidato[] {
  return a.programmi.flatMap(({ id }) =>
    schede(a, id).flatMap(({ indicatore, rilevazioni }) => {
      const [r] = rilevazioni
        .filter(({ valore, target, prima }) => valore?.valore && target?.valore && prima?.valore)
        .sort((x, y) => istante(y.data) - istante(x.data));
      if (!r?.target || !r.prima) return [];
      const [ora, era] = [r.target.valore ?? 0, r.prima.valore ?? 1];
      const grafico = graficoIndicatori(a, id, indicatore.asse, r.data, indicatore.codice);
      const titolo = testi.target.mosso(indicatore.nome, [r.prima, r.target], (o) =>
        quandoVale(a, o),
      );
      return [{ titolo, grafico, quanto: Math.abs(ora - era) / era }];
    }),
  );
}

function iniziative(a: Archivio): Candidato[] {
  return a.iniziative.flatMap((i) =>
    graficiIniziativa(a, i).flatMap((grafico) => {
      const [parte] = grafico.titolo.filter((p) => typeof p === 'object');
      return parte?.unita === 'EUR'
        ? [{ titolo: [`${i.nome}. `, ...grafico.titolo], grafico, quanto: parte.valore ?? 0 }]
        : [];
    }),
  );
}
