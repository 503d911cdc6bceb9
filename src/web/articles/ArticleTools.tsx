import { Button, Popover, Select } from '@mantine/core';
import { IconListTree } from '@tabler/icons-react';
import { useMemo } from 'react';
import { AuditLine } from './AuditLine.tsx';
import classes from './article.module.css';
import { Outline } from './Outline.tsx';
import { shortSource } from './source-words.ts';
import type { ArticleView } from './view-model.ts';

/** Where `/` leads. */
export const RESTS_ON = 'rests-on';

interface Props {
  view: ArticleView;
  rests: string;
  light(source: string | null): void;
  toggle(): void;
  /** The outline lies over the text, where there is no room for it beside. */
  isOver: boolean;
  close(): void;
}

/** What can be done with the text as a whole. */
export function ArticleTools({ view, rests, light, toggle, isOver, close }: Props) {
  const options = useMemo(
    () =>
      [...view.sources.values()].map((source) => ({
        value: source.id,
        label: shortSource(source),
      })),
    [view],
  );
  return (
    <div className={classes.tools}>
      <Popover opened={isOver} onDismiss={close} position="bottom-start" width={280} trapFocus>
        <Popover.Target>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconListTree size={14} />}
            onClick={toggle}
          >
            Outline
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <Outline className={classes.outlineOver} onChosen={close} />
        </Popover.Dropdown>
      </Popover>
      <Select
        id={RESTS_ON}
        size="xs"
        flex="1 1 180px"
        maw={340}
        placeholder="Show what rests on a source …"
        aria-label="Show what rests on this source"
        data={options}
        value={rests === '' ? null : rests}
        onChange={light}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Show everything again' }}
        limit={60}
      />
      <AuditLine article={view.article.id} />
    </div>
  );
}
