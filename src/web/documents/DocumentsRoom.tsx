import { Anchor, Button, FileButton, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { DocumentSummary } from '../../documents/document-view.ts';
import { answer, api } from '../parts/api.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { FilterLine } from '../parts/FilterLine.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useStatus } from '../parts/status.ts';
import { useAddress, useAddressList } from '../parts/use-address.ts';
import { useKeys } from '../parts/use-keys.ts';
import { isProjectFile } from '../projects/pick-project.ts';
import { openProject } from '../projects/project-work.ts';
import { CorpusMapping } from './CorpusMapping.tsx';
import { DocumentFilters } from './DocumentFilters.tsx';
import { DocumentMenu } from './DocumentMenu.tsx';
import { DocumentPage } from './DocumentPage.tsx';
import { DocumentTable, USUAL_COLUMNS } from './DocumentTable.tsx';
import { documentsWords, filterWords, numberWords } from './document-words.ts';
import classes from './documents.module.css';
import { droppedFiles, isCorpus, type NamedFile, named } from './dropped-files.ts';
import { ImportReport } from './ImportReport.tsx';
import { importFiles, useImport } from './imports.ts';
import { PickedDocuments } from './PickedDocuments.tsx';
import { SourceProposals } from './SourceProposals.tsx';
import { useDocumentView } from './use-document-view.ts';
import { useFacets, useFirstPage } from './use-documents.ts';

/** What was read: files and corpora in, and each text with where it is from. */
export default function DocumentsRoom() {
  const [document] = useAddress('document');
  if (document !== '') return <DocumentPage key={document} id={document} />;
  return <TakesFiles>{(onFiles) => <Documents onFiles={onFiles} />}</TakesFiles>;
}

/** The whole screen takes files that are dropped; tables are shown before they are taken. */
function TakesFiles({ children }: { children(onFiles: OnFiles): ReactNode }) {
  const [over, setOver] = useState(false);
  const [corpora, setCorpora] = useState<readonly NamedFile[]>([]);
  const queries = useQueryClient();
  const [, go] = useLocation();
  const state = useImport();
  const take: OnFiles = (files) => {
    if (files.some(isProjectFile)) {
      void openProject(files);
      go('/projects');
      return;
    }
    setCorpora((before) => [...before, ...files.filter(isCorpus)]);
    const others = files.filter((file) => !isCorpus(file));
    if (others.length > 0) void importFiles(others, queries);
  };
  const [corpus] = corpora;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button
    <div
      className={classes.work}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => event.currentTarget === event.target && setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void droppedFiles(event.dataTransfer).then(take);
      }}
    >
      <div className={classes.room} data-over={over || undefined}>
        {state && <ImportReport state={state} />}
        {children(take)}
      </div>
      {corpus && (
        <CorpusMapping
          key={corpus.name}
          file={corpus}
          onClose={() => setCorpora((before) => before.slice(1))}
        />
      )}
    </div>
  );
}

type OnFiles = (files: readonly NamedFile[]) => void;

function Documents({ onFiles }: { onFiles: OnFiles }) {
  const view = useDocumentView();
  const first = useFirstPage(view.filter, view.order);
  const facets = useFacets();
  return (
    <Loaded query={first}>
      {({ total }) =>
        facets.data?.total === 0 ? (
          <NoDocuments onFiles={onFiles} />
        ) : (
          <DocumentList total={total} onFiles={onFiles} />
        )
      }
    </Loaded>
  );
}

function DocumentList({ total, onFiles }: { total: number; onFiles: OnFiles }) {
  const view = useDocumentView();
  const facets = useFacets().data;
  const [columns, setColumns] = useAddressList('columns');
  const shownColumns = columns.length === 0 ? USUAL_COLUMNS : columns;
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [proposing, setProposing] = useState<readonly string[] | null>(null);
  const rows = useRef<ReadonlyMap<number, DocumentSummary>>(new Map());
  const search = useRef<HTMLInputElement>(null);
  const pickNone = (): void => setPicked(new Set());
  const pick = (id: string): void =>
    setPicked((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const pickAll = async (): Promise<void> => {
    if (picked.size > 0) return pickNone();
    const { ids } = await answer(api.documents.ids.$get({ query: view.filter }));
    setPicked(new Set(ids));
  };
  const current = useListKeys(total, rows, pick, () => search.current?.focus());
  const all = facets?.total ?? total;
  useStatus(
    total === all ? documentsWords(total) : `${numberWords(total)} of ${documentsWords(all)}`,
  );
  return (
    <>
      <div className={classes.line}>
        <FilterLine
          all="All documents"
          noun="Documents"
          parts={filterWords(view.filter, facets).map(({ key, words }) => ({
            key,
            words,
            onRemove: () => view.set(key, null),
          }))}
          onClear={view.clear}
        >
          {facets && <DocumentFilters view={view} facets={facets} />}
          <TextInput
            ref={search}
            size="xs"
            w={180}
            aria-label="Find in the titles"
            placeholder="Title  /"
            value={view.filter.title ?? ''}
            onChange={(event) => view.set('title', event.currentTarget.value)}
          />
          <AddFiles onFiles={onFiles} size="compact-sm" />
          <DocumentMenu
            view={view}
            total={total}
            columns={shownColumns}
            onColumns={(keys) => setColumns(keys, { replace: true })}
          />
        </FilterLine>
        {picked.size > 0 && (
          <PickedDocuments
            ids={[...picked]}
            onPropose={() => setProposing([...picked])}
            onDone={pickNone}
          />
        )}
      </div>
      <DocumentTable
        view={view}
        total={total}
        columns={shownColumns}
        picked={picked}
        current={current}
        onShown={(shown) => {
          rows.current = shown;
        }}
        onPick={pick}
        onPickAll={pickAll}
      />
      {proposing && <SourceProposals ids={proposing} onClose={() => setProposing(null)} />}
    </>
  );
}

function useListKeys(
  total: number,
  rows: { readonly current: ReadonlyMap<number, DocumentSummary> },
  pick: (id: string) => void,
  find: () => void,
): number {
  const [at, setAt] = useState(-1);
  const [, go] = useLocation();
  const current = Math.min(at, total - 1);
  const chosen = (): DocumentSummary | undefined => rows.current.get(current);
  const move = (step: number): void => {
    // Else Enter would press the button that was clicked last and not open the row.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    setAt(Math.max(0, Math.min(total - 1, current + step)));
  };
  useKeys('Documents', [
    { key: 'j', label: 'Next document', run: () => move(1) },
    { key: 'k', label: 'Previous document', run: () => move(-1) },
    {
      key: 'Enter',
      label: 'Open the document',
      run: () => {
        const document = chosen();
        if (document) go(`/documents?document=${encodeURIComponent(document.id)}`);
      },
    },
    {
      key: 'x',
      label: 'Pick the document',
      run: () => {
        const document = chosen();
        if (document) pick(document.id);
      },
    },
    { key: '/', label: 'Find in the titles', run: find },
  ]);
  return current;
}

function AddFiles({ onFiles, size }: { onFiles: OnFiles; size: 'sm' | 'compact-sm' }) {
  return (
    <FileButton multiple onChange={(files) => onFiles(files.map(named))}>
      {(props) => (
        <Button {...props} size={size} variant={size === 'sm' ? 'filled' : 'default'}>
          Add files…
        </Button>
      )}
    </FileButton>
  );
}

const NoDocuments = ({ onFiles }: { onFiles: OnFiles }) => (
  <EmptyState
    title="No documents yet"
    action={
      <Stack align="center" gap="xs">
        <AddFiles onFiles={onFiles} size="sm" />
        <Anchor component={Link} href="/projects" size="sm">
          Bring in a project of a coding program
        </Anchor>
      </Stack>
    }
  >
    Documents are the texts that you search and code. Drop files or whole folders anywhere on this
    screen; of each you see what was taken and what was left out. A table (CSV, TSV, JSON Lines)
    with one document a row is a corpus: you say what its columns hold.
  </EmptyState>
);
