import { Button } from '@mantine/core';
import { useState } from 'react';
import type { LeftOut } from '../../../hypotheses/weighing/leave-out.ts';
import type { VerdictReport } from '../../../hypotheses/weighing/verdict.ts';
import { TAGS } from '../../../hypotheses/weighing/weighed-observation.ts';
import { useDesk } from '../desk.ts';
import { Explain } from '../Explain.tsx';
import classes from '../hypotheses.module.css';
import { percent } from '../words.ts';
import { FEW } from './few.ts';

const size = ({ changes }: LeftOut): number => (changes ? Math.max(...changes.map(Math.abs)) : 1);

const KIND: Readonly<Record<LeftOut['tag'], string>> = {
  observation: 'Observation',
  source: 'Source',
  speaker: 'Speaker',
  outlet: 'Outlet',
  sphere: 'Sphere',
  language: 'Language',
};

/** What becomes of the leader without one thing, that which moves most first. */
export function Without({ report }: { report: VerdictReport }) {
  const { stored } = useDesk();
  const [all, setAll] = useState(false);
  const { rivals } = report.table;
  const leader = report.verdict.leaders[0] ?? 0;
  const titles = new Map(stored.weighing.observations.map(({ id, title }) => [id, title]));
  const nameOf = ({ tag, value }: LeftOut): string =>
    (tag === 'observation' && titles.get(value)) ||
    ((tag === 'source' || tag === 'speaker') && stored.names[tag][value]) ||
    value;
  const sorted = TAGS.flatMap((tag) => report.leftOut[tag]).sort((a, b) => size(b) - size(a));
  return (
    <section>
      <h2>
        <Explain what="leaveOut">Without it</Explain>
      </h2>
      <ul>
        {(all ? sorted : sorted.slice(0, FEW)).map((one) => (
          <li key={`${one.tag} ${one.value}`}>
            <span>
              <span className={classes.quiet}>{KIND[one.tag]}</span> {nameOf(one)}
            </span>
            <span className="figures">
              {percent(report.verdict.beliefs[leader] ?? 0)} →{' '}
              {one.beliefs ? percent(one.beliefs[leader] ?? 0) : 'none'}
            </span>
            {one.turns && (
              <p className={classes.turns}>
                {one.beliefs === null
                  ? 'Every rival would be excluded.'
                  : `${one.leaders.map((j) => rivals[j]?.label).join(' and ')} ${one.leaders.length > 1 ? 'would be level' : `would lead with ${percent(one.beliefs[one.leaders[0] ?? 0] ?? 0)}`}.`}
              </p>
            )}
            {one.stale.length > 0 && (
              <p>{one.stale.length} weighed taking it as known would have to be weighed anew.</p>
            )}
          </li>
        ))}
      </ul>
      {sorted.length > FEW && (
        <Button size="compact-xs" variant="subtle" onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `All ${sorted.length}`}
        </Button>
      )}
    </section>
  );
}
