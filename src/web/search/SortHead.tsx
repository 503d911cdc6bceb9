import classes from './search.module.css';
import type { SearchView } from './use-search-view.ts';

interface Props {
  readonly label: string;
  /** Taken in turn with each press; after the last the lines stand as they were stored. */
  readonly orders: readonly string[];
  readonly view: SearchView;
  readonly width?: number | string;
  readonly side?: 'left';
}

export function SortHead({ label, orders, view, width, side }: Props) {
  const at = orders.indexOf(view.sort.join(','));
  const way = at < 0 ? 'none' : at === 0 ? 'ascending' : 'descending';
  const arrow = { ascending: ' ↑', descending: ' ↓', none: '' }[way];
  return (
    <th style={{ width }} data-side={side} aria-sort={way}>
      <button
        type="button"
        className={classes.sort}
        onClick={() => view.set({ sort: orders[at + 1] ?? null })}
      >
        {label}
        <span aria-hidden="true">{arrow}</span>
      </button>
    </th>
  );
}
