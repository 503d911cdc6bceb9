import { type CSSProperties, Fragment, memo } from 'react';
import type { Paragraph, Quotation } from '../../articles/model.ts';
import type { Span } from '../../kernel/span.ts';
import classes from './article.module.css';
import { type DrawnFinding, useArticleScreen } from './article-context.ts';
import { NoteMark } from './NoteMark.tsx';
import { cutSegments, type Layer } from './segments.ts';
import { type ArticleView, SPEAKER_LOOKS } from './view-model.ts';

type Over =
  | { kind: 'italic' }
  | { kind: 'quotation'; quotation: Quotation }
  | { kind: 'finding'; finding: DrawnFinding }
  | { kind: 'lit' };

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function layersOf(
  view: ArticleView,
  { id, span: within }: Paragraph,
  findings: readonly DrawnFinding[],
  lit: readonly Span[] | null,
): Layer<Over>[] {
  const italics = view.italicsIn.get(id) ?? [];
  const quotations = view.quotationsIn.get(id) ?? [];
  return [
    ...italics.map((span): Layer<Over> => ({ span, value: { kind: 'italic' } })),
    ...quotations.map((quotation): Layer<Over> => {
      return { span: quotation.outer, value: { kind: 'quotation', quotation } };
    }),
    ...findings.map((finding): Layer<Over> => {
      return { span: finding.span, value: { kind: 'finding', finding } };
    }),
    ...(lit ?? [])
      .filter((span) => touches(span, within))
      .map((span): Layer<Over> => ({ span, value: { kind: 'lit' } })),
  ];
}

/** What a paragraph that is not in sight takes, in a very long article: about 66 letters a line. */
const heightGuess = ({ start, end }: Span): CSSProperties => ({
  containIntrinsicBlockSize: `auto ${Math.ceil((end - start) / 66) * 1.62}em`,
});

/** One paragraph with everything that lies over it. */
export const ArticleParagraph = memo(function ArticleParagraph({
  paragraph,
}: {
  paragraph: Paragraph;
}) {
  const { view, findingsIn, lit } = useArticleScreen();
  const { span, markers, kind } = paragraph;
  const layers = layersOf(view, paragraph, findingsIn.get(paragraph.id) ?? [], lit);
  const segments = cutSegments(
    span,
    layers,
    markers.map(({ at }) => at),
  );
  const Tag = kind === 'quote' ? 'blockquote' : 'p';
  return (
    <Tag
      className={classes.paragraph}
      data-kind={kind}
      id={paragraph.id}
      data-start={span.start}
      style={heightGuess(span)}
    >
      {markers
        .filter(({ at }) => at <= span.start)
        .map((mark) => (
          <NoteMark key={`${mark.label}-${mark.fileOffset}`} mark={mark} />
        ))}
      {segments.map((segment) => (
        <Fragment key={segment.span.start}>
          <Stretch span={segment.span} over={segment.over} />
          {markers
            .filter(({ at }) => at === segment.span.end)
            .map((mark) => (
              <NoteMark key={`${mark.label}-${mark.fileOffset}`} mark={mark} />
            ))}
        </Fragment>
      ))}
    </Tag>
  );
});

function Stretch({ span, over }: { span: Span; over: readonly Over[] }) {
  const { view, lit } = useArticleScreen();
  const text = view.article.text.slice(span.start, span.end);
  const italic = over.some(({ kind }) => kind === 'italic');
  const isLit = over.some(({ kind }) => kind === 'lit');
  const quotation = over.find((one) => one.kind === 'quotation')?.quotation;
  const finding = over.find((one) => one.kind === 'finding')?.finding;
  const look = view.speakers.find(({ name }) => name === quotation?.speaker)?.look;
  const opens = finding ? `finding:${finding.id}` : quotation && `quotation:${quotation.id}`;
  const words = italic ? <em>{text}</em> : text;
  if (!quotation && !finding && lit === null) {
    return <span data-start={span.start}>{words}</span>;
  }
  return (
    <span
      data-start={span.start}
      className={classes.stretch}
      data-lit={isLit || undefined}
      data-quotation={quotation?.role}
      data-speaker={look === undefined ? undefined : look % SPEAKER_LOOKS}
      data-finding={finding?.severity}
      data-opens={opens}
      title={[
        quotation ? (quotation.speaker ?? `No speaker named (${quotation.role})`) : '',
        finding?.message ?? '',
      ]
        .filter(Boolean)
        .join('\n')}
    >
      {words}
    </span>
  );
}
