import { quandoVale } from '../../format.ts';
import { testi } from '../../testi/testi.ts';
import { titoloConfronto, titoloFraAssi } from '../../views/confronto/frasi.ts';
import { vociPersone } from '../../views/confronto/persone.ts';
import { vociProporzioni, vociSoldi } from '../../views/confronto/soldi.ts';
import type { Lati, Lato } from '../../views/confronto/voce.ts';
import { schede } from '../../views/indicatori.ts';
import { indirizzi } from '../../views/indirizzi.ts';
import { iniziativeDi } from '../../views/iniziative.ts';
import { indice, piega, sezione, vie } from '../blocchi.ts';
import { frase } from '../cifra.ts';
import type { Foglio } from '../foglio.ts';
import { tabellaIndicatori } from '../indicatori.ts';
import { elencoIniziative } from '../iniziative.ts';
import { markup, type Markup, type Parte } from '../tag.ts';
import { disegno } from './disegno.ts';
import { tabellaConfronto } from './tabella.ts';

const parole = testi.confronto;

/** Two Assi at one date: money and people side by side, then the indicators and the initiatives of each; what neither has is one line. */
export function confrontoFraAssi(f: Foglio, lati: Lati): Markup {
  const quando = quandoVale(f.a, lati[0]);
  const quante = {
    persone: vociPersone(f.a, lati).length,
    indicatori: lati.flatMap((l) => schede(f.a, l.programma, l.asse, l.data)).length,
    iniziative: lati.flatMap((l) => iniziativeDi(f.a, l.programma, l.asse, l.data)).length,
  };
  const [ci, mancano] = [true, false].map((si) =>
    (['persone', 'indicatori', 'iniziative'] as const).filter((id) => quante[id] > 0 === si),
  ) as [Capitolo[], Capitolo[]];
  const sezioni: Record<Capitolo, () => Markup> = {
    persone: () =>
      sezione(
        {
          id: 'persone',
          etichetta: parole.sezioni.persone,
          titolo: parole.titoli.personeA(quando),
          piega: parole.quante.righe(quante.persone),
        },
        persone(f, lati),
      ),
    indicatori: () =>
      sezione(
        {
          id: 'indicatori',
          etichetta: parole.sezioni.indicatori,
          titolo: parole.titoli.indicatoriPerAsse,
          piega: '',
        },
        lati.map((l) => indicatori(f, l)),
      ),
    iniziative: () =>
      sezione(
        {
          id: 'iniziative',
          etichetta: parole.sezioni.iniziative,
          titolo: parole.titoli.iniziativeA(quando),
          piega: parole.quante.iniziative(quante.iniziative),
        },
        lati.map((l) => iniziative(f, l)),
      ),
  };
  const detto = titoloFraAssi(f.a, lati);
  return markup`${indice([
    { id: 'soldi', nome: parole.sezioni.soldi },
    ...ci.map((id) => ({ id, nome: parole.sezioni[id] })),
  ])}${sezione(
    {
      id: 'soldi',
      etichetta: parole.sezioni.soldi,
      titolo: detto ? frase(f, detto) : parole.titoli.stadi(quando),
    },
    [...soldi(f, lati), mancano.length > 0 && nonDetto(quando, mancano)],
  )}${ci.map((id) => sezioni[id]())}${sezione(
    { id: 'altri', etichetta: parole.sezioni.altri, titolo: parole.titoli.altri },
    altri(f, lati),
  )}`;
}

type Capitolo = 'persone' | 'indicatori' | 'iniziative';

const nonDetto = (quando: string, mancano: readonly Capitolo[]): Markup =>
  markup`<p class="quieto">${parole.avvisi.nessunoDeiDue(
    quando,
    mancano.map((id) => parole.avvisi.cose[id]),
  )}</p>`;

function soldi(f: Foglio, lati: Lati): Parte[] {
  const proporzioni = vociProporzioni(f.a, lati);
  const [uno, altro] = lati;
  const nomi = lati.map((l) => f.a.asse(l.programma, l.asse)?.nome);
  return [
    disegno(
      f,
      'disegno',
      titoloConfronto(f.a, lati),
      lati.map((l, i) => ({
        ...l,
        nome: testi.asseInColonna({ codice: l.asse, nome: nomi[i] ?? '' }),
      })),
      tabellaConfronto(f, {
        didascalia: parole.tabelle.importi,
        prima: parole.tabelle.misura,
        lati: colonne(lati),
        voci: vociSoldi(f.a, lati),
        differenza: parole.tabelle.fraAssi(uno.asse, altro.asse),
      }),
    ),
    proporzioni.length > 0 &&
      piega(
        { id: 'proporzioni', quante: parole.quante.righe(proporzioni.length) },
        markup`<h3>${parole.titoli.proporzioni}</h3>`,
        tabellaConfronto(f, {
          didascalia: parole.tabelle.proporzioni,
          prima: parole.tabelle.rapporto,
          lati: colonne(lati),
          voci: proporzioni,
        }),
      ),
    markup`<p class="quieto">${parole.avvisi.grandezze}</p>`,
  ];
}

function persone(f: Foglio, lati: Lati): Markup[] {
  const voci = vociPersone(f.a, lati).map((v) => ({ ...v, perche: '', verifica: undefined }));
  return [
    tabellaConfronto(f, {
      didascalia: parole.tabelle.persone,
      prima: parole.tabelle.chi,
      lati: colonne(lati),
      voci,
    }),
    markup`<p class="quieto">${parole.avvisi.stessePersone}</p>`,
  ];
}

function indicatori(f: Foglio, { programma, asse, data }: Lato): Markup {
  const suoi = schede(f.a, programma, asse, data);
  const quando = quandoVale(f.a, { programma, data });
  return suoi.length > 0
    ? tabellaIndicatori(f, suoi, parole.tabelle.indicatoriDi(asse, quando))
    : markup`<p>${parole.avvisi.senzaIndicatori(asse, quando)}</p>`;
}

function iniziative(f: Foglio, { programma, asse, data }: Lato): Markup {
  const sue = iniziativeDi(f.a, programma, asse, data);
  return markup`<h3>${parole.soltanto.iniziativeDi(asse, sue.length)}</h3>${elencoIniziative(f, sue, data)}`;
}

function altri({ a, indirizzo }: Foglio, [{ programma }]: Lati): Markup {
  return vie([
    {
      nome: parole.vie.tutti(testi.parti(a, programma)),
      href: indirizzo(indirizzi.confrontoAssi(programma)),
    },
    { nome: parole.vie.altro, href: indirizzo(indirizzi.confronto(programma)) },
  ]);
}

function colonne(lati: Lati): { id: string; nome: string }[] {
  return lati.map(({ asse }) => ({ id: asse.toLowerCase(), nome: testi.assi(asse) }));
}
