import { z } from 'astro/zod';

/** A web address as a browser reads it: https only, nobody's name or password in it; undefined where it is none. */
function indirizzoWeb(testo: string): URL | undefined {
  if (/[\s\\]/.test(testo) || !URL.canParse(testo)) return undefined;
  const url = new URL(testo);
  return url.protocol === 'https:' && url.username === '' && url.password === '' ? url : undefined;
}

/** An authority may be asked without encryption: what it answers bears its own signature. */
const eAutorita = (testo: string): boolean =>
  indirizzoWeb(testo.replace(/^http:/, 'https:')) !== undefined;

const web = z.string().refine((testo) => testo === '' || indirizzoWeb(testo) !== undefined);

/** A public address of a whole site: no final slash, no question and no anchor. */
function eSito(testo: string): boolean {
  const url = indirizzoWeb(testo);
  return url !== undefined && !/[?#]|\/$/.test(testo) && !/\/\//.test(url.pathname);
}

/** Somebody to write to: an e-mail address, with `mailto:` or without, or a web page. */
const eContatto = (testo: string): boolean =>
  /^(mailto:)?[^\s@:/?#"<>]+@[^\s@:/?#"<>]+\.[^\s@:/?#"<>]+$/.test(testo) ||
  indirizzoWeb(testo) !== undefined;

/** The settings of the site: the rows of data/sito.csv (`chiave;valore`). */
export const sitoSchema = z.strictObject({
  /** Name of the site. */
  nome: z.string().min(1),
  /** Who publishes it. */
  titolare: z.string().min(1),
  /** True only where the authority itself publishes: until then no emblem and a plain warning. */
  ufficiale: z.boolean(),
  /** Public address, `https://…`, without a final slash; empty while there is none. */
  indirizzo: z.string().refine((testo) => testo === '' || eSito(testo)),
  /** Colour of the frame, one of the checked set in tokens.css. */
  accento: z.enum(['blu', 'verde', 'rosso', 'viola', 'grigio']),
  /** E-mail or web address for reports; empty where there is none yet. */
  contatto: z.string().refine((testo) => testo === '' || eContatto(testo)),
  /** Address of the accessibility statement; compulsory when official. */
  dichiarazioneAccessibilita: web,
  /** Who answers reports on accessibility, and within how many days; compulsory when official. */
  responsabileAccessibilita: z.string(),
  giorniRisposta: z.string().regex(/^([1-9]|[12]\d|30)?$/),
  /** Address of the year's objectives of accessibility; compulsory when official. */
  obiettiviAccessibilita: web,
  /** Address of the owner's privacy notice; compulsory when official. */
  privacy: web,
  /** The owner's code in the index of public administrations (IPA), for the catalogue; empty for anybody else. */
  codiceIpa: z.string().regex(/^[A-Za-z0-9_]*$/),
  /** The public key that signs the register, as C2SP signed-note writes it (`nome+id+base64`); empty where nobody signs it. */
  chiaveRegistro: z.string().regex(/^([^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]{44})?$/),
  /** Where a witness is asked to sign the register too (C2SP tlog-witness), and its public key; empty where there is none. */
  testimone: z.string().refine((testo) => testo === '' || eAutorita(testo)),
  chiaveTestimone: z.string().regex(/^([^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]{44})?$/),
  /** Address of the authority that puts its time on the signed register (RFC 3161); empty where none does. */
  marcaTemporale: z.string().refine((testo) => testo === '' || eAutorita(testo)),
});
export type Sito = z.infer<typeof sitoSchema>;

/** One setting, as a row of data/sito.csv writes it. */
export interface Impostazione {
  /** What the row's `chiave` is. */
  chiave: string;
  /** What it says, for whoever fills it. */
  aiuto: string;
  /** What the value must be, where it has a form. */
  attesi?: string;
  /** True where an official site cannot lack it. */
  seUfficiale?: true;
}

/** The settings in the order of the table, each by its field. */
export const impostazioni: Readonly<Record<keyof Sito, Impostazione>> = {
  nome: { chiave: 'nome', aiuto: 'Il nome del sito.' },
  titolare: { chiave: 'titolare', aiuto: 'Chi lo pubblica.' },
  ufficiale: {
    chiave: 'ufficiale',
    aiuto:
      '«sì» soltanto se pubblica l’Autorità di gestione: compare l’emblema dell’Unione e diventano obbligatorie le impostazioni segnate con *.',
    attesi: 'sì, no',
  },
  indirizzo: {
    chiave: 'indirizzo',
    aiuto:
      'L’indirizzo pubblico, «https://…» senza barra finale: da qui vengono la mappa del sito e gli indirizzi interi nei dati.',
    attesi: 'un indirizzo che comincia con https://, senza barra finale, «?» né «#»',
    seUfficiale: true,
  },
  accento: {
    chiave: 'accento',
    aiuto: `Il colore della cornice: ${sitoSchema.shape.accento.options.join(', ')}.`,
    attesi: sitoSchema.shape.accento.options.join(', '),
  },
  contatto: {
    chiave: 'contatto',
    aiuto:
      'Posta elettronica o pagina «https://» a cui scrivere; fa nascere «/.well-known/security.txt».',
    attesi: 'un indirizzo di posta, come fondi@ente.it, o una pagina che comincia con https://',
    seUfficiale: true,
  },
  dichiarazioneAccessibilita: {
    chiave: 'dichiarazione_accessibilita',
    aiuto: 'L’indirizzo della dichiarazione AgID.',
    attesi: 'un indirizzo che comincia con https://',
    seUfficiale: true,
  },
  responsabileAccessibilita: {
    chiave: 'responsabile_accessibilita',
    aiuto: 'Chi risponde a chi incontra un ostacolo: l’ufficio o la persona, per nome.',
    seUfficiale: true,
  },
  giorniRisposta: {
    chiave: 'giorni_risposta',
    aiuto: 'Entro quanti giorni risponde a una segnalazione.',
    attesi: 'un numero di giorni da 1 a 30: dopo, si può andare dal Difensore civico',
    seUfficiale: true,
  },
  obiettiviAccessibilita: {
    chiave: 'obiettivi_accessibilita',
    aiuto: 'L’indirizzo degli obiettivi di accessibilità dell’anno.',
    attesi: 'un indirizzo che comincia con https://',
    seUfficiale: true,
  },
  privacy: {
    chiave: 'privacy',
    aiuto: 'L’indirizzo dell’informativa.',
    attesi: 'un indirizzo che comincia con https://',
    seUfficiale: true,
  },
  codiceIpa: {
    chiave: 'codice_ipa',
    aiuto:
      'Il codice dell’ente nell’indice IPA, per il catalogo DCAT-AP_IT; vuoto per chi non è un’amministrazione.',
    attesi: 'un codice IPA come r_lombar: lettere, cifre e _',
  },
  testimone: {
    chiave: 'testimone',
    aiuto:
      'L’indirizzo di un testimone (C2SP tlog-witness), che firma la testata solo se continua quella di prima. Senza, si pubblica lo stesso.',
    attesi: 'un indirizzo che comincia con https:// o http://',
  },
  chiaveTestimone: {
    chiave: 'chiave_testimone',
    aiuto: 'La chiave pubblica del testimone, come la scrive lui: nome, «+», 8 cifre, «+», base64.',
    attesi: 'nome, «+», 8 cifre esadecimali, «+», base64',
  },
  marcaTemporale: {
    chiave: 'marca_temporale',
    aiuto:
      'L’indirizzo di un’autorità di marcatura temporale (RFC 3161): a ogni pubblicazione data la testata firmata. Senza, si pubblica lo stesso.',
    attesi: 'un indirizzo che comincia con https:// o http://',
  },
  chiaveRegistro: {
    chiave: 'chiave_registro',
    aiuto:
      'La chiave pubblica con cui si firma il registro, come la scrive «npm run pubblica»: da dirla anche fuori dal sito. Quella privata non sta mai qui.',
    attesi: 'la riga che scrive «npm run pubblica»: nome, «+», 8 cifre esadecimali, «+», base64',
  },
};
