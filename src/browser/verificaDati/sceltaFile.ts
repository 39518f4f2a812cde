import { stato as parole } from '../../testi/it/verificaDati/scelta.ts';

/** One file as the reader chose it, with its folders where the browser tells them. */
export interface FileScelto {
  percorso: string;
  bytes: Uint8Array;
}

const megabyteAlMassimo = 25;
const quantiAlMassimo = 2_000;

async function leggi(file: File, percorso: string): Promise<FileScelto> {
  if (file.size > megabyteAlMassimo * 1e6)
    throw new Error(parole.pesaTroppo(percorso, megabyteAlMassimo));
  return { percorso, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** The files of an input, a folder's with their path in it. `daIgnorare` says which are not even read. */
export function daiCampi(
  lista: FileList,
  daIgnorare: (percorso: string) => boolean,
): Promise<FileScelto[]> {
  const file = [...lista].map((f) => [f, f.webkitRelativePath || f.name] as const);
  return tutti(file, daIgnorare);
}

/** The files and folders that were dropped. */
export async function daTrascinati(
  trascinati: DataTransfer,
  daIgnorare: (percorso: string) => boolean,
): Promise<FileScelto[]> {
  const voci = [...trascinati.items].flatMap((i) => i.webkitGetAsEntry() ?? []);
  const semplici = [...trascinati.files];
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
  return tutti(voci.length > 0 ? file : semplici.map((f) => [f, f.name] as const), daIgnorare);
}

async function tutti(
  file: readonly (readonly [File, string])[],
  daIgnorare: (percorso: string) => boolean,
): Promise<FileScelto[]> {
  const utili = file.filter(([, percorso]) => !daIgnorare(percorso));
  if (utili.length > quantiAlMassimo) throw new Error(parole.troppi);
  return Promise.all(utili.map(([f, percorso]) => leggi(f, percorso)));
}
