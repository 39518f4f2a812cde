const entita: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe inside an element or a double-quoted attribute of HTML, SVG and XML; signs that XML forbids are left out. */
export function escape(testo: string): string {
  return testo
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[&<>"]/g, (segno) => entita[segno] ?? segno);
}

/** A value as JSON that can stand inside a `<script>`: nothing in it closes the element. */
export function jsonInScript(valore: unknown): string {
  return JSON.stringify(valore).replaceAll('<', '\\u003c');
}
