import { Button, Group, Select, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { CorrectionValue } from '../../articles/corrections/correction.ts';
import type { Article } from '../../articles/model.ts';
import type { Span } from '../../kernel/span.ts';
import type { Source } from '../../sources/model.ts';
import { shortSource } from '../articles/source-words.ts';
import classes from './import.module.css';

const LISTED = 30;

interface Props {
  article: Article;
  sources: readonly Source[];
  correct(span: Span, value: CorrectionValue): boolean;
}

/** What was not understood comes first, each place with the ways to settle it. */
export function NotUnderstood({ article, sources, correct }: Props) {
  const options = useMemo(
    () => sources.map((source) => ({ value: source.id, label: shortSource(source) })),
    [sources],
  );
  const { unresolved, text } = article;
  if (unresolved.length === 0) return null;
  return (
    <section className={classes.open} aria-label="Not understood">
      <Text fw={600} size="sm">
        Not understood: {unresolved.length}
      </Text>
      {unresolved.slice(0, LISTED).map(({ id, span, why }) => (
        <div key={id} className={classes.openPlace}>
          <div>
            <span className="serif">
              {text.slice(span.start, Math.min(span.end, span.start + 240))}
            </span>
            <Text size="xs" c="dimmed">
              {why}
            </Text>
          </div>
          <Group gap={6} wrap="nowrap">
            <Select
              size="xs"
              w={220}
              placeholder="It cites …"
              aria-label="It cites"
              data={options}
              searchable
              limit={40}
              onChange={(source) =>
                source && correct(span, { what: 'new-citation', source, form: 'full' })
              }
            />
            <Button size="xs" variant="default" onClick={() => correct(span, { what: 'settled' })}>
              Nothing to understand
            </Button>
          </Group>
        </div>
      ))}
      {unresolved.length > LISTED && (
        <Text size="sm">and {unresolved.length - LISTED} more, on the page of the article</Text>
      )}
    </section>
  );
}
