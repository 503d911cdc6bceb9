import { Button, Menu } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { FilterLine, type FilterPart } from '../parts/FilterLine.tsx';
import type { AuditAddress } from './use-audit-address.ts';

const STATES = ['open', 'accepted', 'dismissed'] as const;
const BASES = {
  internal: 'provable from the text',
  external: 'needing outside knowledge',
} as const;

interface Props {
  readonly address: AuditAddress;
  readonly titles: ReadonlyMap<string, string>;
}

/** What is shown, said as words, and a menu to narrow it. */
export function AuditFilters({ address, titles }: Props) {
  const { filter, set } = address;
  const without = (key: string, values: readonly string[], value: string) => () =>
    set({ [key]: values.filter((one) => one !== value).join(',') });
  const parts: FilterPart[] = [
    ...filter.severities.map((value) => ({
      key: `severity-${value}`,
      words: `of severity ${value}`,
      onRemove: without('severity', filter.severities, value),
    })),
    ...filter.states.map((value) => ({
      key: `state-${value}`,
      words: value,
      onRemove: without('state', filter.states, value),
    })),
    ...filter.bases.map((value) => ({
      key: `basis-${value}`,
      words: value === 'external' ? BASES.external : BASES.internal,
      onRemove: without('basis', filter.bases, value),
    })),
    ...filter.rules.map((value) => ({
      key: `rule-${value}`,
      words: `of the rule “${titles.get(value) ?? value}”`,
      onRemove: without('rule', filter.rules, value),
    })),
    ...(filter.hideConversion
      ? [
          {
            key: 'conversion',
            words: 'without conversion faults',
            onRemove: () => set({ conversion: null }),
          },
        ]
      : []),
  ];
  return (
    <FilterLine
      all="All findings"
      noun="Findings"
      parts={parts}
      onClear={() =>
        set({ severity: null, state: null, basis: null, rule: null, conversion: null })
      }
    >
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button size="compact-xs" variant="subtle" leftSection={<IconFilter size={13} />}>
            Narrow
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah={360} style={{ overflow: 'auto' }}>
          <Menu.Label>Decision</Menu.Label>
          {STATES.map((value) => (
            <Menu.Item key={value} onClick={() => set({ state: value })}>
              {value}
            </Menu.Item>
          ))}
          <Menu.Label>What it rests on</Menu.Label>
          {Object.entries(BASES).map(([value, words]) => (
            <Menu.Item key={value} onClick={() => set({ basis: value })}>
              {words}
            </Menu.Item>
          ))}
          <Menu.Label>Rule</Menu.Label>
          {[...titles].map(([value, title]) => (
            <Menu.Item key={value} onClick={() => set({ rule: value })}>
              {title}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </FilterLine>
  );
}
