import { Text } from '@mantine/core';
import type { DisagreementView } from '../../coding/agreement/answer.ts';
import { mergedSpans } from '../../coding/agreement/coded-text.ts';
import type { PlacedCoding } from '../../coding/reading-model.ts';
import classes from './agreement.module.css';
import { markedParts, windowAround } from './marked-words.ts';

interface Props {
  readonly coder: string;
  readonly place: DisagreementView;
  readonly words: string;
  /** Codings of this coder under the code that is looked at. */
  readonly codings: readonly PlacedCoding[];
  /** Names of all codes that he gave here. */
  readonly gave: readonly string[];
}

/** The place as one coder left it. */
export function CoderColumn({ coder, place, words, codings, gave }: Props) {
  const applied = place.given.includes(coder);
  const parts = markedParts(words, windowAround(words, place), place, mergedSpans(codings));
  return (
    <section
      className={classes.coder}
      aria-label={`${coder}: ${applied ? 'gave the code' : 'did not give the code'}`}
    >
      <Text size="sm" fw={600}>
        {coder} <span className={classes.verdict}>{applied ? 'gave it' : 'did not give it'}</span>
      </Text>
      <p className={classes.words} dir="auto">
        {parts.map(({ text, start, coded, inside }) =>
          coded ? (
            <mark key={start}>{text}</mark>
          ) : (
            <span key={start} className={inside ? undefined : classes.around}>
              {text}
            </span>
          ),
        )}
      </p>
      <Text size="xs" c="dimmed">
        {gave.length === 0 ? 'No code here.' : `Codes here: ${gave.join(', ')}`}
      </Text>
    </section>
  );
}
