import { useDesk } from '../desk.ts';
import { Explain } from '../Explain.tsx';
import classes from '../hypotheses.module.css';
import { percent, signed } from '../words.ts';

/** The priors. */
export function BeforeRow() {
  const { rivals } = useDesk();
  return (
    <tr>
      <td />
      <td className={classes.quiet}>Before</td>
      <td />
      {rivals.map(({ id, prior }) => (
        <td key={id} className={`${classes.quiet} figures`}>
          {percent(prior)}
        </td>
      ))}
    </tr>
  );
}

/** What all of it comes to. */
export function SumRow({ against }: { against(rival: number): number }) {
  const { rivals, reckoned } = useDesk();
  const { verdict } = reckoned.tried;
  if (!verdict) return null;
  return (
    <tr>
      <td />
      <td>
        <b>
          <Explain what="sum">All of it</Explain>
        </b>
      </td>
      <td />
      {rivals.map(({ id }, j) => (
        <td key={id} className="figures">
          <b>{percent(verdict.beliefs[j] ?? 0)}</b>{' '}
          <span className={classes.quiet}>
            {signed(verdict.decibels[j]?.[against(j)]?.value ?? null)} dB
          </span>
        </td>
      ))}
    </tr>
  );
}
