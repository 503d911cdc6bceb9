import type { VerdictReport } from '../../../hypotheses/weighing/verdict.ts';
import { Explain } from '../Explain.tsx';
import classes from '../hypotheses.module.css';
import { percent } from '../words.ts';
import { FEW } from './few.ts';
import { titlesOf } from './titles-of.ts';

/** One range at a time, that which moves the leader most first. */
export function Tornado({ report }: { report: VerdictReport }) {
  const { tornado, table, verdict } = report;
  const titles = titlesOf(report);
  if (tornado.length === 0) return null;
  const leader = table.rivals[verdict.leaders[0] ?? 0]?.label;
  return (
    <section>
      <h2>
        <Explain what="tornado" here={`What is believed of “${leader}”.`}>
          One range at a time
        </Explain>
      </h2>
      <ul>
        {tornado.slice(0, FEW).map(({ assessment, rival, atLow, atHigh, turns }) => {
          const [low, high] = [Math.min(atLow, atHigh), Math.max(atLow, atHigh)];
          return (
            <li key={`${assessment} ${rival}`}>
              <span>
                {titles.get(assessment)}{' '}
                <span className={classes.quiet}>if {table.rivals[rival]?.label}</span>
              </span>
              <span className="figures">
                {percent(low)} – {percent(high)}
              </span>
              <span
                className={classes.track}
                style={{ gridColumn: '1 / -1', height: 6 }}
                aria-hidden="true"
              >
                <span
                  className={classes.fill}
                  style={{
                    left: `${100 * low}%`,
                    width: `${100 * (high - low)}%`,
                    background: '#7f6fb0',
                  }}
                />
              </span>
              {turns && <p className={classes.turns}>Another would lead at one end.</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
