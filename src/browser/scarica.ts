/** Hands a file made in the page to the reader, through an anchor that lives for one click. */
export function scarica(nome: string, contenuto: BlobPart, tipo: string): void {
  const href = URL.createObjectURL(new Blob([contenuto], { type: tipo }));
  const a = document.createElement('a');
  a.href = href;
  a.download = nome;
  a.click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
