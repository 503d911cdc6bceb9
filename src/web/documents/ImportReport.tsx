import { Anchor, Button, CloseButton, Group, Progress, Text } from '@mantine/core';
import { Link } from 'wouter';
import { droppedWords, numberWords } from './document-words.ts';
import classes from './documents.module.css';
import { closeImport, type ImportState, type Item, stopImport } from './imports.ts';

/** Newest first: what is being read stands on top. */
const MOST_SHOWN = 200;

/** What was done with each file, while it is done. */
export function ImportReport({ state }: { state: ImportState }) {
  const { running, items, error } = state;
  return (
    <section className={classes.report} aria-label="Import">
      <Group gap="sm" px="md" py={8} wrap="nowrap">
        <Text size="sm" fw={600} role="status">
          {headWords(state)}
        </Text>
        {running && (
          <Button size="compact-xs" variant="default" onClick={stopImport}>
            Stop
          </Button>
        )}
        {!running && <CloseButton ml="auto" aria-label="Close the report" onClick={closeImport} />}
      </Group>
      {running && (
        <Progress
          aria-label="Files read"
          size="xs"
          animated={state.total === null}
          value={state.total === null ? 100 : (100 * state.read) / Math.max(1, state.total)}
        />
      )}
      {error !== '' && (
        <Text size="sm" c="red" px="md" role="alert">
          {error}
        </Text>
      )}
      {items.length > 0 && (
        <ul className={classes.items}>
          {items
            .slice(-MOST_SHOWN)
            .reverse()
            .map((item) => (
              <li key={`${item.fileName} ${item.document}`} data-outcome={item.outcome}>
                <ItemLine item={item} />
              </li>
            ))}
        </ul>
      )}
    </section>
  );
}

function headWords({ running, read, total, stored, known, failed, stopped, reading }: ImportState) {
  const parts = [
    `${numberWords(stored)} stored`,
    ...(known > 0 ? [`${numberWords(known)} there already`] : []),
    ...(failed > 0 ? [`${numberWords(failed)} left out`] : []),
  ].join(', ');
  if (!running) return `${stopped ? 'Stopped' : 'Imported'}: ${parts}. One undo takes it back.`;
  const of = total === null ? numberWords(read) : `${numberWords(read)} of ${numberWords(total)}`;
  return `Reading ${reading || '…'} (${of}): ${parts}`;
}

function ItemLine({ item }: { item: Item }) {
  const left = droppedWords(item.dropped);
  return (
    <>
      <Text span size="sm">
        {item.fileName}
      </Text>{' '}
      {item.document !== null && (
        <Anchor
          component={Link}
          size="sm"
          href={`/documents?document=${encodeURIComponent(item.document)}`}
        >
          {item.title}
        </Anchor>
      )}{' '}
      <Text span size="xs" c="dimmed">
        {outcomeWords(item)}
        {left !== '' && ` Left out: ${left}.`}
        {item.warnings.map((warning) => ` ${warning}`)}
      </Text>
    </>
  );
}

function outcomeWords({ outcome, words, problem, remedy }: Item): string {
  if (outcome === 'stored') return `${numberWords(words)} words.`;
  if (outcome === 'same-text')
    return `${numberWords(words)} words, the same as in another document.`;
  if (outcome === 'known') return 'is in the case already.';
  return [problem.replace(/[.]?$/, '.'), remedy].filter(Boolean).join(' ');
}
