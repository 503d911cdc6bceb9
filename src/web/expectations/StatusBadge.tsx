import classes from './expectations.module.css';
import { STATUSES } from './status-words.ts';
import type { ShownEntry } from './use-ledger.ts';

/** What came of it, in a word; a horizon that passed unnoticed is said. */
export function StatusBadge({ entry }: { entry: ShownEntry }) {
  const { label, says } = STATUSES[entry.status];
  const overdue = entry.overdue ? ' Its horizon has passed: decide it.' : '';
  return (
    <span
      className={classes.status}
      data-status={entry.overdue ? 'overdue' : entry.status}
      title={says + overdue}
    >
      {entry.overdue ? 'overdue' : label}
    </span>
  );
}
