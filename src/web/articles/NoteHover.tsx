import { Paper, Portal, Text } from '@mantine/core';
import { type RefObject, useEffect, useState } from 'react';
import type { Source } from '../../sources/model.ts';
import { StyledCitation } from '../sources/StyledCitation.tsx';
import { useCitation, useCitationStyle } from '../sources/use-citation.ts';
import classes from './article.module.css';
import { useArticleScreen } from './article-context.ts';
import { lineOfSource } from './source-words.ts';
import { sourcesOf } from './view-model.ts';

interface Shown {
  note: string;
  left: number;
  top: number;
}

const WIDTH = 340;

/** One card for all marks: an article may have hundreds of them. */
export function NoteHover({ body }: { body: RefObject<HTMLElement | null> }) {
  const [shown, setShown] = useState<Shown | null>(null);
  useOpening(body);
  useEffect(() => {
    const text = body.current;
    if (!text) return;
    const show = (event: Event): void => {
      const mark = event.target instanceof HTMLElement ? event.target : null;
      const note = mark?.dataset.noteMark;
      if (!mark || !note) {
        setShown(null);
        return;
      }
      const box = mark.getBoundingClientRect();
      const left = Math.min(Math.max(8, box.left - WIDTH / 2), window.innerWidth - WIDTH - 8);
      setShown({ note, left, top: box.bottom + 6 });
    };
    const hide = (): void => setShown(null);
    text.addEventListener('mouseover', show);
    text.addEventListener('mouseleave', hide);
    text.addEventListener('focusin', show);
    text.addEventListener('focusout', hide);
    return () => {
      text.removeEventListener('mouseover', show);
      text.removeEventListener('mouseleave', hide);
      text.removeEventListener('focusin', show);
      text.removeEventListener('focusout', hide);
    };
  }, [body]);
  if (!shown) return null;
  const { note, left, top } = shown;
  return (
    <Portal>
      <Paper
        className={classes.hover}
        shadow="md"
        p="sm"
        style={{ left, top, width: WIDTH }}
        role="tooltip"
      >
        <NoteSummary note={note} />
      </Paper>
    </Portal>
  );
}

/**
 * A click on a quotation or a finding opens it. One listener on the text, since a button would not
 * wrap with its lines; the keyboard reaches the same through the outline and the room of the audit.
 */
function useOpening(body: RefObject<HTMLElement | null>): void {
  const { openFinding, openQuotation } = useArticleScreen();
  useEffect(() => {
    const text = body.current;
    if (!text) return;
    const open = (event: MouseEvent): void => {
      if (!(event.target instanceof Element) || window.getSelection()?.type === 'Range') return;
      const opens = event.target.closest<HTMLElement>('[data-opens]')?.dataset.opens;
      if (event.target.closest('[data-note-mark]') || !opens) return;
      const [kind, id = ''] = opens.split(':');
      if (kind === 'finding') openFinding(id);
      else openQuotation(id);
    };
    text.addEventListener('click', open);
    return () => text.removeEventListener('click', open);
  }, [body, openFinding, openQuotation]);
}

function NoteSummary({ note }: { note: string }) {
  const { view } = useArticleScreen();
  const sources = sourcesOf(view, note);
  const span = view.notes.get(note)?.span;
  if (sources.length === 0) {
    return (
      <Text size="sm" className="serif" lineClamp={6}>
        {span && view.article.text.slice(span.start, span.end)}
      </Text>
    );
  }
  return sources.map((source) => <CitedSource key={source.id} source={source} />);
}

/** As a note prints it; until the style has answered, in our own order. */
function CitedSource({ source }: { source: Source }) {
  const { chosen } = useCitationStyle();
  const { data } = useCitation(source.id, chosen);
  return (
    <Text size="sm" className="serif" mb={4} style={{ overflowWrap: 'anywhere' }}>
      {data ? <StyledCitation runs={data.citation} /> : lineOfSource(source)}
    </Text>
  );
}
