import { campiDi, cellaDi, tavole, type Pubblicazione, type VoceRegistro } from '../model/index.ts';
import { csv } from '../format/csv.ts';
import { scritta, testa } from '../registro/riga.ts';

/** The register of what was published, byte for byte as it stands in data/. */
export function registroCsv(registro: readonly VoceRegistro[]): string {
  return testa + registro.map(scritta).join('');
}

/** The publications, as they stand in data/. */
export function pubblicazioniCsv(pubblicazioni: readonly Pubblicazione[]): string {
  const campi = campiDi(tavole.radice.pubblicazioni);
  const righe = pubblicazioni.map((p) =>
    campi.map(({ campo }) => cellaDi(p[campo as keyof Pubblicazione])),
  );
  return csv([campi.map(({ nome }) => nome), ...righe], { separatore: ';' });
}
