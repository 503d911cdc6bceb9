import { Checkbox, UnstyledButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { FindingView } from '../../audit/view.ts';
import classes from './audit.module.css';
import type { FindingGroup } from './filter-findings.ts';

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly chosen: string;
  readonly ticked: ReadonlySet<string>;
  onChoose(id: string): void;
  onTick(ids: readonly string[], on: boolean): void;
}

const SIGN = { error: classes.error, warning: classes.warning, info: classes.info } as const;

const whereOf = ({ places, severity, state }: FindingView): string => {
  const [first] = places;
  const what = first?.note === undefined ? '' : `note ${first.note}, `;
  const more = places.length > 1 ? `, ${places.length} places` : '';
  const settled = state === 'open' ? '' : `, ${state}`;
  return `${severity}, ${what}line ${first?.line ?? '?'}${more}${settled}`;
};

export function FindingList({ groups, chosen, ticked, onChoose, onTick }: Props) {
  const row = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen row is another one when the choice changes
  useEffect(() => {
    row.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <nav className={classes.list} aria-label="Findings">
      {groups.map((group) => {
        const ids = group.findings.map((one) => one.id);
        const on = ids.filter((id) => ticked.has(id)).length;
        return (
          <section key={group.key} aria-label={group.title}>
            <div className={classes.group}>
              <Checkbox
                size="xs"
                aria-label={`All: ${group.title}`}
                checked={on === ids.length}
                indeterminate={on > 0 && on < ids.length}
                onChange={(event) => onTick(ids, event.currentTarget.checked)}
              />
              <span>
                {group.title} ({ids.length})
              </span>
            </div>
            {group.findings.map((finding) => (
              <div
                key={finding.id}
                ref={finding.id === chosen ? row : null}
                className={[
                  classes.row,
                  SIGN[finding.severity],
                  finding.state !== 'open' && classes.settled,
                  finding.state === 'dismissed' && classes.dismissed,
                ]
                  .filter(Boolean)
                  .join(' ')}
                data-chosen={finding.id === chosen}
              >
                <Checkbox
                  size="xs"
                  mt={2}
                  aria-label={`Tick: ${finding.message}`}
                  checked={ticked.has(finding.id)}
                  onChange={(event) => onTick([finding.id], event.currentTarget.checked)}
                />
                <UnstyledButton
                  className={classes.open}
                  aria-current={finding.id === chosen ? 'true' : undefined}
                  onClick={() => onChoose(finding.id)}
                >
                  {finding.message}
                  <span className={classes.where}>{whereOf(finding)}</span>
                </UnstyledButton>
              </div>
            ))}
          </section>
        );
      })}
    </nav>
  );
}
