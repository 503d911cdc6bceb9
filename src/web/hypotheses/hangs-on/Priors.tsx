import { useMemo } from 'react';
import type { LikelihoodTable } from '../../../hypotheses/weighing/likelihood-table.ts';
import { sweepPrior } from '../../../hypotheses/weighing/prior-sweep.ts';
import { paletteColour } from '../../parts/palette.ts';
import { Explain } from '../Explain.tsx';
import classes from '../hypotheses.module.css';
import { priorWords, short } from '../words.ts';
import { PriorCurve } from './PriorCurve.tsx';

/** From which prior on each rival leads, and the whole course of one. */
export function Priors({ table }: { table: LikelihoodTable }) {
  const sweeps = useMemo(
    () => table.rivals.map((_, rival) => sweepPrior(table, rival, [])),
    [table],
  );
  return (
    <section>
      <h2>
        <Explain what="prior">With another prior</Explain>
      </h2>
      <PriorCurve table={table} />
      <ul>
        {sweeps.map(({ rival, leadsFrom, breakEven }) => (
          <li key={rival}>
            <span>
              <span
                className={classes.dot}
                style={{ background: paletteColour(rival) }}
                aria-hidden="true"
              />
              {table.rivals[rival]?.label}{' '}
              <span className={classes.quiet}>now {short(table.priors[rival] ?? 0)}</span>
            </span>
            <span className="figures">
              {leadsFrom === null ? 'never leads' : `leads from ${priorWords(leadsFrom)}`}
              {breakEven !== null && `, over half from ${priorWords(breakEven)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
