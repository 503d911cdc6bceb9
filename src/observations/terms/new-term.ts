import type { z } from 'zod';
import { ContestedTerm } from '../model.ts';

export const NewTerm = ContestedTerm.omit({ id: true }).extend({
  note: ContestedTerm.shape.note.default(''),
});
export type NewTerm = z.input<typeof NewTerm>;

export const TermEdit = ContestedTerm.omit({ id: true }).partial().strict();
export type TermEdit = z.infer<typeof TermEdit>;
