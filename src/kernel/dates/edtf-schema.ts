import { z } from 'zod';
import { edtfRange } from './edtf-range.ts';

/** An EDTF date, levels 0 to 2. */
export const EdtfDate = z
  .string()
  .max(200)
  .refine((date) => edtfRange(date) !== null, {
    error: 'not an EDTF date: write 2020-11-10, 2020-11, 2020-11~, 2020-09-27/2020-11-10',
  });

/** The same, or empty where the date is not known. */
export const EdtfDateOrNone = z.union([z.literal(''), EdtfDate]);
