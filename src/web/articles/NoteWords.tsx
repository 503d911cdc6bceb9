import { Fragment } from 'react';
import type { Note } from '../../articles/model.ts';
import classes from './article.module.css';
import { useArticleScreen } from './article-context.ts';
import { cutSegments } from './segments.ts';

/** The words of a note or of an entry, in their italics and with the findings that lie on them. */
export function NoteWords({ of: { id, span } }: { of: Pick<Note, 'id' | 'span'> }) {
  const { view, findingsIn } = useArticleScreen();
  const findings = findingsIn.get(id) ?? [];
  const italics = view.italicsIn.get(id) ?? [];
  const segments = cutSegments<'italic' | (typeof findings)[number]>(
    span,
    [
      ...findings.map((finding) => ({ span: finding.span, value: finding })),
      ...italics.map((one) => ({ span: one, value: 'italic' as const })),
    ],
    [],
  );
  return segments.map(({ span: { start, end }, over }) => {
    const words = view.article.text.slice(start, end);
    const finding = over.find((one) => one !== 'italic');
    const shown = over.includes('italic') ? <em>{words}</em> : words;
    if (!finding) return <Fragment key={start}>{shown}</Fragment>;
    return (
      <span
        key={start}
        className={classes.stretch}
        data-finding={finding.severity}
        data-opens={`finding:${finding.id}`}
        title={finding.message}
      >
        {shown}
      </span>
    );
  });
}
