import { dallaAlla, giornoUnito, maiuscola, quandoInBreve, quandoVale } from '../../format.ts';
import { testi } from '../../testi/testi.ts';
import { seADueLati } from '../../views/confronto/frasi.ts';
import { confrontoIndicatori } from '../../views/confronto/indicatori.ts';
import { confrontoIniziative } from '../../views/confronto/iniziative.ts';
import { vociPersone } from '../../views/confronto/persone.ts';
import { vociProporzioni, vociSoldi } from '../../views/confronto/soldi.ts';
import type { Lati, Lato } from '../../views/confronto/voce.ts';
import { indirizzi } from '../../views/indirizzi.ts';
import { indice, piega, sezione, vie } from '../blocchi.ts';
import type { Foglio } from '../foglio.ts';
import { markup, type Markup, type Parte } from '../tag.ts';
import { disegno } from './disegno.ts';
import { inBreve, type Trovate } from './inBreve.ts';
import { confrontoDelleIniziative } from './iniziative.ts';
import { tabellaConfronto } from './tabella.ts';

const parole = testi.confronto;

/** A programme or an Asse at two dates: in short, then money, people, indicators and initiatives side by side. */
export function confrontoFraDate(f: Foglio, lati: Lati, aPagine = false): Markup {
  const [prima, dopo] = lati;
  const trovate = {
    soldi: vociSoldi(f.a, lati),
    proporzioni: [...seADueLati(vociProporzioni(f.a, lati))],
    persone: vociPersone(f.a, lati),
    indicatori: confrontoIndicatori(f.a, prima, dopo),
    iniziative: confrontoIniziative(f.a, prima, dopo),
  };
  const conIniziative = Object.values(trovate.iniziative).some((x) => x.length > 0);
  const sezioni = [
    {
      id: 'in-breve',
      nome: parole.sezioni.inBreve,
      corpo: inBreve(f, lati, trovate, conIniziative),
    },
    soldi(f, lati, trovate),
    persone(f, lati, trovate),
    indicatori(f, lati, trovate),
    conIniziative && {
      id: 'iniziative',
      nome: parole.sezioni.iniziative,
      corpo: sezione(
        {
          id: 'iniziative',
          etichetta: parole.sezioni.iniziative,
          titolo: parole.titoli.iniziative,
          piega: parole.quante.iniziative(
            trovate.iniziative.entrambe.length +
              trovate.iniziative.sole.reduce((n, s) => n + s.iniziative.length, 0),
          ),
        },
        confrontoDelleIniziative(f, trovate.iniziative, prima, dopo, aPagine),
      ),
    },
  ].filter((s) => s !== false);
  return markup`${indice(sezioni)}${sezioni.map((s) => s.corpo)}${altri(f, lati)}`;
}

interface Pezzo {
  id: string;
  nome: string;
  corpo: Markup;
}

function soldi(f: Foglio, lati: Lati, t: Trovate): Pezzo | false {
  const voci = seADueLati(t.soldi);
  if (voci.length === 0) return false;
  const quando = dallaAlla(f.a, ...lati);
  return pezzo('soldi', parole.sezioni.soldi, parole.titoli.dotazioneEStadi, [
    disegno(
      f,
      'disegno',
      parole.titoli.stadi(quando),
      lati.map((l) => ({ ...l, nome: nomeDelLato(f, l) })),
      tabellaConfronto(f, {
        didascalia: parole.tabelle.importi,
        prima: parole.tabelle.misura,
        lati: colonne(f, lati),
        voci,
        differenza: parole.tabelle.differenza,
      }),
    ),
    t.proporzioni.length > 0 &&
      piega(
        { id: 'proporzioni', quante: parole.quante.righe(t.proporzioni.length) },
        markup`<h3>${parole.titoli.proporzioni}</h3>`,
        tabellaConfronto(f, {
          didascalia: parole.tabelle.proporzioni,
          prima: parole.tabelle.rapporto,
          lati: colonne(f, lati),
          voci: t.proporzioni,
          differenza: parole.tabelle.inPunti,
        }),
      ),
    markup`<p class="quieto">${
      voci.every((v) => v.colonna === 'dotazione')
        ? parole.avvisi.soloDotazione
        : parole.avvisi.cumulati
    }</p>`,
  ]);
}

function persone(f: Foglio, lati: Lati, t: Trovate): Pezzo | false {
  const voci = seADueLati(t.persone);
  return (
    voci.length > 0 &&
    pezzo(
      'persone',
      parole.sezioni.persone,
      parole.titoli.persone,
      tabellaConfronto(f, {
        didascalia: parole.tabelle.persone,
        prima: parole.tabelle.chi,
        lati: colonne(f, lati),
        voci,
        differenza: parole.tabelle.differenza,
      }),
      parole.quante.righe(voci.length),
    )
  );
}

function indicatori(f: Foglio, lati: Lati, { indicatori: c }: Trovate): Pezzo | false {
  if (c.voci.length === 0) return false;
  const soli = [
    { lato: lati[0], loro: c.soloPrima },
    { lato: lati[1], loro: c.soloDopo },
  ];
  return pezzo(
    'indicatori',
    parole.sezioni.indicatori,
    parole.titoli.indicatori,
    [
      tabellaConfronto(f, {
        didascalia: parole.tabelle.indicatori,
        prima: parole.tabelle.indicatore,
        lati: colonne(f, lati),
        voci: c.voci,
        differenza: parole.tabelle.differenza,
      }),
      soli.map(
        ({ lato, loro }) =>
          loro.length > 0 &&
          markup`<p class="quieto">${parole.soltanto.indicatori(quandoVale(f.a, lato), loro)}</p>`,
      ),
    ],
    parole.quante.righe(c.voci.length),
  );
}

function altri(f: Foglio, lati: Lati): Markup {
  const { indirizzo } = f;
  return sezione({ id: 'altri', etichetta: parole.sezioni.altri, titolo: parole.titoli.altri }, [
    vie([
      ...lati.map(({ programma, asse, data }) => ({
        nome: parole.vie.aQuellaData(asse, quandoInBreve(f.a, { programma, data })),
        href: indirizzo(
          asse
            ? indirizzi.asseAnno(programma, data.slice(0, 4), asse)
            : indirizzi.anno(programma, data.slice(0, 4)),
        ),
        nota: parole.vie.tutto,
      })),
      {
        nome: parole.vie.altro,
        href: indirizzo(indirizzi.confronto(lati[0].programma)),
      },
    ]),
  ]);
}

function pezzo(id: string, nome: string, titolo: string, corpo: Parte, piega?: string): Pezzo {
  return { id, nome, corpo: sezione({ id, etichetta: nome, titolo, piega }, corpo) };
}

function colonne(f: Foglio, lati: Lati): { id: string; nome: string }[] {
  return lati.map((l) => ({ id: l.data, nome: nomeDelLato(f, l) }));
}

/** A side by its date, or by its document where that dates no figure. */
function nomeDelLato({ a }: Foglio, lato: Lato): string {
  return maiuscola(giornoUnito(quandoInBreve(a, lato)));
}
