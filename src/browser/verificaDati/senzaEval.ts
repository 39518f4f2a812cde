import { z } from 'astro/zod';

/** The policy of the pages forbids code made of text: the schemas must not even try. Loaded before any schema is made. */
z.config({ jitless: true });
