/** What a filter can be made of in a case: its codes, coders, documents' attributes and their values. */
import { z } from 'zod';
import type { Db } from '../../db/schema.ts';
import { listCodes } from '../store.ts';
import { ATTRIBUTES, attributeLabel, columnKey } from './attributes.ts';
import { namedCodes } from './retrieve.ts';
import { listCodedDocuments, listPlacedCodings } from './store.ts';

export const Choices = z.object({
  codes: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      path: z.array(z.string()),
      colour: z.string(),
      codings: z.number().int(),
    }),
  ),
  coders: z.array(z.object({ name: z.string(), codings: z.number().int() })),
  /** Only attributes of which some document says something; the most frequent values first. */
  attributes: z.array(
    z.object({
      key: z.string(),
      label: z.string(),
      values: z.array(z.object({ value: z.string(), documents: z.number().int() })),
      /** Further values that are not listed. */
      more: z.number().int(),
    }),
  ),
  documents: z.number().int(),
  codings: z.number().int(),
});
export type Choices = z.infer<typeof Choices>;

const MAX_VALUES = 200;

const tally = <T>(all: readonly T[], keyOf: (one: T) => string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
};

export async function listChoices(db: Db): Promise<Choices> {
  const documents = await listCodedDocuments(db);
  const codings = await listPlacedCodings(db, null);
  const byCode = tally(codings, ({ code }) => code);
  const columns = [...new Set(documents.flatMap((document) => document.columns()))].sort();
  const keys = [...ATTRIBUTES.map(({ key }) => key), ...columns.map(columnKey)];
  return {
    codes: namedCodes(await listCodes(db)).map((code) => ({
      ...code,
      codings: byCode.get(code.id) ?? 0,
    })),
    coders: [...tally(codings, ({ coder }) => coder)]
      .map(([name, count]) => ({ name, codings: count }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    attributes: keys.flatMap((key) => {
      const values = [...tally(documents, (document) => document.value(key))]
        .map(([value, count]) => ({ value, documents: count }))
        .sort((a, b) => b.documents - a.documents || (a.value < b.value ? -1 : 1));
      if (values.every(({ value }) => value === '')) return [];
      return [
        {
          key,
          label: attributeLabel(key),
          values: values.slice(0, MAX_VALUES),
          more: Math.max(0, values.length - MAX_VALUES),
        },
      ];
    }),
    documents: documents.length,
    codings: codings.length,
  };
}
