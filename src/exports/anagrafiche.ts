import type { Archivio } from '../model/index.ts';
import { csv } from './csv.ts';

/** One register as a table of data/, by its path there. */
export interface TabellaAnagrafica {
  percorso: string;
  testo: string;
}

type Righe<T> = [nome: string, dice: (voce: T) => string][];

const tabella = <T>(
  percorso: string,
  colonne: Righe<T>,
  voci: readonly T[],
): TabellaAnagrafica[] => {
  const righe = voci.map((voce) => colonne.map(([, dice]) => dice(voce)));
  const testo = csv([colonne.map(([nome]) => nome), ...righe], { separatore: ';' });
  return voci.length === 0 ? [] : [{ percorso, testo }];
};

const insieme = (voci: readonly string[]): string => voci.join('|');

/**
 * The registers as tables of data/: what a new table refers to. Whoever checks one table needs these beside it, and they tell
 * the names behind the codes of osservazioni.csv.
 */
export function anagrafiche(a: Archivio): TabellaAnagrafica[] {
  const tutte = tabella(
    'misure.csv',
    [
      ['colonna', (m) => m.colonna],
      ['misura', (m) => m.misura],
      ['dimensione', (m) => m.dimensione],
      ['nome', (m) => m.nome],
      ['tipo', (m) => m.tipo],
      ['unita', (m) => m.unita],
      ['natura', (m) => m.natura],
      ['termine', (m) => m.termine],
      ['formula', (m) => m.formula],
    ],
    a.misure,
  );
  return [...tutte, ...a.programmi.flatMap((p) => diProgramma(a, p.id))];
}

function diProgramma(a: Archivio, id: string): TabellaAnagrafica[] {
  const suoi = <T extends { programma: string }>(voci: readonly T[]): T[] =>
    voci.filter((v) => v.programma === id);
  return [
    ...tabella(
      `${id}/programma.csv`,
      [
        ['id', (p) => p.id],
        ['nome', (p) => p.nome],
        ['nome_breve', (p) => p.nomeBreve],
        ['fondo', (p) => p.fondo],
        ['periodo', (p) => p.periodo],
        ['autorita', (p) => p.autorita],
        ['livello', (p) => p.livello],
        ['cci', (p) => p.cci],
        ['attribuzione', (p) => p.attribuzione],
      ],
      a.programmi.filter((p) => p.id === id),
    ),
    ...tabella(
      `${id}/assi.csv`,
      [
        ['codice', (v) => v.codice],
        ['nome', (v) => v.nome],
        ['altri_nomi', (v) => insieme(v.altriNomi)],
        ['altri_codici', (v) => insieme(v.altriCodici)],
        ['ot', (v) => v.ot],
      ],
      suoi(a.assi),
    ),
    ...tabella(
      `${id}/fonti.csv`,
      [
        ['id', (v) => v.id],
        ['titolo', (v) => v.titolo],
        ['tipo', (v) => v.tipo],
        ['data_riferimento', (v) => v.dataRiferimento],
        ['data_documento', (v) => v.dataDocumento],
        ['autore', (v) => v.autore],
        ['nota', (v) => v.nota],
      ],
      suoi(a.fonti),
    ),
    ...tabella(
      `${id}/obiettivi.csv`,
      [
        ['codice', (v) => v.codice],
        ['asse', (v) => v.asse],
        ['nome', (v) => v.nome],
        ['fonte', (v) => v.fonte],
        ['punto', (v) => v.punto],
      ],
      suoi(a.obiettivi),
    ),
    ...tabella(
      `${id}/azioni.csv`,
      [
        ['codice', (v) => v.codice],
        ['obiettivo', (v) => v.obiettivo],
        ['nome', (v) => v.nome],
        ['fonte', (v) => v.fonte],
        ['punto', (v) => v.punto],
      ],
      suoi(a.azioni),
    ),
    ...tabella(
      `${id}/iniziative.csv`,
      [
        ['id', (v) => v.id],
        ['nome', (v) => v.nome],
        ['altri_nomi', (v) => insieme(v.altriNomi)],
        ['asse', (v) => v.asse],
        ['azione', (v) => v.azione],
        ['azione_base', (v) => v.azioneBase],
        ['parte_di', (v) => v.parteDi],
        ['collegate', (v) => insieme(v.collegate)],
      ],
      suoi(a.iniziative),
    ),
    ...tabella(
      `${id}/indicatori.csv`,
      [
        ['codice', (v) => v.codice],
        ['nome', (v) => v.nome],
        ['altri_nomi', (v) => insieme(v.altriNomi)],
        ['asse', (v) => v.asse],
        ['tipo', (v) => v.tipo],
        ['quadro', (v) => (v.quadro ? 'sì' : 'no')],
        ['unita', (v) => v.unita],
      ],
      suoi(a.indicatori),
    ),
  ];
}
