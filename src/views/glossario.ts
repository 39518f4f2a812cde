import { senzaAccenti, stadi, type Archivio } from '../model/index.ts';
import { graficoStadi, speso } from './grafici/stadi.ts';
import type { Grafico } from './grafici/tipi.ts';
import { dateConSoldi, quadro } from './quadri.ts';

/** The ids of the terms that tell the way of the money, from the frame to the surest stage, as the catalogue of measures names them. */
export function paroleDeiSoldi(a: Archivio): string[] {
  return ['dotazione', ...stadi].flatMap((misura) => a.misura(misura)?.termine ?? []);
}

/** A drawing of those terms: the programme, at its newest date, whose money passed most of the stages; none where no money did. */
export function esempioDeiSoldi(a: Archivio): Grafico | undefined {
  const [scelto] = a.programmi
    .flatMap((p) => {
      const chi = { programma: p.id, asse: '' };
      const [data] = dateConSoldi(a, chi);
      const q = data === undefined ? undefined : quadro(a, chi, data);
      return q && speso(q) ? { chi, data: q.data, quanti: q.stadi.length } : [];
    })
    .sort((x, y) => y.quanti - x.quanti);
  return scelto && graficoStadi(a, scelto.chi, scelto.data);
}

/** Under which letter a term stands: its first one, without accent; `0-9` for the codes. */
export function letteraDi(termine: string): string {
  const prima = senzaAccenti(termine).charAt(0).toUpperCase();
  return /\d/.test(prima) ? '0-9' : prima;
}
