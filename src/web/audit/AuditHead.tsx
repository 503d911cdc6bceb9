import {
  Button,
  Group,
  Menu,
  SegmentedControl,
  Select,
  Switch,
  UnstyledButton,
} from '@mantine/core';
import { IconDownload, IconRefresh, IconWand } from '@tabler/icons-react';
import type { AuditState } from '../../audit/model.ts';
import classes from './audit.module.css';
import { type Counts, SEVERITY_WORDS } from './filter-findings.ts';
import type { AuditAddress } from './use-audit-address.ts';

interface Props {
  readonly articles: readonly AuditState[];
  readonly article: string;
  readonly counts: Counts;
  readonly address: AuditAddress;
  readonly running: boolean;
  onRun(): void;
  onCorrections(): void;
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

export function AuditHead(props: Props) {
  const { articles, article, counts, address, running, onRun, onCorrections } = props;
  const { filter, set } = address;
  const report = `/api/articles/${encodeURIComponent(article)}/audit-report`;
  const toggle = (severity: string): void => {
    const on = filter.severities.includes(severity);
    const rest = filter.severities.filter((one) => one !== severity);
    set({ severity: (on ? rest : [...rest, severity]).join(',') });
  };
  return (
    <div className={classes.head}>
      <Group gap={6} role="group" aria-label="Severity">
        {SEVERITIES.map((severity) => (
          <UnstyledButton
            key={severity}
            className={`${classes.count} ${classes[severity]}`}
            aria-pressed={filter.severities.includes(severity)}
            onClick={() => toggle(severity)}
          >
            {SEVERITY_WORDS[severity]} <b>{counts[severity]}</b>
          </UnstyledButton>
        ))}
      </Group>
      <SegmentedControl
        size="xs"
        aria-label="Order"
        value={address.by}
        onChange={(value) => set({ by: value === 'place' ? 'place' : null })}
        data={[
          { value: 'rule', label: 'by rule' },
          { value: 'place', label: 'by place' },
        ]}
      />
      <Switch
        size="xs"
        label="hide conversion faults"
        checked={filter.hideConversion}
        onChange={(event) => set({ conversion: event.currentTarget.checked ? 'hide' : null })}
      />
      <Group gap="xs" ml="auto">
        {articles.length > 1 && (
          <Select
            size="xs"
            aria-label="Article"
            allowDeselect={false}
            value={article}
            data={articles.map((one) => ({ value: one.article, label: one.title || one.fileName }))}
            onChange={(value) => set({ article: value, finding: null })}
          />
        )}
        <Button
          size="xs"
          variant="default"
          leftSection={<IconWand size={14} />}
          onClick={onCorrections}
        >
          Corrected copy
        </Button>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button size="xs" variant="default" leftSection={<IconDownload size={14} />}>
              Report
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item component="a" href={report} download>
              Page for the author (HTML)
            </Menu.Item>
            <Menu.Item component="a" href={`${report}?format=json`} download>
              For scripts (JSON)
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconRefresh size={14} />}
          loading={running}
          onClick={onRun}
        >
          Run again
        </Button>
      </Group>
    </div>
  );
}
