import {
  comePubblicata,
  stessaCifra,
  type Dati,
  type Evento,
  type Osservazione,
  type Rettifica,
  type VoceRegistro,
} from '../model/index.ts';

/** A published figure that the data no longer give as it was. */
export interface Differenza {
  voce: VoceRegistro;
  /** The figure as it is today; undefined where it is gone. */
  oggi: Osservazione | undefined;
  /** Where a figure is gone: the one that says the same under another id, at another place of the document. */
  forse?: Osservazione | undefined;
}

/** What has become of each published figure: those that changed or vanished. An initiative's new id is followed. */
export function differenze(
  pubblicato: ReadonlyMap<string, VoceRegistro>,
  dati: Pick<Dati, 'osservazioni' | 'eventi'>,
): Differenza[] {
  const perId = new Map(dati.osservazioni.map((o) => [o.id, o]));
  const perInizio = Map.groupBy(dati.osservazioni, (o) => inizio(o.id));
  return [...pubblicato.values()].flatMap((voce): Differenza[] => {
    if (voce.genere !== 'cifra') return [];
    const oggi = perId.get(voce.id);
    if (oggi) return stessaCifra(voce, comePubblicata(oggi)) ? [] : [{ voce, oggi }];
    const seguita = idSeguiti(voce.id, dati.eventi).flatMap((id) => perId.get(id) ?? []);
    if (seguita.some((o) => stessaCifra(voce, comePubblicata(o)))) return [];
    const forse = perInizio
      .get(inizio(voce.id))
      ?.find((o) => !pubblicato.has(o.id) && stessaCifra(voce, comePubblicata(o)));
    return [{ voce, oggi: undefined, forse }];
  });
}

/** Document, date, subject and heading: an id without its dimension and its place. */
const inizio = (id: string): string => id.split('.').slice(0, 4).join('.');

/** The ids that a figure of an initiative may have after the initiative changed its own. */
function idSeguiti(id: string, eventi: readonly Evento[]): string[] {
  const [fonte = '', data = '', soggetto = '', ...resto] = id.split('.');
  return eventi
    .filter((e) => e.iniziativa === soggetto)
    .flatMap((e) => e.idNuovi)
    .map((nuovo) => [fonte, data, nuovo, ...resto].join('.'));
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
  dati: Pick<Dati, 'registro' | 'rettifiche' | 'eventi'>,
): { prima: VoceRegistro; dopo: VoceRegistro }[] {
  const ultima = new Map<string, VoceRegistro>();
  const viste = new Set(dati.registro.map((v) => v.id));
  return dati.registro.flatMap((dopo) => {
    const prima = ultima.get(dopo.id);
    ultima.set(dopo.id, dopo);
    if (prima?.genere !== 'cifra' || (dopo.genere === 'cifra' && stessaCifra(prima, dopo)))
      return [];
    if (dopo.genere === 'ritiro' && idSeguiti(dopo.id, dati.eventi).some((id) => viste.has(id)))
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
