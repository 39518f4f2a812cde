import {
  comePubblicata,
  spostamenti,
  stessaCifra,
  type Dati,
  type Osservazione,
  type Rettifica,
  type VoceRegistro,
} from '../model/index.ts';

/** A published figure that the data no longer give as it was. */
export interface Differenza {
  voce: VoceRegistro;
  /** The figure as it is today, under whatever id; undefined where it is gone. */
  oggi: Osservazione | undefined;
}

type DaConfrontare = Pick<Dati, 'registro' | 'osservazioni' | 'eventi' | 'spostate'>;

/** What has become of each published figure: those that changed or vanished. One that moved is followed. */
export function differenze(
  pubblicato: ReadonlyMap<string, VoceRegistro>,
  dati: DaConfrontare,
): Differenza[] {
  const perId = new Map(dati.osservazioni.map((o) => [o.id, o]));
  const spostate = spostamenti(dati, []);
  return [...pubblicato.values()].flatMap((voce): Differenza[] => {
    if (voce.genere !== 'cifra') return [];
    const oggi = [voce.id, ...(spostate.get(voce.id) ?? [])].flatMap((id) => perId.get(id) ?? []);
    return oggi.some((o) => stessaCifra(voce, comePubblicata(o))) ? [] : [{ voce, oggi: oggi[0] }];
  });
}

/** The correction that accounts for a difference. */
export function rettificaDi(
  { voce, oggi }: Differenza,
  rettifiche: readonly Rettifica[],
): Rettifica | undefined {
  return rettifiche.find(
    (r) =>
      r.osservazione === voce.id &&
      r.valorePrecedente === voce.testo &&
      r.valoreNuovo === (oggi?.testo ?? ''),
  );
}

/** Changes that the register itself holds, but no correction tells of any more. */
export function nonSpiegate(
  dati: Pick<Dati, 'registro' | 'rettifiche'>,
): { prima: VoceRegistro; dopo: VoceRegistro }[] {
  const ultima = new Map<string, VoceRegistro>();
  return dati.registro.flatMap((riga) => {
    const prima = ultima.get(riga.id);
    ultima.set(riga.id, riga);
    const meta = riga.genere === 'spostamento' ? ultima.get(riga.testo) : undefined;
    const dopo = meta ? { ...meta, id: riga.id } : riga;
    if (prima?.genere !== 'cifra' || (dopo.genere === 'cifra' && stessaCifra(prima, dopo)))
      return [];
    const spiegata = dati.rettifiche.some(
      (r) =>
        r.osservazione === dopo.id &&
        r.valorePrecedente === prima.testo &&
        r.valoreNuovo === dopo.testo,
    );
    return spiegata ? [] : [{ prima, dopo }];
  });
}
