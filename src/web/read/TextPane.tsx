import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { announce, shortened } from './announce.ts';
import { CodeBar } from './CodeBar.tsx';
import { chooseSpan, chosenSpan, type Move, moved, snapped, unitAt } from './choose-words.ts';
import { codingsAt, NO_MARKS } from './marks.ts';
import { readSelection, type Selected } from './mouse-choice.ts';
import { PLACE_ID, placeWords } from './place-words.ts';
import { blockAt } from './screen-blocks.ts';
import { TextBlock } from './TextBlock.tsx';
import classes from './text.module.css';
import type { Desk } from './use-desk.ts';

const NO_STYLES: never[] = [];
/** Before a block was measured: letters on a line, height of a line, space below. */
const GUESS = { letters: 74, line: 31, below: 14 };

/** The text itself: drawn where one looks, chosen in with mouse and keyboard. */
export function TextPane({ desk }: { desk: Desk }) {
  const { blocks, span, chosen } = desk;
  const scroll = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const dragged = useRef<number | null>(null);
  const rows = useVirtualizer({
    count: blocks.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => {
      const block = blocks[index];
      const letters = block ? block.end - block.start : 0;
      return Math.ceil(letters / GUESS.letters) * GUESS.line + GUESS.below;
    },
    overscan: 8,
    // The block where a selection began must stay while the mouse draws it out.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      const kept = dragged.current;
      if (kept === null || shown.includes(kept)) return shown;
      return [...shown, kept].sort((a, b) => a - b);
    },
  });
  useSight(desk, rows, scroll);
  const mouse = useMouse(desk, dragged);
  const lit = hovered ?? chosen?.id ?? null;
  return (
    <section
      ref={scroll}
      className={classes.scroll}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: words are chosen in it with the arrow keys
      tabIndex={0}
      aria-label="Text"
      aria-describedby={PLACE_ID}
      lang={desk.entry.language === 'und' ? undefined : desk.entry.language}
      data-text-pane
      onKeyDown={(event) => textKey(event, desk, rows)}
      onMouseDown={mouse}
      onCopy={(event) => {
        if (desk.words === '' || !window.getSelection()?.isCollapsed) return;
        event.clipboardData.setData('text/plain', desk.words);
        event.preventDefault();
      }}
    >
      <div className={classes.sheet} style={{ height: rows.getTotalSize() + 200 }}>
        {rows.getVirtualItems().map((row) => {
          const block = blocks[row.index];
          if (!block) return null;
          const marks = desk.marks.get(row.index) ?? NO_MARKS;
          const inside = span !== null && span.start < block.end && span.end > block.start;
          return (
            <div
              key={row.key}
              ref={rows.measureElement}
              data-index={row.index}
              className={classes.row}
              style={{ transform: `translateY(${row.start}px)` }}
            >
              <TextBlock
                text={desk.text}
                block={block}
                marks={marks}
                styles={desk.styles.get(row.index) ?? NO_STYLES}
                from={inside ? Math.max(span.start, block.start) : 0}
                to={inside ? Math.min(span.end, block.end) : 0}
                lit={lit !== null && marks.some(({ id }) => id === lit) ? lit : null}
                coder={desk.coder}
                codeOf={desk.codeOf}
                onCoding={(mark) => desk.chooseCoding(mark)}
                onHover={setHovered}
              />
            </div>
          );
        })}
        {desk.bar !== 'closed' && span && <CodeBar desk={desk} scroll={scroll} />}
      </div>
    </section>
  );
}

type Rows = Virtualizer<HTMLDivElement, Element>;

/** Brings what was chosen with the keyboard into view, wherever it is in the book. */
function useSight(desk: Desk, rows: Rows, scroll: React.RefObject<HTMLDivElement | null>): void {
  const { sight, span, blocks } = desk;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it is asked for
  useEffect(() => {
    if (sight === 0 || !span) return;
    const show = (): boolean => {
      const there = scroll.current?.querySelector('[data-chosen]');
      there?.scrollIntoView({ block: 'nearest' });
      return there !== null && there !== undefined;
    };
    if (show()) return;
    rows.scrollToIndex(blockAt(blocks, span.start), { align: 'center' });
    const frame = requestAnimationFrame(show);
    return () => cancelAnimationFrame(frame);
  }, [sight]);
}

function useMouse(desk: Desk, dragged: { current: number | null }) {
  const { text, blocks } = desk;
  const click = (at: number, extend: boolean): void => {
    const word = unitAt(text, blocks, at, 'word');
    if (!word) {
      desk.choose(null);
      return;
    }
    if (extend && desk.choice) {
      desk.choose({ anchor: desk.choice.anchor, focus: word }, { bar: 'shown' });
      return;
    }
    const under = codingsAt(desk.codings, at);
    const current = under.findIndex(({ id }) => id === desk.chosen?.id);
    const next = under[(current + 1) % Math.max(1, under.length)];
    if (next) desk.chooseCoding(next);
    else desk.choose(chooseSpan(word));
  };
  const released = (selected: Selected | null, extend: boolean): void => {
    dragged.current = null;
    if (!selected) return;
    if (selected.collapsed) {
      click(selected.span.start, extend);
      return;
    }
    const span = snapped(text, selected.span);
    window.getSelection()?.removeAllRanges();
    desk.choose(span && chooseSpan(span), { bar: span ? 'shown' : 'closed' });
  };
  return ({ target, currentTarget, shiftKey, button }: MouseEvent<HTMLElement>): void => {
    if (button !== 0 || !(target instanceof Element)) return;
    const row = target.closest<HTMLElement>('[data-index]');
    if (!row || target.closest('button, [data-code-bar]')) return;
    dragged.current = Number(row.dataset.index);
    // Shift must not draw the browser's own selection out from somewhere else.
    if (shiftKey) window.getSelection()?.removeAllRanges();
    followDrag(currentTarget, (selected) => released(selected, shiftKey));
  };
}

/** Until the button is let go, wherever that is; what reached out of the text before that is not counted. */
function followDrag(pane: HTMLElement, done: (selected: Selected | null) => void): void {
  let last: Selected | null = null;
  const follow = (): void => {
    last = readSelection(pane) ?? last;
  };
  document.addEventListener('selectionchange', follow);
  const up = (): void => {
    document.removeEventListener('selectionchange', follow);
    done(readSelection(pane) ?? last);
  };
  // After the browser has settled its selection.
  window.addEventListener('mouseup', () => setTimeout(up), { once: true });
}

const isBack = (key: string, rtl: boolean): boolean =>
  rtl ? key === 'ArrowRight' : key === 'ArrowLeft';

/** Arrows: by word, with Alt by sentence, up and down by paragraph; Shift adds to what is chosen. */
function textKey(event: KeyboardEvent, desk: Desk, rows: Rows): void {
  const { text, blocks, choice } = desk;
  if (event.ctrlKey || event.metaKey || !event.key.startsWith('Arrow')) return;
  if (event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  const sideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
  const top = rows.scrollOffset ?? 0;
  const seen = rows.getVirtualItems().find((row) => row.end > top);
  if (!choice) {
    const first = unitAt(text, blocks, blocks[seen?.index ?? 0]?.start ?? 0, 'word');
    if (first) say(desk, chooseSpan(first));
    return;
  }
  const rtl = blocks[blockAt(blocks, choice.focus.start)]?.rtl ?? false;
  const back = sideways ? isBack(event.key, rtl) : event.key === 'ArrowUp';
  const unit: Move['unit'] = sideways ? (event.altKey ? 'sentence' : 'word') : 'block';
  const move: Move = { unit, by: back ? -1 : 1, extend: event.shiftKey };
  say(desk, moved(text, blocks, choice, move));
}

function say(desk: Desk, choice: NonNullable<Desk['choice']>): void {
  desk.choose(choice, { show: true });
  const { start, end } = chosenSpan(choice);
  const words = shortened(desk.text.slice(start, end), 160);
  const before = desk.span && blockAt(desk.blocks, desk.span.start);
  // Where one is is said when one comes there, not with every word.
  announce(
    blockAt(desk.blocks, start) === before
      ? words
      : `${words} (${placeWords(desk.blocks, { start, end })})`,
  );
}
