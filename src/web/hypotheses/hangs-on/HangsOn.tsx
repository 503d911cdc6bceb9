import { useDesk } from '../desk.ts';
import classes from '../hypotheses.module.css';
import { LookNext } from '../searches/LookNext.tsx';
import { Priors } from './Priors.tsx';
import { Ranges } from './Ranges.tsx';
import { Tornado } from './Tornado.tsx';
import { Turning } from './Turning.tsx';
import { Without } from './Without.tsx';

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
          {reckoned.tried.table && <Priors table={reckoned.tried.table} />}
          <Tornado report={found.report} />
          <Turning report={found.report} />
        </>
      )}
      <LookNext next={shown ? found.next : []} />
    </aside>
  );
}
