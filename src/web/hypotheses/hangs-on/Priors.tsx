import type { VerdictReport } from '../../../hypotheses/weighing/verdict.ts';
import { Explain } from '../Explain.tsx';
import classes from '../hypotheses.module.css';
import { short } from '../words.ts';

/** From which prior on each rival leads. */
export function Priors({ report: { sweeps, table } }: { report: VerdictReport }) {
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
