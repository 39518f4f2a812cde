import { misuraSchema, type Misura, type Osservazione } from '../model/index.ts';
import { creaQuadro } from './quadro.ts';
import type { DatiVerifica, Esito, Rilievo, Verificatrice } from './tipi.ts';

/** A small catalogue: heading, measure, dimension, type, unit, nature, formula. */
const misure: readonly Misura[] = (
  [
    ['dotazione', 'dotazione', '', 'euro', 'EUR', 'stato', ''],
    ['programmato', 'programmato', '', 'euro', 'EUR', 'cumulata', ''],
    ['ulteriori', 'programmato', 'ulteriori', 'euro', 'EUR', 'annuale', ''],
    ['impegni', 'impegni', '', 'euro', 'EUR', 'cumulata', ''],
    ['pagamenti', 'pagamenti', '', 'euro', 'EUR', 'cumulata', ''],
    ['spesa_certificata', 'spesa_certificata', '', 'euro', 'EUR', 'cumulata', ''],
    ['spesa_annua', 'spesa_annua', '', 'euro', 'EUR', 'annuale', ''],
    [
      'quota_dotazione',
      'quota_dotazione',
      '',
      'percentuale',
      '%',
      'stato',
      'dotazione/dotazione@programma',
    ],
    ['avanzamento', 'avanzamento', '', 'percentuale', '%', 'cumulata', 'programmato/dotazione'],
    [
      'impegni_su_dotazione',
      'impegni_su_dotazione',
      '',
      'percentuale',
      '%',
      'cumulata',
      'impegni/dotazione',
    ],
    ['senza_base', 'senza_base', '', 'percentuale', '%', 'cumulata', ''],
    ['destinatari', 'destinatari', '', 'conteggio', 'persone', 'cumulata', ''],
    ['maschi', 'destinatari', 'M', 'conteggio', 'persone', 'cumulata', ''],
    ['femmine', 'destinatari', 'F', 'conteggio', 'persone', 'cumulata', ''],
    ['vulnerabili', 'destinatari', 'vulnerabili', 'conteggio', 'persone', 'cumulata', ''],
    ['disabili', 'destinatari', 'con disabilità', 'conteggio', 'persone', 'cumulata', ''],
    ['migranti', 'destinatari', 'migranti', 'conteggio', 'persone', 'cumulata', ''],
    ['altri', 'destinatari', 'altri svantaggiati', 'conteggio', 'persone', 'cumulata', ''],
    [
      'quota_maschi',
      'quota_destinatari',
      'M',
      'percentuale',
      '%',
      'cumulata',
      'maschi/destinatari',
    ],
    [
      'quota_femmine',
      'quota_destinatari',
      'F',
      'percentuale',
      '%',
      'cumulata',
      'femmine/destinatari',
    ],
    [
      'quota_vulnerabili',
      'quota_destinatari',
      'vulnerabili',
      'percentuale',
      '%',
      'cumulata',
      'vulnerabili/destinatari',
    ],
    [
      'quota_disabili',
      'quota_destinatari',
      'con disabilità',
      'percentuale',
      '%',
      'cumulata',
      'disabili/destinatari | disabili/vulnerabili',
    ],
    [
      'quota_migranti',
      'quota_destinatari',
      'migranti',
      'percentuale',
      '%',
      'cumulata',
      'migranti/destinatari | migranti/vulnerabili',
    ],
    [
      'quota_altri',
      'quota_destinatari',
      'altri svantaggiati',
      'percentuale',
      '%',
      'cumulata',
      'altri/destinatari | altri/vulnerabili',
    ],
    ['valore', 'valore', '', 'indicatore', '', 'cumulata', ''],
    ['target', 'target', '', 'indicatore', '', 'stato', ''],
    ['volte', 'valore_su_target', '', 'volte', 'volte', 'cumulata', 'valore/target'],
    ['progetti', 'progetti', '', 'conteggio', 'progetti', 'cumulata', ''],
    ['avviati', 'progetti', 'avviati', 'conteggio', 'progetti', 'cumulata', ''],
    ['approvati', 'progetti', 'approvati', 'conteggio', 'progetti', 'cumulata', ''],
    ['numero_assi', 'numero_assi', '', 'conteggio', 'Assi', 'stato', ''],
    ['seduta_comitato', 'seduta_comitato', '', 'data', 'data', 'stato', ''],
  ] as const
).map(([colonna, misura, dimensione, tipo, unita, natura, formula]) =>
  misuraSchema.parse({
    colonna,
    misura,
    dimensione,
    tipo,
    unita,
    natura,
    formula,
    nome: `${colonna.charAt(0).toUpperCase()}${colonna.slice(1).replaceAll('_', ' ')}`,
    termine: 'prova',
  }),
);

/** One printed figure: subject (`''` the programme, `I` an Asse, `III+IV` a group, else an initiative), heading, text. */
export function cifra(
  soggetto: string,
  colonna: string,
  testo: string,
  altro: Partial<Osservazione> = {},
): Osservazione {
  const m = misure.find((x) => x.colonna === colonna);
  if (!m) throw new Error(`nessuna misura ${colonna}`);
  const tipo = soggetto === '' ? 'programma' : /^[IV+]+$/.test(soggetto) ? 'asse' : 'iniziativa';
  const soggettoTipo = altro.soggettoTipo ?? (soggetto.includes('+') ? 'gruppo' : tipo);
  const unita = altro.unita ?? (m.unita || 'persone');
  const letto = /^(circa|oltre|più di|quasi)?\s*([\d.]+)(?:,(\d+))?\s*(Mln)?/.exec(testo);
  const decimali = letto?.[3]?.length ?? 0;
  const potenza = letto?.[4] ? 6 : 0;
  const intero = Number(`${(letto?.[2] ?? '').replaceAll('.', '')}${letto?.[3] ?? ''}`);
  const data = altro.data ?? '2022-12-31';
  const punto = altro.punto ?? 'Tabella';
  return {
    id: ['doc', data, soggetto || 'programma', colonna, altro.dimensione ?? '', punto].join('.'),
    programma: 'prova',
    data,
    fonte: 'doc',
    punto,
    asse: soggettoTipo === 'programma' ? '' : tipo === 'asse' ? soggetto : 'I',
    soggettoTipo,
    soggetto: soggetto || 'prova',
    misura: m.misura,
    colonna,
    dimensione: m.dimensione,
    valore: letto ? Number(`${intero}e${potenza - decimali + (unita === 'EUR' ? 2 : 0)}`) : null,
    valoreTesto: letto ? null : testo,
    mancante: null,
    unita,
    precisione: letto ? Number(`1e${potenza - decimali}`) : null,
    qualificatore: letto?.[1] ?? '',
    testo,
    natura: m.natura,
    etichetta: '',
    annoTarget: '',
    cella: {
      file: 'prova.csv',
      riga: [...soggetto].length * 7 + (soggetto.codePointAt(0) ?? 1),
      colonna: 'A',
    },
    ...altro,
  };
}

/** The data of a small programme with five Assi; what is not given is empty. */
export function daVerificare(
  osservazioni: readonly Osservazione[],
  altro: Partial<DatiVerifica> = {},
): DatiVerifica {
  return {
    misure: [...misure],
    assi: ['I', 'II', 'III', 'IV', 'V'].map((codice) => ({
      programma: 'prova',
      codice,
      nome: `Asse ${codice}`,
      altriNomi: [],
      altriCodici: [],
      ot: '',
    })),
    azioni: [],
    iniziative: [],
    indicatori: [],
    decisioni: [],
    menzioni: [],
    formule: [],
    osservazioni: [...osservazioni],
    ...altro,
  };
}

/** Everything that a rule says of these figures. */
export function esitiDi(
  regola: Verificatrice,
  osservazioni: readonly Osservazione[],
  altro: Partial<DatiVerifica> = {},
): Esito[] {
  return regola(creaQuadro(daVerificare(osservazioni, altro)));
}

/** Only the findings. */
export function rilieviDi(
  regola: Verificatrice,
  osservazioni: readonly Osservazione[],
  altro: Partial<DatiVerifica> = {},
): Rilievo[] {
  return esitiDi(regola, osservazioni, altro).filter((e) => e.esito === 'rilievo');
}

/** A decision of the small programme. */
export function decisione(data: string): DatiVerifica['decisioni'][number] {
  const id = `C(${data})`;
  return {
    programma: 'prova',
    id,
    data,
    effetto: 'Cambia',
    fonte: 'doc',
    punto: '1',
    osservazione: id,
  };
}

/** A mention of an initiative. */
export function menzione(
  iniziativa: string,
  altro: Partial<DatiVerifica['menzioni'][number]> = {},
): DatiVerifica['menzioni'][number] {
  return {
    programma: 'prova',
    iniziativa,
    data: '2022-12-31',
    fonte: 'doc',
    punto: '§ 1',
    nomeStampato: '',
    asse: 'I',
    stato: '',
    dimensione: '',
    osservazioni: [],
    ...altro,
  };
}

/** An initiative in the register. */
export function iniziativa(
  id: string,
  altro: Partial<DatiVerifica['iniziative'][number]> = {},
): DatiVerifica['iniziative'][number] {
  return {
    programma: 'prova',
    id,
    nome: id,
    altriNomi: [],
    asse: 'I',
    azione: '',
    azioneBase: '',
    parteDi: '',
    collegate: [],
    ...altro,
  };
}
