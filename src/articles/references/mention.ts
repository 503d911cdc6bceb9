/** A citation on its way from printed words to a source. */
import type { Span } from '../../kernel/span.ts';
import type { Reference } from '../../sources/model.ts';
import type { ResolutionRule } from '../model.ts';
import type { BackReference } from './back-references.ts';

export interface Mention {
  id: string;
  note: string | null;
  paragraph: string | null;
  span: Span;
  form: 'full' | 'short' | 'ibid';
  back: BackReference | undefined;
  reference: Reference | null;
  locator: { printed: string; span: Span } | null;
  signal: string | null;
  /** Kept only if a source is found for it. */
  isTentative?: boolean;
}

/** Where a back-reference leads, or why it leads nowhere. */
export type Resolution =
  | {
      source: string;
      rule: ResolutionRule;
      antecedent: string | null;
      /** Other sources the same words could mean. */
      alternatives?: string[];
    }
  | { why: string };

/** A mention with its source, in the order of the text. */
export interface Resolved {
  mention: Mention;
  resolution: Resolution;
}

export const sourceOf = ({ resolution }: Resolved): string | null =>
  'source' in resolution ? resolution.source : null;
