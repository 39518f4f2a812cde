import type { Archivio, Programma } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { conVoci, oltreUna } from '../elencoLungo.ts';
import { forme, indirizzi } from '../indirizzi.ts';
import { nonVerificabili } from '../nonVerificabili.ts';
import { rettificheAPagine } from '../rettifiche.ts';
import { riconciliatiDi } from '../riconciliazione.ts';
import { rilieviDi } from '../rilieviAPagine.ts';
import { cornice, delProgramma } from './legge.ts';
import { rotta } from './rotta.ts';
import type { Passo, Rotta } from './tipi.ts';

const parole = testi.rotte;

/** The pages of what is told of each programme in the site's own: findings, corrections, what stands beside the yearly data. */
export function altreDelSito(a: Archivio): Rotta[] {
  return [
    ...a.programmi.flatMap((p) => dettiDi(a, p)),
    ...oltreUna(nonVerificabili(a)).map((parte) => {
      const titolo = parole.titoli.nonVerificabili(parte);
      return rotta(
        'nonVerificabili',
        { pagina: String(parte.pagina) },
        {
          soggetto: { parte },
          titolo,
          percorso: [{ nome: parole.passi.verifiche, href: forme.verifiche }, { nome: titolo }],
          legge: () => ['tutto'],
        },
      );
    }),
  ];
}

function dettiDi(a: Archivio, p: Programma): Rotta[] {
  // As pages of the site they are cited with the data of all programmes.
  const legge = (): string[] => [...cornice(a), ...delProgramma(a, p)];
  const suoi = ({ pagina }: { pagina: number }) => ({ programma: p.id, pagina: String(pagina) });
  const verifiche = { nome: parole.passi.verifiche, href: forme.verifiche };
  const detto = (titolo: string, ...prima: Passo[]) => ({
    titolo,
    percorso: [...prima, { nome: titolo }],
    legge,
  });
  return [
    ...rilieviDi(a, p.id).flatMap(({ livello, pagine }) =>
      pagine.map((parte) => {
        const { nome } = testi.rilievo.livelli[livello];
        const titolo = parole.titoli.verificheAPagine(p.nomeBreve, nome, parte);
        return rotta(
          'verificheAPagine',
          { ...suoi(parte), livello },
          { soggetto: { di: p, livello, parte }, ...detto(titolo, verifiche) },
        );
      }),
    ),
    ...(riconciliatiDi(a, p.id)?.pagine ?? []).map((parte) =>
      rotta('riconciliazioneAPagine', suoi(parte), {
        soggetto: { di: p, parte },
        ...detto(parole.titoli.riconciliazioneAPagine(p.nomeBreve, parte), verifiche, {
          nome: parole.passi.riconciliazione,
          href: indirizzi.riconciliazione(),
        }),
      }),
    ),
    ...conVoci(rettificheAPagine(a, p.id).pagine).map((parte) =>
      rotta('rettificheAPagine', suoi(parte), {
        soggetto: { di: p, parte },
        ...detto(parole.titoli.rettificheAPagine(p.nomeBreve, parte), {
          nome: parole.passi.rettifiche,
          href: forme.rettifiche,
        }),
      }),
    ),
  ];
}
