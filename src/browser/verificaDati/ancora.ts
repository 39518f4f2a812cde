/** What the links of a page drawn in advance begin with: they lead to another such page, not to the site. */
export const ancora = '#anteprima=';
