import { useMantineColorScheme } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import {
  Spotlight,
  type SpotlightActionData,
  type SpotlightActionGroupData,
} from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useUndoRedo } from '../case/use-case.ts';
import { useDetail } from '../parts/detail.ts';
import { folded } from '../parts/fold.ts';
import { useProjectExport } from '../projects/use-project-export.ts';
import { finders } from './finders.ts';
import { openKeyHelp } from './key-help.ts';
import { rooms } from './rooms.ts';

const matches = (action: SpotlightActionData, query: string): boolean =>
  folded(`${action.label ?? ''} ${action.description ?? ''}`).includes(folded(query));

/** Things whose names match, from every slice that lets itself be searched. */
function useThings(query: string): SpotlightActionGroupData[] {
  const [, go] = useLocation();
  const queries = useQueryClient();
  const [settled] = useDebouncedValue(query.trim(), 120);
  const found = useQuery({
    queryKey: ['find', settled],
    enabled: settled.length >= 2,
    queryFn: async () =>
      Promise.all(
        finders.map(async (finder) => ({
          group: finder.group,
          things: await finder.find(settled, queries),
        })),
      ),
  });
  if (settled.length < 2) return [];
  return (found.data ?? []).map(({ group, things }) => ({
    group,
    actions: things.slice(0, 10).map((thing) => ({
      id: `${group}:${thing.id}`,
      label: thing.label,
      ...(thing.description !== undefined && { description: thing.description }),
      onClick: () => go(thing.href),
    })),
  }));
}

function useCommands(): SpotlightActionData[] {
  const [, go] = useLocation();
  const { undo, redo } = useUndoRedo();
  const detail = useDetail();
  const project = useProjectExport();
  const { setColorScheme } = useMantineColorScheme();
  return [
    ...rooms.map((room) => ({
      id: `go:${room.path}`,
      label: `Go to ${room.label}`,
      onClick: () => go(room.path),
    })),
    {
      id: 'import-project',
      label: 'Import a project of a coding program',
      description: 'REFI-QDA (.qdpx, .qdc), Taguette, QualCoder',
      onClick: () => go('/projects'),
    },
    {
      id: 'export-project',
      label: 'Export the case as a project',
      description: 'REFI-QDA (.qdpx), for ATLAS.ti, MAXQDA, NVivo, QualCoder',
      onClick: () => project.save('qdpx'),
    },
    {
      id: 'export-codebook',
      label: 'Export the codebook',
      description: 'REFI-QDA (.qdc)',
      onClick: () => project.save('qdc'),
    },
    { id: 'undo', label: 'Undo', onClick: undo },
    { id: 'redo', label: 'Redo', onClick: redo },
    { id: 'history', label: 'Show the history', onClick: () => detail.open('history', 'all') },
    { id: 'about', label: 'About Dragoman', onClick: () => detail.open('about', 'all') },
    { id: 'keys', label: 'Show the keys', onClick: openKeyHelp },
    { id: 'light', label: 'Light theme', onClick: () => setColorScheme('light') },
    { id: 'dark', label: 'Dark theme', onClick: () => setColorScheme('dark') },
    { id: 'auto', label: 'Theme of the system', onClick: () => setColorScheme('auto') },
  ];
}

/**
 * The library marks the first row when one types. Things that are found later take its place without a mark, and
 * Enter would do nothing.
 */
function enterFirst({ key }: KeyboardEvent): void {
  if (key !== 'Enter' || document.querySelector('[data-action][data-selected]') !== null) return;
  document.querySelector<HTMLElement>('[data-action]')?.click();
}

/** Ctrl-K: anything by its name, any command by its name. */
export function CommandPalette() {
  const [query, setQuery] = useState('');
  const commands = useCommands().filter((action) => matches(action, query));
  const things = useThings(query).filter((group) => group.actions.length > 0);
  return (
    <Spotlight
      actions={[...things, { group: 'Commands', actions: commands }]}
      filter={(_query, actions) => actions}
      query={query}
      onQueryChange={setQuery}
      shortcut={['mod + K']}
      tagsToIgnore={[]}
      scrollable
      styles={{ content: { border: '1px solid var(--rule)' } }}
      maxHeight={420}
      overlayProps={{ backgroundOpacity: 0.25, blur: 0 }}
      nothingFound="Nothing has that name"
      searchProps={{
        leftSection: <IconSearch size={18} />,
        placeholder: 'A name, or what you want to do',
        'aria-label': 'Search',
        onKeyDown: enterFirst,
      }}
    />
  );
}
