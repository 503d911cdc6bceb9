import { Alert, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { DetailLink } from '../parts/DetailLink.tsx';
import { useArticleScreen } from './article-context.ts';
import { detailId } from './use-article-address.ts';

const LISTED = 8;

/** What could not be understood comes before everything else; each place opens to be settled. */
export function OpenPlaces() {
  const { view } = useArticleScreen();
  const [isWhole, setWhole] = useState(false);
  const { unresolved, text, id: article } = view.article;
  if (unresolved.length === 0) return null;
  const shown = isWhole ? unresolved : unresolved.slice(0, LISTED);
  return (
    <Alert
      color="yellow"
      variant="light"
      m="md"
      title={
        <Text span inherit c="var(--mantine-color-text)">
          {unresolved.length} {unresolved.length === 1 ? 'place was' : 'places were'} not understood
        </Text>
      }
    >
      {shown.map(({ id, span, why, note }) => (
        <Text key={id} size="sm">
          <DetailLink kind="open-place" id={detailId(article, id)} size="sm">
            {note === null ? 'In the text' : `Note ${view.notes.get(note)?.label}`}
          </DetailLink>{' '}
          <span className="serif">
            “{text.slice(span.start, Math.min(span.end, span.start + 120))}”
          </span>
          : {why}
        </Text>
      ))}
      {shown.length < unresolved.length && (
        <Button size="compact-xs" variant="subtle" onClick={() => setWhole(true)}>
          Show {unresolved.length - LISTED} more
        </Button>
      )}
    </Alert>
  );
}
