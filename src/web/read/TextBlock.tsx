import { type CSSProperties, memo, useLayoutEffect, useRef } from 'react';
import type { Code } from '../../coding/model.ts';
import type { StyledSpan } from '../../documents/capture/model.ts';
import type { Span } from '../../kernel/span.ts';
import { cutSegments, type Layer } from '../articles/segments.ts';
import { shortened } from './announce.ts';
import { assignLanes } from './lanes.ts';
import type { Mark } from './marks.ts';
import type { ScreenBlock } from './screen-blocks.ts';
import classes from './text.module.css';

export interface TextBlockProps {
  text: string;
  block: ScreenBlock;
  marks: readonly Mark[];
  styles: readonly StyledSpan[];
  /** The chosen words as far as they are in this block. */
  from: number;
  to: number;
  /** The coding looked at, if it is in this block. */
  lit: string | null;
  coder: string;
  codeOf(id: string): Code | undefined;
  onCoding(mark: Mark): void;
  /** Lights a coding while the pointer is on its bar. */
  onHover(id: string | null): void;
}

type Over = { mark: Mark } | { style: StyledSpan['style'] } | { chosen: true };

/** Deeper codings share the last line and the last bar. */
const DEEPEST = 7;
const LINE = 3;
const laneOf = ({ lane }: Mark): number => Math.min(lane, DEEPEST);

const same = (a: TextBlockProps, b: TextBlockProps): boolean =>
  a.text === b.text &&
  a.block === b.block &&
  a.marks === b.marks &&
  a.styles === b.styles &&
  a.from === b.from &&
  a.to === b.to &&
  a.lit === b.lit &&
  a.coder === b.coder &&
  a.codeOf === b.codeOf;

/** One paragraph: its words with what lies under them, and the bars of its codings beside it. */
export const TextBlock = memo(function TextBlock(props: TextBlockProps) {
  const { block, marks, styles, from, to } = props;
  const layers: Layer<Over>[] = [
    ...marks.map((mark): Layer<Over> => ({ span: mark, value: { mark } })),
    ...styles.map((span): Layer<Over> => ({ span, value: { style: span.style } })),
    ...(from < to ? [{ span: { start: from, end: to }, value: { chosen: true } } as const] : []),
  ];
  const segments = cutSegments(
    block,
    layers,
    block.pages.map(({ at }) => at),
  );
  const depth = marks.reduce((most, mark) => Math.max(most, laneOf(mark) + 1), 0);
  const Tag = block.kind === 'heading' ? headingTag(block.level) : 'p';
  return (
    <>
      <div className={classes.gutter} aria-hidden="true">
        {block.line !== null && <span>{block.line}</span>}
      </div>
      <Tag
        className={classes.words}
        data-kind={block.kind}
        data-words={block.start}
        dir={block.rtl ? 'rtl' : 'ltr'}
        style={{ '--depth': Math.max(0, depth - 2) } as CSSProperties}
      >
        {segments.map(({ span, over }) => (
          <Stretch key={span.start} {...props} span={span} over={over} depth={depth} />
        ))}
      </Tag>
      <Bars {...props} />
    </>
  );
}, same);

const headingTag = (level: number) => (['h3', 'h4', 'h5'] as const)[Math.max(0, level - 1)] ?? 'h6';

interface StretchProps extends TextBlockProps {
  span: Span;
  over: readonly Over[];
  depth: number;
}

function Stretch({ span, over, depth, text, block, lit, coder, codeOf }: StretchProps) {
  const marks = over.flatMap((one) => ('mark' in one ? [one.mark] : []));
  const style = over.find((one) => 'style' in one)?.style;
  const page = block.pages.find(({ at }) => at === span.start);
  const colour = (mark: Mark): string => codeOf(mark.code)?.colour ?? '#6f6a60';
  const looked = marks.find(({ id }) => id === lit);
  const chosen = over.some((one) => 'chosen' in one);
  const Tag = marks.length > 0 ? 'mark' : 'span';
  return (
    <Tag
      data-start={span.start}
      aria-description={marks.length > 0 ? codedWords(marks, coder, codeOf) : undefined}
      data-style={style}
      data-page={page?.label}
      data-chosen={chosen || undefined}
      className={classes.stretch}
      style={{
        ...(marks.length > 0 && underlines(marks, colour, depth)),
        ...(looked && {
          backgroundColor: `color-mix(in srgb, ${colour(looked)} 24%, transparent)`,
        }),
      }}
    >
      {text.slice(span.start, span.end)}
    </Tag>
  );
}

/** What a reader who does not see the lines is told of the words above them. */
const codedWords = (
  marks: readonly Mark[],
  coder: string,
  codeOf: TextBlockProps['codeOf'],
): string =>
  `Coded: ${[...new Set(marks.map((mark) => markName(mark, coder, codeOf(mark.code))))].join('; ')}`;

const markName = (mark: Mark, coder: string, code: Code | undefined): string =>
  [
    code?.name ?? 'A code that is gone',
    mark.coder === coder ? '' : ` (${mark.coder})`,
    mark.origin === 'machine' ? ', by machine' : '',
  ].join('');

/** One line per lane below the words; broken for what a machine coded. */
function underlines(
  marks: readonly Mark[],
  colour: (mark: Mark) => string,
  depth: number,
): CSSProperties {
  const images = marks.map((mark) => {
    const of = colour(mark);
    return mark.origin === 'machine'
      ? `repeating-linear-gradient(90deg, ${of} 0 4px, transparent 4px 8px)`
      : `linear-gradient(${of}, ${of})`;
  });
  const places = marks.map((mark) => `0 calc(100% - ${(depth - 1 - laneOf(mark)) * LINE}px)`);
  return {
    paddingBottom: depth * LINE,
    backgroundImage: images.join(','),
    backgroundPosition: places.join(','),
    backgroundSize: marks.map(() => '100% 2px').join(','),
    backgroundRepeat: 'no-repeat',
  };
}

/** The bars stand as high as their words; they are placed after drawing, without drawing again. */
function Bars({ text, marks, lit, coder, codeOf, onCoding, onHover }: TextBlockProps) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const row = list.current?.parentElement;
    if (!row || marks.length === 0) return;
    const place = (): void => placeBars(row, marks);
    place();
    const watch = new ResizeObserver(place);
    watch.observe(row);
    return () => watch.disconnect();
  }, [marks]);
  if (marks.length === 0) return null;
  return (
    <ul className={classes.bars} ref={list} aria-label="Codings of this paragraph">
      {marks.map((mark) => {
        const code = codeOf(mark.code);
        const name = markName(mark, coder, code);
        const quote = shortened(text.slice(mark.start, mark.end));
        return (
          <li key={mark.id}>
            <button
              type="button"
              tabIndex={-1}
              data-coding={mark.id}
              data-origin={mark.origin}
              data-other={mark.coder === coder ? undefined : true}
              data-lit={mark.id === lit || undefined}
              className={classes.barOf}
              style={
                {
                  '--code': code?.colour ?? '#6f6a60',
                } as CSSProperties
              }
              title={name}
              aria-label={`${name}: ${quote}`}
              aria-current={mark.id === lit || undefined}
              onClick={() => onCoding(mark)}
              onMouseEnter={() => onHover(mark.id)}
              onMouseLeave={() => onHover(null)}
            />
          </li>
        );
      })}
    </ul>
  );
}

function placeBars(row: HTMLElement, marks: readonly Mark[]): void {
  const top = row.getBoundingClientRect().top;
  const stretches = [...row.querySelectorAll<HTMLElement>('[data-start]')];
  const starts = stretches.map((stretch) => Number(stretch.dataset.start));
  const heights = marks.map(({ id, start, end }) => {
    const first = stretches[starts.findIndex((at) => at >= start)] ?? stretches[0];
    const last = stretches[starts.findLastIndex((at) => at < end)];
    const from = (first?.getClientRects()[0]?.top ?? top) - top;
    const to = (last ? ([...last.getClientRects()].at(-1)?.bottom ?? top) : top) - top;
    return { id, start: from, end: Math.max(to, from + 14) };
  });
  // Two codings on one line lie side by side here although they do not overlap in the text.
  for (const { id, start, end, lane } of assignLanes(heights)) {
    const bar = row.querySelector<HTMLElement>(`[data-coding="${CSS.escape(id)}"]`);
    if (!bar) continue;
    bar.style.top = `${start}px`;
    bar.style.height = `${end - start}px`;
    bar.style.insetInlineStart = `${Math.min(lane, DEEPEST) * 11}px`;
  }
}
