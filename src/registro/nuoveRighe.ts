import {
  comePubblicata,
  derivateDi,
  inUnita,
  spostamenti,
  type Dati,
  type Derivata,
  type Osservazione,
} from '../model/index.ts';
import { pubblicato, type Riga } from './catena.ts';
import type { Pagina } from './pagine.ts';
import { righeDelleTabelle } from './tabelle.ts';

/** What a line may leave blank. */
const vuota = { valore: '', unita: '', testo: '', etichetta: '', punto: '', documento: '' };

/**
 * The lines that a publication of these data, with the pages that they make, adds to the register on this day: what is new, what
 * changed, what is gone, and at the end the publication itself with its note. None where nothing changes.
 */
export function nuoveRighe(dati: Dati, pagine: readonly Pagina[], data: string, nota = ''): Riga[] {
  const stato = pubblicato(dati.registro);
  const documenti = new Map(dati.fonti.map((f) => [f.id, f.sha256]));
  const cifra = (o: Osservazione): Partial<Riga> => ({
    ...comePubblicata(o),
    etichetta: o.etichetta,
    punto: o.punto,
    documento: documenti.get(o.fonte) ?? '',
  });
  const derivate = derivateDi(dati);
  const oggi: Riga[] = [
    ...dati.osservazioni.map((o) => ({
      ...vuota,
      data,
      genere: 'cifra' as const,
      id: o.id,
      ...cifra(o),
    })),
    ...derivate.map((d) => ({ ...vuota, data, genere: 'derivata' as const, ...calcolata(d) })),
    ...pagine.map((p) => ({ ...vuota, data, genere: 'pagina' as const, ...p })),
    ...righeDelleTabelle(dati).map((r) => ({ ...vuota, data, genere: 'riga' as const, ...r })),
  ];
  const spostate = spostamenti(dati, derivate);
  const vivi = new Set(oggi.map((r) => r.id));
  const righe: Riga[] = [
    ...oggi.filter((r) => !dettaUguale(r, stato.get(r.id))),
    ...[...stato.values()]
      .filter((v) => !vivi.has(v.id))
      .map((v): Riga => {
        const dopo = spostate.get(v.id)?.[0];
        return dopo === undefined
          ? { ...vuota, data, genere: 'ritiro', id: v.id }
          : { ...vuota, data, genere: 'spostamento', id: v.id, testo: dopo };
      }),
  ];
  return righe.length === 0
    ? []
    : [...righe, { ...vuota, data, genere: 'pubblicazione', id: data, testo: nota }];
}

/** A computed figure: its value, and the figures that it comes of. */
const calcolata = ({ id, valore, unita, da }: Derivata): Pick<Riga, 'id'> & Partial<Riga> => ({
  id,
  valore: String(inUnita(valore, unita)),
  unita,
  punto: da.join(' '),
});

const detti = Object.keys(vuota) as (keyof typeof vuota)[];

/** True where the register already says of this id all that the line would. */
const dettaUguale = (riga: Riga, voce: Riga | undefined): boolean =>
  voce?.genere === riga.genere && detti.every((campo) => voce[campo] === riga[campo]);
