import { ActionIcon, Button, Group, Kbd, Tooltip } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconArrowBackUp, IconArrowForwardUp, IconSearch } from '@tabler/icons-react';
import { useCase, useUndoRedo } from '../case/use-case.ts';
import classes from './frame.module.css';
import { ThemeMenu } from './ThemeMenu.tsx';

export function TitleBar({ title }: { title: string }) {
  const state = useCase().data;
  const { undo, redo, busy } = useUndoRedo();
  return (
    <header className={classes.bar}>
      <h1 className={classes.title}>{title}</h1>
      <Group gap={4} ml="auto" wrap="nowrap">
        <Button
          variant="default"
          size="xs"
          leftSection={<IconSearch size={14} />}
          rightSection={<Kbd size="xs">Ctrl K</Kbd>}
          onClick={() => spotlight.open()}
          mr={6}
        >
          Search
        </Button>
        <Tooltip label={state?.undo ? `Undo: ${state.undo}` : 'Nothing to undo'}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={state?.undo ? `Undo: ${state.undo}` : 'Undo'}
            disabled={busy || !state?.undo}
            className={classes.tool}
            onClick={undo}
          >
            <IconArrowBackUp size={18} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={state?.redo ? `Redo: ${state.redo}` : 'Nothing to redo'}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={state?.redo ? `Redo: ${state.redo}` : 'Redo'}
            disabled={busy || !state?.redo}
            className={classes.tool}
            onClick={redo}
          >
            <IconArrowForwardUp size={18} />
          </ActionIcon>
        </Tooltip>
        <ThemeMenu />
      </Group>
    </header>
  );
}
