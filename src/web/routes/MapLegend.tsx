import type { LinkOnDay } from '../../relations/routes/find-way.ts';
import { looksThere } from './link-look.ts';
import classes from './routes.module.css';

/** What the lines mean. */
export function MapLegend({ links, hasWay }: { links: readonly LinkOnDay[]; hasWay: boolean }) {
  return (
    <div className={classes.legend}>
      {hasWay && (
        <span className={classes.sign}>
          <svg width={30} height={12} aria-hidden="true">
            <line
              x1={3}
              x2={27}
              y1={6}
              y2={6}
              stroke="var(--mark)"
              strokeWidth={11}
              strokeLinecap="round"
            />
          </svg>
          the way
        </span>
      )}
      {looksThere(links).map(({ colour, dash, words }) => (
        <span key={words} className={classes.sign}>
          <svg width={30} height={12} aria-hidden="true">
            <line
              x1={0}
              x2={30}
              y1={6}
              y2={6}
              stroke={colour}
              strokeWidth={3}
              strokeDasharray={dash}
            />
          </svg>
          {words}
        </span>
      ))}
    </div>
  );
}
