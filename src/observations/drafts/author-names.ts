import type { CslItem } from '../../sources/model.ts';

/** Authors of a record as one would print them: given name first. */
export const authorNames = (csl: CslItem | null): string[] =>
  (csl?.author ?? []).map(
    ({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '),
  );
