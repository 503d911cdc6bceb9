import type { DrawnFinding } from './article-context.ts';

const NONE: readonly DrawnFinding[] = [];

/** Open findings of an article that stand in its text. */
export const useFindings = (_article: string): readonly DrawnFinding[] => NONE;
