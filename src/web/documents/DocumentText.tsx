import { useQueries } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { answer, api } from '../parts/api.ts';
import type { ShownDocument } from './DocumentPage.tsx';
import classes from './documents.module.css';

/** Blocks asked for at once. */
const RANGE = 200;

const rangeQuery = (id: string, sha256: string, range: number) => ({
  // A text never changes: what was read stays read.
  queryKey: ['text', sha256, range],
  queryFn: () =>
    answer(
      api.documents[':id'].text.$get({
        param: { id },
        query: { from: String(range * RANGE), count: String(RANGE) },
      }),
    ),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The text, drawn as far as it is in sight: a book opens as fast as a letter. */
export function DocumentText({ document }: { document: ShownDocument }) {
  const scroll = useRef<HTMLDivElement>(null);
  const { id, text } = document;
  const [first] = useQueries({ queries: [rangeQuery(id, text, 0)] });
  const virtual = useVirtualizer({
    count: first.data?.blocks ?? 0,
    getScrollElement: () => scroll.current,
    estimateSize: () => 110,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const ranges = [...new Set(items.map(({ index }) => Math.floor(index / RANGE)))];
  const answers = useQueries({ queries: ranges.map((range) => rangeQuery(id, text, range)) });
  const pieces = new Map(
    answers.flatMap(({ data }) => (data?.pieces ?? []).map((piece) => [piece.block, piece])),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
    <section className={classes.text} ref={scroll} tabIndex={0} aria-label="Text">
      <div className={classes.blocks} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const piece = pieces.get(index);
          return (
            <div
              key={index}
              ref={virtual.measureElement}
              data-index={index}
              data-kind={piece?.kind}
              className={classes.block}
              style={{ transform: `translateY(${start}px)` }}
              dir="auto"
              lang={document.language === 'und' ? undefined : document.language}
            >
              {piece?.time && <div className={classes.mark}>{timeWords(piece.time[0])}</div>}
              {piece?.speaker !== undefined && <div className={classes.mark}>{piece.speaker}</div>}
              {piece?.text ?? '…'}
            </div>
          );
        })}
      </div>
    </section>
  );
}

const timeWords = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().slice(11, 19);
