type Figlio = Node | string | null;

/** A new element with attributes (`true` for one without value, null for none) and children. */
export function elemento<K extends keyof HTMLElementTagNameMap>(
  nome: K,
  attributi: Record<string, string | number | boolean | null> = {},
  ...figli: Figlio[]
): HTMLElementTagNameMap[K] {
  const nodo = document.createElement(nome);
  for (const [chiave, valore] of Object.entries(attributi))
    if (valore !== null && valore !== false)
      nodo.setAttribute(chiave, valore === true ? '' : String(valore));
  nodo.append(...figli.filter((f) => f !== null));
  return nodo;
}
