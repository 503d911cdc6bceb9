import { Text, Title } from '@mantine/core';
import type { FoundWay } from '../../relations/routes/find-way.ts';
import {
  answerInWords,
  barredInWords,
  type Names,
  territoryInWords,
} from '../../relations/routes/way-words.ts';
import classes from './routes.module.css';
import { WayView } from './WayView.tsx';

/** The answer in words, and each way as a line with its stations. */
export function AnswerView({ found, names }: { found: FoundWay; names: Names }) {
  const { way, barred } = found;
  const intro = barredInWords(found, names);
  return (
    <section className={classes.answer} aria-label="The answer">
      <Title order={2} size="h4" aria-live="polite">
        {answerInWords(found, names)}
      </Title>
      {way && (
        <>
          <Text size="sm">{territoryInWords(way, names)}</Text>
          <WayView way={way} names={names} label="The open way" />
        </>
      )}
      {intro !== null && (
        <Text size="sm" mt="xs">
          {intro}
        </Text>
      )}
      {barred && (
        <>
          <WayView way={barred} names={names} label="The barred way" />
          {way === null && <Text size="sm">{territoryInWords(barred, names)}</Text>}
        </>
      )}
    </section>
  );
}
