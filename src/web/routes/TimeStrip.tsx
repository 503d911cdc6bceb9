import { Slider } from '@mantine/core';
import type { Passage, Stretch } from '../../relations/routes/way-over-time.ts';
import { dayAt, monthAt, type Span, shareOf, yearMarks } from './months.ts';
import classes from './routes.module.css';

const WORDS: Readonly<Record<Passage, string>> = {
  open: 'open',
  restricted: 'open with restrictions',
  none: 'no open way',
};

interface Props {
  readonly span: Span;
  readonly on: string;
  /** Empty while the question is not complete. */
  readonly stretches: readonly Stretch[];
  /** `while` it is dragged the history of the address is left alone. */
  onChange(day: string, replace: boolean): void;
}

/** When there was a way and when not; a click goes to the day on which that begins, the slider to any month. */
export function TimeStrip({ span, on, stretches, onChange }: Props) {
  const months = monthAt(span.last, span);
  return (
    <div className={classes.time}>
      {stretches.length > 0 && (
        <section className={classes.strip} aria-label="When there was a way">
          {stretches.map((stretch, at) => {
            const end = stretches[at + 1]?.from ?? span.last;
            const width = shareOf(end, span) - shareOf(stretch.from, span);
            const words = `${stretch.from} to ${at + 1 < stretches.length ? end : 'now'}: ${WORDS[stretch.passage]}`;
            return (
              <button
                key={stretch.from}
                type="button"
                className={classes.stretch}
                data-passage={stretch.passage}
                data-now={
                  (stretch.from <= on && (at + 1 === stretches.length || on < end)) || undefined
                }
                style={{ width: `${width * 100}%` }}
                title={words}
                aria-label={words}
                onClick={() => onChange(stretch.from, false)}
              >
                {width > 0.1 && WORDS[stretch.passage]}
              </button>
            );
          })}
        </section>
      )}
      <Slider
        size="sm"
        min={0}
        max={months}
        value={monthAt(on, span)}
        onChange={(month) => onChange(dayAt(month, span), true)}
        label={(month) => dayAt(month, span).slice(0, 7)}
        thumbLabel="Month"
        marks={yearMarks(span, 14).map((year) => ({
          value: monthAt(`${year}-01-01`, span),
          label: String(year),
        }))}
        classNames={{ markLabel: classes.year ?? '' }}
      />
    </div>
  );
}
