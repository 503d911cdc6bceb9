/** Automatic coding: what is looked for, where, and what came of it. */
import { z } from 'zod';
import { QueryText } from '../../search/model.ts';
import { Code, CodingRun } from '../model.ts';

/** One code of a dictionary with its words; `*` stands for any letters, blanks part words of a phrase. */
export const DictionaryEntry = z.object({
  /** Names of the code and of those above it. */
  path: z.array(Code.shape.name).min(1).max(40),
  patterns: z.array(z.string().max(200)).max(200_000),
});
export type DictionaryEntry = z.infer<typeof DictionaryEntry>;

export const Dictionary = z.object({
  name: z.string(),
  format: z.enum(['YAML', 'Lexicoder', 'LIWC', 'word list']),
  entries: z.array(DictionaryEntry),
  warnings: z.array(z.string()),
});
export type Dictionary = z.infer<typeof Dictionary>;

export const Rule = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('regex'),
    pattern: z.string().min(1).max(2000),
    ignoreCase: z.boolean().default(true),
    code: z.string().min(1).max(200),
  }),
  z.object({
    kind: z.literal('query'),
    /** In the query language of the search: see docs/reference/search-query.md. */
    query: QueryText.min(1),
    code: z.string().min(1).max(200),
  }),
  z.object({
    kind: z.literal('words'),
    words: z.array(z.string().max(200)).min(1).max(10_000),
    code: z.string().min(1).max(200),
  }),
  z.object({
    kind: z.literal('dictionary'),
    name: z.string().min(1).max(200),
    entries: z.array(DictionaryEntry).min(1).max(1000),
    /** Id of the code below which those of the dictionary stand or are made; null: at the top. */
    under: z.string().nullable().default(null),
  }),
]);
export type Rule = z.infer<typeof Rule>;

/** Which documents; what is not said does not narrow. */
export const Scope = z.object({
  documents: z.array(z.string().max(200)).max(100_000).optional(),
  languages: z.array(z.string().max(35)).max(50).optional(),
  /** Days, `2020-09-27`; a document without a date is in none of the two. */
  from: z.string().max(10).optional(),
  to: z.string().max(10).optional(),
});
export type Scope = z.infer<typeof Scope>;

/** What is coded: the words found, or the sentence or passage that they stand in. */
export const Unit = z.enum(['match', 'sentence', 'passage']);
export type Unit = z.infer<typeof Unit>;

export const AutoRequest = z.object({
  rule: Rule,
  scope: Scope.default({}),
  unit: Unit.default('match'),
  /** `machine: NAME` unless something else is said. */
  coder: z.string().min(1).max(200).optional(),
});
export type AutoRequest = z.infer<typeof AutoRequest>;

export const Sample = z.object({
  document: z.string(),
  title: z.string(),
  /** Names of the code from the top down. */
  code: z.array(z.string()),
  left: z.string(),
  match: z.string(),
  right: z.string(),
  start: z.number().int(),
});
export type Sample = z.infer<typeof Sample>;

export const Preview = z.object({
  /** Documents looked through. */
  searched: z.number().int(),
  found: z.number().int(),
  /** Of these, how many the coder's codings hold already. */
  already: z.number().int(),
  codes: z.array(
    z.object({
      path: z.array(z.string()),
      /** False when running makes the code. */
      exists: z.boolean(),
      found: z.number().int(),
      documents: z.number().int(),
    }),
  ),
  /** The documents with most finds first, two hundred at most. */
  documents: z.array(z.object({ id: z.string(), title: z.string(), found: z.number().int() })),
  samples: z.array(Sample),
  /** What of the rule cannot be looked for. */
  warnings: z.array(z.string()),
});
export type Preview = z.infer<typeof Preview>;

export const RunResult = z.object({
  run: CodingRun,
  made: z.number().int(),
  /** Found, but coded so already. */
  same: z.number().int(),
});
export type RunResult = z.infer<typeof RunResult>;

/** A run with what is left of it. */
export const RunListed = CodingRun.extend({
  machine: z.number().int(),
  confirmed: z.number().int(),
});
export type RunListed = z.infer<typeof RunListed>;

/** A line of the answer while work goes on. */
export interface Progress {
  done: number;
  of: number;
  found: number;
}
