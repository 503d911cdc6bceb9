import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { LeftOut } from '../../hypotheses/weighing/leave-out.ts';
import type { VerdictReport } from '../../hypotheses/weighing/verdict.ts';
import { TAGS } from '../../hypotheses/weighing/weighed-observation.ts';
import { useDesk } from './desk.ts';
import { Explain } from './Explain.tsx';
import classes from './hypotheses.module.css';
import { LookNext } from './LookNext.tsx';
import { percent, short } from './words.ts';

/** What the verdict hangs on, sorted by what moves it. */
export function HangsOn() {
  const { reporting, reckoned } = useDesk();
  const { found, stale } = reporting;
  const counts = (reckoned.tried.table?.rows.length ?? 0) > 0;
  const shown = found !== null && counts;
  return (
    <aside
      className={classes.side}
      data-stale={(stale && shown) || undefined}
      aria-label="What the verdict hangs on"
      aria-busy={stale}
    >
      {shown && (
        <>
          <Without report={found.report} />
          <Ranges report={found.report} />
          <Priors report={found.report} />
          <Tornado report={found.report} />
          <Turning report={found.report} />
        </>
      )}
      <LookNext next={shown ? found.next : []} />
    </aside>
  );
}

const size = ({ changes }: LeftOut): number => (changes ? Math.max(...changes.map(Math.abs)) : 1);

const KIND: Readonly<Record<LeftOut['tag'], string>> = {
  observation: 'Observation',
  source: 'Source',
  speaker: 'Speaker',
  outlet: 'Outlet',
  sphere: 'Sphere',
  language: 'Language',
};

const FEW = 6;

function Without({ report }: { report: VerdictReport }) {
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

function Ranges({ report: { draws, table } }: { report: VerdictReport }) {
  const { view } = useDesk();
  return (
    <section>
      <h2>
        <Explain
          what="draws"
          here={`${draws.draws} draws, seed ${draws.seed}${draws.impossible > 0 ? `; ${draws.impossible} excluded every rival` : ''}.`}
        >
          Within the ranges
        </Explain>
      </h2>
      <ul>
        {draws.spreads.map(({ low, high, leads }, j) => (
          <li key={table.rivals[j]?.id}>
            <span>{table.rivals[j]?.label}</span>
            <span className="figures">
              {percent(low)} – {percent(high)}, leads in {percent(leads)}
            </span>
          </li>
        ))}
      </ul>
      <Button
        size="compact-xs"
        variant="subtle"
        onClick={() => view.set({ seed: String(draws.seed + 1) }, true)}
      >
        Draw again (seed {draws.seed})
      </Button>
    </section>
  );
}

function Priors({ report: { sweeps, table } }: { report: VerdictReport }) {
  return (
    <section>
      <h2>
        <Explain what="prior">With another prior</Explain>
      </h2>
      <ul>
        {sweeps.map(({ rival, leadsFrom, breakEven }) => (
          <li key={rival}>
            <span>
              {table.rivals[rival]?.label}{' '}
              <span className={classes.quiet}>now {short(table.priors[rival] ?? 0)}</span>
            </span>
            <span className="figures">
              {leadsFrom === null ? 'never leads' : `leads from ${leadsFrom.toFixed(2)}`}
              {breakEven !== null && `, over half from ${breakEven.toFixed(2)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const titlesOf = ({ table }: VerdictReport): Map<string, string> =>
  new Map(table.rows.map(({ id, observation }) => [id, observation.title]));

function Tornado({ report }: { report: VerdictReport }) {
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

function Turning({ report }: { report: VerdictReport }) {
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
