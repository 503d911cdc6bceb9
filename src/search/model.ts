/**
 * What the search answers. A hit is one stretch of words that matches; a passage holds one or more.
 * All places count in the text in force of the document, in UTF-16 units.
 */
import { z } from 'zod';
import { Span } from '../kernel/span-schema.ts';

const MOST_A_PAGE = 500;

/** See docs/reference/search-query.md. */
export const QueryText = z.string().max(10_000);

/** `1L` is the first word to the left of the match, `1R` the first to the right. */
export const SortKey = z.enum(['1L', '2L', '3L', 'match', '1R', '2R', '3R', 'date', '-date']);
export type SortKey = z.infer<typeof SortKey>;

const Page = {
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(MOST_A_PAGE).default(50),
};

export const SearchRequest = z.object({
  query: QueryText,
  ...Page,
  /** First key first; without one in the order of storing. */
  sort: z.array(SortKey).max(3).default([]),
  /** Words of context on each side. */
  context: z.number().int().min(0).max(40).default(10),
});
export type SearchRequest = z.infer<typeof SearchRequest>;

export const PassagesRequest = z.object({
  query: QueryText,
  ...Page,
  sort: z
    .array(z.enum(['date', '-date']))
    .max(1)
    .default([]),
});
export type PassagesRequest = z.infer<typeof PassagesRequest>;

const Place = Span.extend({
  document: z.string(),
  title: z.string(),
  /** Id in the register of sources. */
  source: z.string().nullable(),
  /** Media sphere of the source. */
  sphere: z.string().nullable(),
  /** `seq` of the passage. */
  passage: z.number().int(),
  /** EDTF; empty when unknown. */
  date: z.string(),
  /** Of the passage. */
  language: z.string(),
});

/** A line of the concordance; `left`, `match` and `right` joined are the text as it stands. */
export const SearchHit = Place.extend({
  left: z.string(),
  match: z.string(),
  right: z.string(),
});
export type SearchHit = z.infer<typeof SearchHit>;

/** A whole passage; `marks` are the places of its hits. */
export const FoundPassage = Place.extend({
  text: z.string(),
  marks: z.array(Span),
});
export type FoundPassage = z.infer<typeof FoundPassage>;

/** How far the index has come; the answers cover the passages that are in it. */
export const IndexState = z.object({
  passages: z.number().int(),
  indexed: z.number().int(),
});
export type IndexState = z.infer<typeof IndexState>;

/** A word of the query and how it is spelt in the corpus, the most frequent first. */
export const UnderstoodWord = Span.extend({
  text: z.string(),
  spellings: z.array(
    z.object({
      form: z.string(),
      language: z.string(),
      /** May be another name's form: Алиева for Алиев. */
      ambiguous: z.boolean(),
    }),
  ),
  /** Spellings beyond those listed. */
  more: z.number().int(),
});
export type UnderstoodWord = z.infer<typeof UnderstoodWord>;

/** What was found, and how much text it was looked for in. */
const Found = {
  /** The query in its plainest form. */
  query: z.string(),
  /** Hits. */
  total: z.number().int(),
  passages: z.number().int(),
  /** Documents with a hit. */
  documents: z.number().int(),
  /** Words of the documents and passages that the filters let through. */
  words: z.number().int(),
  /** Hits per million of these words; null where there are none. */
  perMillion: z.number().nullable(),
};

export const SearchResponse = z.object({
  ...Found,
  /** How the query was understood, in words. */
  understood: z.string(),
  terms: z.array(UnderstoodWord),
  searched: z.object({ documents: z.number().int(), passages: z.number().int() }),
  index: IndexState,
  hits: z.array(SearchHit),
});
export type SearchResponse = z.infer<typeof SearchResponse>;

export const PassagesResponse = z.object({ ...Found, found: z.array(FoundPassage) });
export type PassagesResponse = z.infer<typeof PassagesResponse>;

/**
 * `attribute:NAME` is a column of a corpus or what a person added to a document; the author is the first named,
 * so that the rows add up to all hits.
 */
export const CountBy = z.union([
  z.enum([
    'year',
    'month',
    'sphere',
    'class',
    'language',
    'outlet',
    'author',
    'source',
    'document',
  ]),
  z.string().regex(/^attribute:.{1,100}$/),
]);
export type CountBy = z.infer<typeof CountBy>;

export const CountsRequest = z.object({ query: QueryText, by: CountBy });
export type CountsRequest = z.infer<typeof CountsRequest>;

/** `key` is empty where the attribute is unknown. Documents and words are all that the filters let through. */
export const CountRow = z.object({
  key: z.string(),
  label: z.string(),
  hits: z.number().int(),
  passages: z.number().int(),
  documentsWithHits: z.number().int(),
  documents: z.number().int(),
  words: z.number().int(),
  perMillion: z.number().nullable(),
  /** Finds what this row counts; null where the query language has no filter for it. */
  query: z.string().nullable(),
});
export type CountRow = z.infer<typeof CountRow>;

/** Time in order, with empty years or months between; the others by hits. */
export const CountsResponse = z.object({ ...Found, by: z.string(), rows: z.array(CountRow) });
export type CountsResponse = z.infer<typeof CountsResponse>;

const Listed = z.number().int().min(1).max(5000).default(200);

export const FrequenciesRequest = z.object({
  /** Filters and words: the passages that match are counted. Empty for all. */
  query: QueryText.default(''),
  limit: Listed,
  leastFrequency: z.number().int().min(1).default(1),
});
export type FrequenciesRequest = z.infer<typeof FrequenciesRequest>;

export const FrequencyRow = z.object({
  /** In small letters. */
  word: z.string(),
  count: z.number().int(),
  perMillion: z.number(),
  documents: z.number().int(),
  query: z.string(),
});
export type FrequencyRow = z.infer<typeof FrequencyRow>;

export const FrequenciesResponse = z.object({
  words: z.number().int(),
  types: z.number().int(),
  documents: z.number().int(),
  rows: z.array(FrequencyRow),
});
export type FrequenciesResponse = z.infer<typeof FrequenciesResponse>;

export const KeywordsRequest = z.object({
  target: QueryText,
  /** Empty: all passages that the target does not hold. */
  reference: QueryText.default(''),
  limit: Listed,
  leastFrequency: z.number().int().min(1).default(5),
  leastTexts: z.number().int().min(1).default(2),
  adjust: z.enum(['bonferroni', 'benjamini-hochberg']).default('bonferroni'),
  level: z.number().gt(0).max(1).default(0.05),
});
export type KeywordsRequest = z.infer<typeof KeywordsRequest>;

export const KeywordRow = z.object({
  word: z.string(),
  typicalOf: z.enum(['target', 'reference', 'neither']),
  target: z.number().int(),
  reference: z.number().int(),
  targetTexts: z.number().int(),
  referenceTexts: z.number().int(),
  /** Log-likelihood, two cells. */
  g2: z.number().nullable(),
  logRatio: z.number().nullable(),
  percentDifference: z.number().nullable(),
  bic: z.number().nullable(),
  adjustedP: z.number(),
  targetQuery: z.string(),
  /** Null when the reference is the rest. */
  referenceQuery: z.string().nullable(),
});
export type KeywordRow = z.infer<typeof KeywordRow>;

const Side = z.object({ words: z.number().int(), documents: z.number().int() });

export const KeywordsResponse = z.object({
  target: Side,
  reference: Side,
  /** Words that differ, those frequent enough to be tested, and those whose adjusted p is low enough. */
  types: z.number().int(),
  tested: z.number().int(),
  significant: z.number().int(),
  rows: z.array(KeywordRow),
});
export type KeywordsResponse = z.infer<typeof KeywordsResponse>;

export const CollocatesRequest = z.object({
  query: QueryText,
  /** Words looked at on each side. */
  window: z.number().int().min(1).max(20).default(5),
  limit: Listed,
  leastTogether: z.number().int().min(1).default(3),
});
export type CollocatesRequest = z.infer<typeof CollocatesRequest>;

export const CollocateRow = z.object({
  word: z.string(),
  together: z.number().int(),
  left: z.number().int(),
  right: z.number().int(),
  /** In all that the filters let through. */
  frequency: z.number().int(),
  expected: z.number(),
  logDice: z.number().nullable(),
  pmi: z.number().nullable(),
  npmi: z.number().nullable(),
  logLikelihood: z.number().nullable(),
  t: z.number().nullable(),
  /** Finds the two near each other; null where the query joins what NEAR cannot. */
  query: z.string().nullable(),
});
export type CollocateRow = z.infer<typeof CollocateRow>;

/** Strongest logDice first. */
export const CollocatesResponse = z.object({
  node: z.number().int(),
  words: z.number().int(),
  window: z.number().int(),
  rows: z.array(CollocateRow),
});
export type CollocatesResponse = z.infer<typeof CollocatesResponse>;

export const DispersionRequest = z.object({ query: QueryText, limit: Listed });
export type DispersionRequest = z.infer<typeof DispersionRequest>;

export const DispersionResponse = z.object({
  hits: z.number().int(),
  /** Documents with words in them, and those with a hit. */
  documents: z.number().int(),
  documentsWithHits: z.number().int(),
  /** 0: spread as the documents are long; towards 1: all in one short document (Gries 2008). */
  dp: z.number().nullable(),
  dpNorm: z.number().nullable(),
  /** Documents with most hits first. */
  rows: z.array(
    z.object({
      document: z.string(),
      title: z.string(),
      date: z.string(),
      hits: z.number().int(),
      words: z.number().int(),
      perMillion: z.number().nullable(),
    }),
  ),
});
export type DispersionResponse = z.infer<typeof DispersionResponse>;
