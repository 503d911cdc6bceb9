import { Button, Group, Paper, Portal } from '@mantine/core';
import { type RefObject, useEffect, useState } from 'react';
import type { CorrectionValue } from '../../articles/corrections/correction.ts';
import type { Span } from '../../kernel/span.ts';
import type { Source } from '../../sources/model.ts';
import classes from './article.module.css';
import { SourcePicker } from './SourcePicker.tsx';

interface Props {
  body: RefObject<HTMLElement | null>;
  /** What the words can be said to cite. */
  sources: readonly Source[];
  correct(span: Span, value: CorrectionValue): void;
  /** Makes a source and cites it; nothing where there is no register yet. */
  citeNew?: (span: Span, title: string) => void;
}

interface Selected {
  span: Span;
  left: number;
  top: number;
}

/** Where an end of the selection stands in the article's text: stretches carry their start. */
function offsetOf(node: Node | null, offset: number): number | null {
  const element = node instanceof Element ? node : node?.parentElement;
  const stretch = element?.closest<HTMLElement>('[data-start]');
  if (!stretch || !node) return null;
  const range = document.createRange();
  range.setStart(stretch, 0);
  range.setEnd(node, offset);
  for (const mark of stretch.querySelectorAll('[data-note-mark]')) {
    if (range.intersectsNode(mark) && stretch.tagName !== 'SPAN') return null;
  }
  return Number(stretch.dataset.start) + range.toString().length;
}

function readSelection(body: HTMLElement): Selected | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!body.contains(range.commonAncestorContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null || start >= end) return null;
  const box = range.getBoundingClientRect();
  return { span: { start, end }, left: box.left, top: box.bottom + 8 };
}

/** A small bar at selected words: says what they are. */
export function SelectionBar({ body, sources, correct, citeNew }: Props) {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const read = (event: Event): void => {
      if (event.target instanceof Element && event.target.closest('[data-selection-bar]')) return;
      setSelected(body.current ? readSelection(body.current) : null);
    };
    document.addEventListener('mouseup', read);
    document.addEventListener('keyup', read);
    return () => {
      document.removeEventListener('mouseup', read);
      document.removeEventListener('keyup', read);
    };
  }, [body]);
  if (!selected) return null;
  const { span } = selected;
  const done = () => setSelected(null);
  const left = Math.min(selected.left, window.innerWidth - 460);
  return (
    <Portal>
      <Paper
        className={classes.selectionBar}
        shadow="md"
        p={6}
        style={{ left, top: Math.min(selected.top, window.innerHeight - 60) }}
        data-selection-bar
        role="toolbar"
        aria-label="What the selected words are"
      >
        <Group gap={6} wrap="nowrap" align="end">
          <SourcePicker
            label="These words cite"
            sources={sources}
            value={null}
            placeholder="Choose a source …"
            onPick={(source) => {
              correct(span, { what: 'new-citation', source, form: 'full' });
              done();
            }}
            {...(citeNew && {
              onMake: (title: string) => {
                citeNew(span, title);
                done();
              },
            })}
          />
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              correct(span, { what: 'no-citation' });
              done();
            }}
          >
            Cites nothing
          </Button>
          <Button size="xs" variant="subtle" onClick={done}>
            Close
          </Button>
        </Group>
      </Paper>
    </Portal>
  );
}
