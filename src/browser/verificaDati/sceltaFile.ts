import { daIgnorare } from '../../ingest/daIgnorare.ts';
import { stato as parole } from '../../testi/it/verificaDati/scelta.ts';

/** One file as the reader chose it, with its folders where the browser tells them. */
export interface FileScelto {
  percorso: string;
  file: File;
}

const [megabyteAlMassimo, megabyteInTutto] = [25, 200];
const quantiAlMassimo = 2_000;

/** The files of an input, a folder's with their path in it. */
export function daiCampi(lista: readonly File[]): FileScelto[] {
  return tutti(lista.map((f) => [f, f.webkitRelativePath || f.name] as const));
}

/** The files and folders that were dropped; `semplici`: the files, where a browser says nothing of folders. */
export async function daTrascinati(
  voci: readonly FileSystemEntry[],
  semplici: readonly File[],
): Promise<FileScelto[]> {
  const file: (readonly [File, string])[] = [];
  const visita = async (voce: FileSystemEntry): Promise<void> => {
    const percorso = voce.fullPath.replace(/^\//, '');
    if (daIgnorare(percorso) || file.length > quantiAlMassimo) return;
    if (voce.isFile)
      file.push([
        await new Promise<File>((si, no) => (voce as FileSystemFileEntry).file(si, no)),
        percorso,
      ]);
    else {
      const lettore = (voce as FileSystemDirectoryEntry).createReader();
      const pagina = (): Promise<FileSystemEntry[]> =>
        new Promise((si, no) => lettore.readEntries(si, no));
      for (let parte = await pagina(); parte.length > 0; parte = await pagina())
        for (const figlia of parte) await visita(figlia);
    }
  };
  for (const voce of voci) await visita(voce);
  return tutti(voci.length > 0 ? file : semplici.map((f) => [f, f.name] as const));
}

/** Throws a sentence for the reader where the files are too many or too heavy to be tables. */
function tutti(file: readonly (readonly [File, string])[]): FileScelto[] {
  const utili = file.filter(([, percorso]) => !daIgnorare(percorso));
  const pesante = utili.find(([f]) => f.size > megabyteAlMassimo * 1e6);
  if (pesante) throw new Error(parole.pesaTroppo(pesante[1], megabyteAlMassimo));
  const peso = utili.reduce((somma, [f]) => somma + f.size, 0);
  if (utili.length > quantiAlMassimo || peso > megabyteInTutto * 1e6)
    throw new Error(parole.troppi);
  return utili.map(([f, percorso]) => ({ percorso, file: f }));
}
