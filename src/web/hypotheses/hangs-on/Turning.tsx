import { Text } from '@mantine/core';
import type { VerdictReport } from '../../../hypotheses/weighing/verdict.ts';
import { Explain } from '../Explain.tsx';
import classes from '../hypotheses.module.css';
import { short } from '../words.ts';
import { titlesOf } from './titles-of.ts';

/** The smallest changes at which the two first are level. */
export function Turning({ report }: { report: VerdictReport }) {
  const { turning, table } = report;
  const titles = titlesOf(report);
  return (
    <section>
      <h2>
        <Explain what="turning">What would turn it</Explain>
      </h2>
      <Text size="sm">
        {turning.decibels === null
          ? 'Nothing: the one behind the leader is excluded.'
          : `The two first are ${turning.decibels.toFixed(1)} dB apart.`}
      </Text>
      <ul>
        {turning.points.slice(0, 3).map(({ assessment, rival, from, to, withinRange }) => (
          <li key={`${assessment} ${rival}`}>
            <span>
              {titles.get(assessment)}{' '}
              <span className={classes.quiet}>if {table.rivals[rival]?.label}</span>
            </span>
            <span className="figures">
              {short(from)} → {short(to)}
            </span>
            <p>{withinRange ? 'Within the range that was given.' : 'Beyond the range given.'}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
