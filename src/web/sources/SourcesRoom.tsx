import { Button, Group, Popover, TextInput } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { useDetail } from '../parts/detail.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { FilterLine, type FilterPart } from '../parts/FilterLine.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { knownSpheres } from '../parts/sphere-colour.ts';
import { useStatus } from '../parts/status.ts';
import { useKeys } from '../parts/use-keys.ts';
import { BibliographyMenu } from './BibliographyMenu.tsx';
import { FacetColumn, FacetList } from './FacetColumn.tsx';
import { ImportReferences } from './ImportReferences.tsx';
import { PickedBar } from './PickedBar.tsx';
import { SourceTable } from './SourceTable.tsx';
import { FACETS, filterSources, sortSources } from './source-filter.ts';
import classes from './sources.module.css';
import { type SourceView, useSourceView } from './use-source-view.ts';
import { type ListedSource, useSources } from './use-sources.ts';

/** Pixels of the room from which the facets stand beside the table. */
const FACETS_FROM = 900;

/** The register: what the case can cite, who speaks in it, and what kind of evidence it is. */
export default function SourcesRoom() {
  return <Loaded query={useSources()}>{(sources) => <Sources sources={sources} />}</Loaded>;
}

function filterParts(view: SourceView): FilterPart[] {
  const parts = FACETS.filter(({ key }) => (view.choice[key] ?? []).length > 0).map((facet) => ({
    key: facet.key,
    words: facet.sentence((view.choice[facet.key] ?? []).map(facet.words).join(' or ')),
    onRemove: () => view.clear(facet.key),
  }));
  if (view.words === '') return parts;
  return [
    ...parts,
    { key: 'find', words: `with “${view.words}”`, onRemove: () => view.search('') },
  ];
}

function usePicks() {
  const [picked, setPicked] = useState<readonly string[]>([]);
  return {
    picked,
    clear: () => setPicked([]),
    toggle: (id: string) =>
      setPicked((before) =>
        before.includes(id) ? before.filter((one) => one !== id) : [...before, id],
      ),
    toggleAll: (ids: readonly string[]) =>
      setPicked((before) => (ids.every((id) => before.includes(id)) ? [] : ids)),
  };
}

function Sources({ sources }: { sources: readonly ListedSource[] }) {
  const view = useSourceView();
  const detail = useDetail();
  const picks = usePicks();
  const [current, setCurrent] = useState(-1);
  const search = useRef<HTMLInputElement>(null);
  const room = useElementSize();
  const narrow = (room.width || window.innerWidth - 208) < FACETS_FROM;
  const shown = sortSources(filterSources(sources, view.choice, view.words), view.order);
  const at = Math.min(current, shown.length - 1);
  const openAt = detail.current?.kind === 'source' ? detail.current.id : null;
  const move = (step: number): void => {
    // Else Enter would press the button that was clicked last and not open the row.
    if (document.activeElement instanceof HTMLButtonElement) document.activeElement.blur();
    const next = Math.max(0, Math.min(shown.length - 1, at + step));
    setCurrent(next);
    const source = shown[next];
    if (openAt !== null && source) detail.open('source', source.id);
  };
  useEffect(() => {
    const index = shown.findIndex(({ id }) => id === openAt);
    if (index >= 0) setCurrent(index);
  }, [openAt, shown.findIndex]);
  useStatus(
    shown.length === sources.length
      ? `${sources.length} sources`
      : `${shown.length} of ${sources.length} sources`,
  );
  const chosen = shown[at];
  useKeys('Sources', [
    { key: 'j', label: 'Next source', run: () => move(1) },
    { key: 'k', label: 'Previous source', run: () => move(-1) },
    {
      key: 'Enter',
      label: 'Open the source',
      run: () => chosen && detail.open('source', chosen.id),
    },
    { key: 'x', label: 'Pick the source', run: () => chosen && picks.toggle(chosen.id) },
    { key: '/', label: 'Find in the sources', run: () => search.current?.focus() },
  ]);
  if (sources.length === 0) return <NoSources />;
  return (
    <div className={classes.room} ref={room.ref} data-narrow={narrow || undefined}>
      <div className={classes.line}>
        <FilterLine
          all="All sources"
          noun="Sources"
          parts={filterParts(view)}
          onClear={view.clearAll}
        >
          {narrow && <FacetMenu sources={sources} view={view} />}
          <TextInput
            ref={search}
            size="xs"
            w={210}
            aria-label="Find in the sources"
            placeholder="Title, author, outlet  /"
            value={view.words}
            onChange={(event) => view.search(event.currentTarget.value)}
          />
          <ImportReferences size="compact-sm" />
          <BibliographyMenu shown={shown} view={view} />
        </FilterLine>
        {picks.picked.length > 0 && (
          <PickedBar
            ids={picks.picked}
            spheres={[
              ...new Set([
                ...knownSpheres(),
                ...sources.map(({ sphere }) => sphere).filter((sphere) => sphere !== null),
              ]),
            ]}
            onDone={picks.clear}
          />
        )}
      </div>
      {!narrow && <FacetColumn sources={sources} view={view} />}
      <SourceTable
        sources={shown}
        view={view}
        picked={new Set(picks.picked)}
        current={at}
        onPick={picks.toggle}
        onPickAll={() => picks.toggleAll(shown.map(({ id }) => id))}
      />
    </div>
  );
}

function FacetMenu({ sources, view }: { sources: readonly ListedSource[]; view: SourceView }) {
  return (
    <Popover position="bottom-start" width={240}>
      <Popover.Target>
        <Button size="compact-sm" variant="default">
          Narrow…
        </Button>
      </Popover.Target>
      <Popover.Dropdown mah={480} style={{ overflowY: 'auto' }}>
        <FacetList sources={sources} view={view} />
      </Popover.Dropdown>
    </Popover>
  );
}

const NoSources = () => (
  <EmptyState
    title="No sources yet"
    action={
      <Group gap="xs" justify="center">
        <Button component={Link} href="/import">
          Import an article
        </Button>
        <ImportReferences size="sm" />
      </Group>
    }
  >
    The register holds everything that can be cited: who speaks, what kind of evidence it is, when
    and where it was printed. Importing an article fills it; a file from Zotero does too (CSL-JSON,
    BibTeX or RIS).
  </EmptyState>
);
