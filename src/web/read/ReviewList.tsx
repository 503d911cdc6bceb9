import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { ReviewEntry } from '../../coding/reading-model.ts';
import { chooseSpan } from './choose-words.ts';
import classes from './side.module.css';
import type { Desk } from './use-desk.ts';
import { useReview } from './use-reading-data.ts';

/** Codings that could not be carried to the text as it is now: a person places each, or lets it go. */
export function ReviewList({ desk }: { desk: Desk }) {
  const [open, setOpen] = useState(true);
  const waiting = useReview(desk.entry.id, desk.coder, desk.entry.review > 0).data ?? [];
  if (waiting.length === 0) return null;
  return (
    <section className={classes.part} aria-label="Codings to review">
      <Group justify="space-between" wrap="nowrap">
        <h3>To review: {waiting.length}</h3>
        <Button
          size="compact-xs"
          variant="subtle"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Fold' : 'Show'}
        </Button>
      </Group>
      {open &&
        waiting.map((entry) => <OneReview key={entry.coding.id} desk={desk} entry={entry} />)}
    </section>
  );
}

function OneReview({ desk, entry }: { desk: Desk; entry: ReviewEntry }) {
  const { coding, proposal, words } = entry;
  const { acts, span, chosen } = desk;
  const name = desk.codeOf(coding.code)?.name ?? 'A code';
  const selected = span && !chosen ? span : null;
  return (
    <article className={classes.memo} aria-label={`${name}, to review`}>
      <Text size="sm" fw={600}>
        {name}
      </Text>
      <Text size="sm" className="serif" dir="auto">
        <del>{coding.quote}</del>
      </Text>
      <Text size="xs" c="dimmed">
        {coding.doubt}
      </Text>
      {proposal && (
        <Text size="sm" className="serif" dir="auto">
          <ins>{words}</ins>
        </Text>
      )}
      <Group gap={4} mt={4}>
        {proposal && (
          <>
            <Button
              size="compact-xs"
              onClick={() => acts.edit.mutate({ id: coding.id, ...proposal })}
            >
              Accept
            </Button>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => desk.choose(chooseSpan(proposal), { show: true })}
            >
              Look
            </Button>
          </>
        )}
        <Button
          size="compact-xs"
          variant="default"
          disabled={!selected}
          onClick={() => selected && acts.edit.mutate({ id: coding.id, ...selected })}
        >
          Place on the words chosen
        </Button>
        <Button size="compact-xs" variant="subtle" onClick={() => acts.remove.mutate([coding.id])}>
          Remove
        </Button>
      </Group>
    </article>
  );
}
