import { comePubblicata, type Dati, type Osservazione } from '../model/index.ts';
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
  const oggi: Riga[] = [
    ...dati.osservazioni.map((o) => ({
      ...vuota,
      data,
      genere: 'cifra' as const,
      id: o.id,
      ...cifra(o),
    })),
    ...pagine.map((p) => ({ ...vuota, data, genere: 'pagina' as const, ...p })),
    ...righeDelleTabelle(dati).map((r) => ({ ...vuota, data, genere: 'riga' as const, ...r })),
  ];
  const vivi = new Set(oggi.map((r) => r.id));
  const righe: Riga[] = [
    ...oggi.filter((r) => !dettaUguale(r, stato.get(r.id))),
    ...[...stato.values()]
      .filter((v) => !vivi.has(v.id))
      .map((v) => ({ ...vuota, data, genere: 'ritiro' as const, id: v.id })),
  ];
  return righe.length === 0
    ? []
    : [...righe, { ...vuota, data, genere: 'pubblicazione', id: data, testo: nota }];
}

const detti = Object.keys(vuota) as (keyof typeof vuota)[];

/** True where the register already says of this id all that the line would. */
const dettaUguale = (riga: Riga, voce: Riga | undefined): boolean =>
  voce?.genere === riga.genere && detti.every((campo) => voce[campo] === riga[campo]);
