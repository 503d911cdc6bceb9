import type { Span } from '../../kernel/span.ts';
import { countUpTo } from './reach.ts';

/** What one text can be measured in besides its characters. Both ends of the stretches rise. */
export interface Scale {
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/** A span counted in the stretches (words, passages) that it touches: the first one, and the one behind the last. */
export const onScale = (scale: Scale, { start, end }: Span): Span => ({
  start: countUpTo(scale.ends, start),
  end: countUpTo(scale.starts, end - 1),
});

export const scaleOf = (stretches: readonly Span[]): Scale => ({
  starts: stretches.map(({ start }) => start),
  ends: stretches.map(({ end }) => end),
});
