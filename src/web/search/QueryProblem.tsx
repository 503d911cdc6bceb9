import { ApiProblem } from '../parts/api.ts';
import { ProblemAlert } from '../parts/ProblemAlert.tsx';
import classes from './search.module.css';

/** What is wrong with the query, and where in it. */
export function QueryProblem({ error, query }: { error: Error; query: string }) {
  const details = error instanceof ApiProblem ? error.problem.details : undefined;
  const [start, end] = [details?.start, details?.end];
  return (
    <>
      <ProblemAlert error={error} />
      {typeof start === 'number' && typeof end === 'number' && (
        <p className={classes.wrong}>
          {query.slice(0, start)}
          <mark>{query.slice(start, end) || '…'}</mark>
          {query.slice(end)}
        </p>
      )}
    </>
  );
}
