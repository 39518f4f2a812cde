import {
  importata,
  type Archivio,
  type Asse,
  type Frase,
  type Iniziativa,
  type Osservazione,
} from '../model/index.ts';
import { fraseAssi, frasePersone, fraseSoldi, frasiCambiamento } from './frasi.ts';
import { schede, type SchedaIndicatore } from './indicatori.ts';
import { iniziativeDi } from './iniziative.ts';
import { ricorda } from './ricorda.ts';
import { altreFigure, dateConSoldi, figura } from './quadri.ts';

/** What the page of a year says of one of its dates. */
export interface CapitoloDellAnno {
  /** Documents with a figure of that date, by id. */
  fonti: string[];
  /** What matters most, in sentences without full stop. */
  frasi: Frase[];
  /** True where nothing but the Commission's data speaks of that date. */
  soloDati: boolean;
  /** True where documents print a stage of money of the whole programme. */
  conSoldi: boolean;
  /** True where they count its people. */
  conPersone: boolean;
  /** The Assi of which they print the allocation or a stage of money. */
  assi: Asse[];
  indicatori: SchedaIndicatore[];
  iniziative: Iniziativa[];
  /** The figures of the whole programme that no drawing shows. */
  figure: Osservazione[];
}

/** What documents say of a programme at a date. */
export const capitoloDellAnno = /* @__PURE__ */ ricorda(capitolo);

function capitolo(a: Archivio, programma: string, data: string): CapitoloDellAnno {
  const chi = { programma, asse: '' };
  const assi = a.assiDi(programma);
  const conSoldi = dateConSoldi(a, chi).includes(data);
  const suoi = a.figureDelProgramma(programma).filter((o) => o.data === data);
  const frasi = [
    conSoldi ? fraseSoldi(a, chi, data) : undefined,
    fraseAssi(a, programma, assi, data),
    frasePersone(a, chi, data),
    ...frasiCambiamento(a, chi, data).slice(0, 3).map(senzaPunto),
  ];
  return {
    fonti: [...new Set(suoi.map((o) => o.fonte))],
    frasi: frasi.flatMap((f) => (f?.length ? [f] : [])),
    soloDati: suoi.every(importata) && a.menzioniIn(programma, { data }).length === 0,
    conSoldi,
    conPersone: figura(a, chi, data, 'destinatari') !== undefined,
    assi: assi.filter(({ codice }) =>
      ['dotazione', 'impegni', 'costo_selezionato'].some((m) =>
        figura(a, { programma, asse: codice }, data, m),
      ),
    ),
    indicatori: schede(a, programma, undefined, data),
    iniziative: iniziativeDi(a, programma, undefined, data),
    figure: altreFigure(a, chi, data),
  };
}

function senzaPunto(frase: Frase): Frase {
  const ultima = frase.at(-1);
  return typeof ultima === 'string' ? [...frase.slice(0, -1), ultima.replace(/\.$/, '')] : frase;
}
