import { Badge } from '@mantine/core';
import { STATUSES } from './status-words.ts';
import type { ShownEntry } from './use-ledger.ts';

/** What came of it, in a word; a horizon that passed unnoticed is said. */
export function StatusBadge({ entry }: { entry: ShownEntry }) {
  const { label, colour, says } = STATUSES[entry.status];
  const overdue = entry.overdue ? ' Its horizon has passed: decide it.' : '';
  return (
    <Badge
      variant="light"
      color={entry.overdue ? 'orange' : colour}
      size="sm"
      title={says + overdue}
      style={{ flexShrink: 0 }}
    >
      {entry.overdue ? 'overdue' : label}
    </Badge>
  );
}
