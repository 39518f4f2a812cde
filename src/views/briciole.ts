import type { Passo } from './rotte/tipi.ts';

/** Where a page stands, as search engines read it: its breadcrumb, each step with the address it leads to. */
export function briciole(passi: readonly Passo[]): Record<string, unknown> {
  return {
    '@context': 'https://schema.org/',
    '@type': 'BreadcrumbList',
    itemListElement: passi.map(({ nome, href }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: nome,
      ...(href !== undefined && { item: href }),
    })),
  };
}
