import { Alert, Text } from '@mantine/core';
import type { Fault } from '../../hypotheses/weighing/refusals.ts';
import { paletteColour } from '../parts/palette.ts';
import { useDesk } from './desk.ts';
import { Explain } from './Explain.tsx';
import classes from './hypotheses.module.css';
import { percent, percentRange } from './words.ts';

/** The verdict in a sentence, and how much each rival is believed. */
export function VerdictLine() {
  const { reckoned, reporting } = useDesk();
  const { found, stale, problem } = reporting;
  if (!reckoned.tried.verdict) return <NoVerdict faults={reckoned.tried.faults} />;
  const { rows } = reckoned.tried.table;
  return (
    <section className={classes.verdict} aria-label="Verdict">
      <p className="serif" aria-live="polite" style={{ opacity: stale ? 0.6 : 1 }}>
        {rows.length === 0
          ? 'Nothing counts yet: what is believed are the priors. Weigh an observation.'
          : (found?.report.sentence ?? (problem === '' ? 'Weighing …' : problem))}
      </p>
      <Beliefs beliefs={reckoned.tried.verdict.beliefs} />
    </section>
  );
}

function Beliefs({ beliefs }: { beliefs: readonly number[] }) {
  const { rivals, reporting } = useDesk();
  const spreads = reporting.stale ? undefined : reporting.found?.report.draws.spreads;
  return (
    <div className={classes.beliefs}>
      {rivals.map(({ id, label, prior }, j) => {
        const belief = beliefs[j] ?? 0;
        const spread = spreads?.[j];
        const band = spread ? ` (${percentRange(spread.low, spread.high)})` : '';
        return (
          <div key={id} className={classes.belief}>
            <span>{label}</span>
            <span className={classes.track} aria-hidden="true">
              <span
                className={classes.fill}
                style={{ width: `${100 * belief}%`, background: paletteColour(j) }}
              />
              {spread && (
                <span
                  className={classes.band}
                  style={{
                    left: `${100 * spread.low}%`,
                    width: `${100 * (spread.high - spread.low)}%`,
                  }}
                />
              )}
            </span>
            <Explain
              what="belief"
              here={`${label}: ${percent(belief)}, before ${percent(prior)}.${band === '' ? '' : ` Nine draws in ten from the ranges:${band}.`}`}
            >
              <span className="figures">
                {percent(belief)}
                <span className={classes.quiet}>{band}</span>
              </span>
            </Explain>
          </div>
        );
      })}
    </div>
  );
}

const SHOWN = 5;

function NoVerdict({ faults }: { faults: readonly Fault[] }) {
  const waits = faults.every(({ unfinished }) => unfinished);
  return (
    <section className={classes.verdict} aria-label="Verdict">
      <Alert
        color={waits ? 'gray' : 'red'}
        variant="outline"
        bg="var(--paper)"
        styles={{ title: { color: 'var(--ink)' } }}
        title={waits ? 'No verdict yet' : 'There can be no verdict'}
      >
        {faults.slice(0, SHOWN).map(({ message }) => (
          <Text key={message} size="sm">
            {message}
          </Text>
        ))}
        {faults.length > SHOWN && (
          <Text size="sm">and {faults.length - SHOWN} more of this kind.</Text>
        )}
      </Alert>
    </section>
  );
}
