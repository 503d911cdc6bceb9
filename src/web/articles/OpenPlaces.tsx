import { Alert, Text } from '@mantine/core';
import { useArticleScreen } from './article-context.ts';

const LISTED = 8;

/** What could not be understood comes before everything else. */
export function OpenPlaces() {
  const { view, pin } = useArticleScreen();
  const { unresolved, text } = view.article;
  if (unresolved.length === 0) return null;
  return (
    <Alert
      color="yellow"
      variant="light"
      m="md"
      title={`${unresolved.length} ${unresolved.length === 1 ? 'place was' : 'places were'} not understood`}
    >
      {unresolved.slice(0, LISTED).map(({ id, span, why, note }) => (
        <Text key={id} size="sm">
          {note !== null && (
            <button type="button" onClick={() => pin(note)}>
              Note {view.notes.get(note)?.label}
            </button>
          )}{' '}
          <span className="serif">
            “{text.slice(span.start, Math.min(span.end, span.start + 120))}”
          </span>
          : {why}
        </Text>
      ))}
      {unresolved.length > LISTED && <Text size="sm">and {unresolved.length - LISTED} more</Text>}
    </Alert>
  );
}
