import { maiuscolaFrase, quandoVale } from '../../format.ts';
import type { Archivio, Frase } from '../../model/index.ts';
import { calcolata, figura, nomeMisura, type Chi } from '../quadri.ts';
import { idGrafico, nomeDi, paginaDelGiorno, posto } from './dati.ts';
import type { Grafico } from './tipi.ts';

/** "Ogni 100 euro": of a hundred euro of the dotazione, how many reached each stage. */
export function graficoCento(a: Archivio, chi: Chi, data: string): Grafico {
  const righe = (['impegni', 'pagamenti', 'spesa_certificata'] as const).map((misura) => ({
    misura,
    stage: posto(misura),
    d: calcolata(a, chi, data, 'ogni-cento-euro', misura),
  }));
  const presenti = righe.filter((r) => r.d);
  const verbi: Record<string, string> = {
    impegni: 'impegnati',
    pagamenti: 'pagati',
    spesa_certificata: 'certificati',
  };
  const titolo: Frase = presenti.flatMap((r, i): Frase => {
    const prima =
      i === 0
        ? `${quandoVale(a, { ...chi, data })}, ogni 100 euro di dotazione, `
        : i === presenti.length - 1
          ? ' e '
          : ', ';
    return r.d ? [prima, r.d, ` ${verbi[r.misura]}`] : [];
  });
  return {
    id: idGrafico(chi.programma, nomeDi(chi.asse), 'ogni-cento-euro', data),
    programma: chi.programma,
    titolo:
      titolo.length > 0
        ? maiuscolaFrase(titolo)
        : [`Ogni 100 euro ${quandoVale(a, { ...chi, data })}`],
    leggere: 'Ogni quadratino è un euro su cento di dotazione; più è scuro, più la spesa è certa.',
    sintesi: [],
    disegno:
      presenti.length === 0
        ? null
        : {
            kind: 'hundredGrid',
            data: {
              base: `100 euro di dotazione, ${quandoVale(a, { ...chi, data })}`,
              counts: presenti.map(({ misura, stage, d }) => ({
                label: verbi[misura] ?? misura,
                value: d?.valore ?? null,
                text: d ? String(d.valore) : undefined,
                ref: d?.id,
                stage,
              })),
            },
          },
    vuoto:
      'I documenti non danno insieme la dotazione e gli stadi della spesa: il conto non si può fare.',
    tabella: {
      didascalia: `Ogni 100 euro di dotazione ${quandoVale(a, { ...chi, data })}`,
      intestazioni: [
        { nome: 'Stadio', numero: false },
        { nome: 'Euro su 100', numero: true },
        { nome: 'Importo stampato', numero: true },
      ],
      righe: righe.map(({ misura, d }) => ({
        nome: nomeMisura(a, misura),
        celle: [d, figura(a, chi, data, misura)],
      })),
    },
    date: [data],
    pagina: paginaDelGiorno(chi, data),
  };
}
