import { z } from 'astro/zod';
import { formaData } from './dataRiferimento.ts';

/** A calendar date as precise as it is known: `2022-12-31`, `2019-06` or `2020`. */
export const dataSchema = z.string().regex(formaData);
