/** What a code of the Italian tax office looks like, the letters that may stand for its figures included. */
const codiceFiscale = /\b[A-Z]{6}[\dL-NP-V]{2}[A-EHLMPR-T][\dL-NP-V]{2}[A-Z][\dL-NP-V]{3}[A-Z]\b/i;

/** Bounded, because a cell may be as long as somebody wants it to be. */
const posta = /[^\s@]@[^\s@]{1,64}\.[a-z]{2}/i;

/** A number that its own words, or its prefix, call a telephone's. */
const telefonoDetto =
  /(?:\+|\b00)39[\s./-]{0,2}\d{2}|\b(?:tel(?:efono)?|cell(?:ulare)?|fax)\b[\s.:]{0,3}\+?\d[\d\s./-]{5}/i;

/** One that only its form does: of a mobile, or with the prefix of a town. Thousands are never grouped so. */
const telefonoMuto =
  /(?<![\w.,/-])(?:3\d{2}(?:[\s/-]?\d{6,7}|\s\d{3}\s\d{4})|0\d{1,3}[\s/-]\d{5,8})(?![\w,]|\.\d)/;

/**
 * What a cell tells of a person, or of how to reach one, in words for whoever typed it; undefined where it tells nothing. `cifra`: the
 * cell is of a measure, where a row of figures is an amount.
 */
export function datoPersonale(testo: string, cifra: boolean): string | undefined {
  if (testo.includes('@') && posta.test(testo)) return 'un indirizzo di posta elettronica';
  // Without a figure it may be a word of sixteen letters.
  if (!/\d/.test(testo)) return undefined;
  if (codiceFiscale.test(testo)) return 'un codice fiscale';
  if (telefonoDetto.test(testo) || (!cifra && telefonoMuto.test(testo)))
    return 'un numero di telefono';
  return undefined;
}

const campi =
  /^(nominativo|(nome_(e_)?)?cognome(_(e_)?nome)?|codice_fiscale|cf|(data|luogo|comune)_(di_)?nascita|residenza|domicilio|e_?mail|posta_elettronica|pec|telefono|tel|cellulare|cell|fax|iban)(_.*)?$/;

/** True for a heading, as tables write it, under which one person would be told from another. */
export function campoPersonale(intestazione: string): boolean {
  return campi.test(intestazione);
}
