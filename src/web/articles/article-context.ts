/** What the parts of a drawn article share, so that a paragraph is drawn anew only when it must be. */
import { createContext, useContext } from 'react';
import type { Severity } from '../../audit/model.ts';
import type { Span } from '../../kernel/span.ts';
import type { ArticleView } from './view-model.ts';

export interface DrawnFinding {
  id: string;
  rule: string;
  severity: Severity;
  message: string;
  span: Span;
}

export interface ArticleScreen {
  view: ArticleView;
  /** Statements that rest on the chosen source; null when none is chosen. */
  lit: readonly Span[] | null;
  /** By the paragraph, note or entry whose words they concern. */
  findingsIn: ReadonlyMap<string, DrawnFinding[]>;
  pin(note: string): void;
  openQuotation(id: string): void;
  openFinding(id: string): void;
}

export const ArticleScreenContext = createContext<ArticleScreen | null>(null);

export function useArticleScreen(): ArticleScreen {
  const screen = useContext(ArticleScreenContext);
  if (!screen) throw new Error('A part of an article is drawn outside an article.');
  return screen;
}

/** Id of the pinned note, or ''. Apart from the rest, because paragraphs need not be drawn anew for it. */
export const PinnedContext = createContext('');
export const usePinned = (): string => useContext(PinnedContext);
