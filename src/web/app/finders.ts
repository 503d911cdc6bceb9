import type { QueryClient } from '@tanstack/react-query';
import { actorFinder } from '../actors/actor-finder.ts';
import { noteFinder, sectionFinder } from '../articles/article-finders.ts';
import { findingFinder } from '../audit/finding-finder.ts';
import { codeFinder } from '../codebook/code-finder.ts';
import { documentFinder } from '../documents/document-finder.ts';
import { expectationFinder } from '../expectations/expectation-finder.ts';
import { rivalryFinder } from '../hypotheses/rivalry-finder.ts';
import { memoFinder } from '../memos/memo-finder.ts';
import { sourceFinder } from '../sources/source-finder.ts';

/** What Ctrl-K finds by name, beside the commands. Each slice adds one finder for its things. */

export interface FoundThing {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** Address to go to. */
  readonly href: string;
}

export interface Finder {
  /** Heading of its results: `Sources`. */
  readonly group: string;
  /** `query` has at least two characters. At most ten answers are shown. */
  find(query: string, queries: QueryClient): Promise<FoundThing[]>;
}

export const finders: readonly Finder[] = [
  sourceFinder,
  documentFinder,
  noteFinder,
  sectionFinder,
  findingFinder,
  codeFinder,
  memoFinder,
  actorFinder,
  rivalryFinder,
  expectationFinder,
];
