import { Checkbox, Text } from '@mantine/core';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { DocumentSummary } from '../../documents/document-view.ts';
import { SphereBadge } from '../parts/SphereBadge.tsx';
import { langWords, numberWords, shareWords } from './document-words.ts';
import classes from './documents.module.css';
import type { DocumentView } from './use-document-view.ts';
import { PAGE, useCopies, useRows } from './use-documents.ts';

interface Props {
  readonly view: DocumentView;
  readonly total: number;
  readonly columns: readonly string[];
  readonly picked: ReadonlySet<string>;
  readonly current: number;
  /** Tells the room which documents are in sight, for the keys. */
  onShown(rows: ReadonlyMap<number, DocumentSummary>): void;
  onPick(id: string): void;
  onPickAll(): void;
}

type Copies = NonNullable<ReturnType<typeof useCopies>['data']>;

export interface Column {
  readonly key: string;
  readonly label: string;
  /** Sorts by this. */
  readonly order?: string;
  readonly width: number;
  readonly numeric?: boolean;
  cell(document: DocumentSummary): ReactNode;
}

export const COLUMNS: readonly Column[] = [
  { key: 'date', label: 'Date', order: 'date', width: 104, cell: ({ date }) => date },
  {
    key: 'language',
    label: 'Language',
    order: 'language',
    width: 110,
    cell: ({ language }) => langWords(language),
  },
  { key: 'source', label: 'Source', width: 220, cell: (document) => <SourceCell {...document} /> },
  {
    key: 'words',
    label: 'Words',
    width: 84,
    numeric: true,
    cell: ({ words }) => numberWords(words),
  },
  { key: 'outlet', label: 'Outlet', width: 140, cell: ({ outlet }) => outlet },
  { key: 'author', label: 'Author', width: 150, cell: ({ author }) => author },
  { key: 'file', label: 'File', width: 180, cell: ({ fileName }) => fileName },
  {
    key: 'imported',
    label: 'Imported',
    order: 'imported',
    width: 130,
    cell: ({ importedAt }) => importedAt.slice(0, 16).replace('T', ' '),
  },
];

export const USUAL_COLUMNS = ['date', 'language', 'source', 'words'];

const HEAD = 36;
const ROW = 50;

/** Only what is in sight is asked for and drawn, so that a million rows scroll like a hundred. */
export function DocumentTable(props: Props) {
  const { view, total, picked, current, onShown } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const size = useElementSize();
  const box = useMergedRef(scroll, size.ref);
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: 10,
    scrollPaddingStart: HEAD,
  });
  useEffect(() => {
    if (current >= 0) virtual.scrollToIndex(current);
  }, [current, virtual.scrollToIndex]);
  const items = virtual.getVirtualItems();
  const pages = [...new Set(items.map(({ index }) => Math.floor(index / PAGE)))];
  const rows = useRows(view.filter, view.order, pages);
  useEffect(() => onShown(rows));
  const shown = items.flatMap(({ index }) => rows.get(index) ?? []);
  const copies = useCopies(shown.map(({ id }) => id)).data ?? {};
  const columns = fitted(props.columns, size.width);
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
    <section className={classes.scroll} ref={box} tabIndex={0} aria-label="Table of documents">
      <table className={classes.table} aria-rowcount={total + 1}>
        <thead>
          <tr>
            <th style={{ width: 38 }}>
              <Checkbox
                size="xs"
                aria-label="Pick all that are shown"
                checked={picked.size > 0 && picked.size >= total}
                indeterminate={picked.size > 0 && picked.size < total}
                onChange={props.onPickAll}
              />
            </th>
            <Head label="Title" order="title" view={view} />
            {columns.map((column) => (
              <Head {...column} key={column.key} view={view} />
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr style={{ height: before }} />}
          {items.map(({ index }) => {
            const document = rows.get(index);
            return (
              <tr
                key={index}
                ref={virtual.measureElement}
                data-index={index}
                aria-rowindex={index + 2}
                data-current={index === current || undefined}
              >
                {document ? (
                  <Cells
                    document={document}
                    columns={columns}
                    copies={copies}
                    picked={picked}
                    onPick={props.onPick}
                  />
                ) : (
                  <td colSpan={columns.length + 2}>…</td>
                )}
              </tr>
            );
          })}
          {after > 0 && <tr style={{ height: after }} />}
        </tbody>
      </table>
    </section>
  );
}

/** What has no room is left out, from the right; the title keeps 260 pixels. */
function fitted(keys: readonly string[], width: number): Column[] {
  let left = (width || 1000) - 38 - 260;
  return COLUMNS.filter(({ key }) => keys.includes(key)).filter(({ width: own }) => {
    left -= own;
    return left >= 0;
  });
}

interface HeadProps {
  readonly label: string;
  readonly order?: string;
  readonly width?: number;
  readonly numeric?: boolean;
  readonly view: DocumentView;
}

function Head({ label, order, width, numeric, view }: HeadProps) {
  const way =
    view.order === order ? 'ascending' : view.order === `-${order}` ? 'descending' : 'none';
  const arrow = { ascending: ' ↑', descending: ' ↓', none: '' }[way];
  return (
    <th style={{ width }} data-numeric={numeric || undefined} aria-sort={order ? way : undefined}>
      {order ? (
        <button type="button" className={classes.sort} onClick={() => view.sortBy(order)}>
          {label}
          <span aria-hidden="true">{arrow}</span>
        </button>
      ) : (
        label
      )}
    </th>
  );
}

interface CellsProps {
  readonly document: DocumentSummary;
  readonly columns: readonly Column[];
  readonly copies: Copies;
  readonly picked: ReadonlySet<string>;
  onPick(id: string): void;
}

function Cells({ document, columns, copies, picked, onPick }: CellsProps) {
  return (
    <>
      <td>
        <Checkbox
          size="xs"
          aria-label={`Pick ${document.title}`}
          checked={picked.has(document.id)}
          onChange={() => onPick(document.id)}
        />
      </td>
      <td>
        <Link
          className={classes.title}
          href={`/documents?document=${encodeURIComponent(document.id)}`}
        >
          <span lang={document.language === 'und' ? undefined : document.language} dir="auto">
            {document.title}
          </span>
        </Link>
        <UnderTitle document={document} copies={copies[document.id] ?? []} />
      </td>
      {columns.map((column) => (
        <td key={column.key} data-numeric={column.numeric || undefined}>
          {column.cell(document)}
        </td>
      ))}
    </>
  );
}

function UnderTitle({
  document,
  copies,
}: {
  document: DocumentSummary;
  copies: readonly { title: string; share: number }[];
}) {
  const [nearest] = copies;
  const more = copies.length > 1 ? ` and ${copies.length - 1} more` : '';
  const parts = [
    ...(document.revision > 1 ? [`corrected, revision ${document.revision}`] : []),
    ...(nearest ? [`${shareWords(nearest.share)} “${nearest.title}”${more}`] : []),
    ...document.warnings.slice(0, 1),
  ];
  if (parts.length === 0) return null;
  return <div className={classes.under}>{parts.join(' · ')}</div>;
}

function SourceCell({ source }: Pick<DocumentSummary, 'source'>) {
  if (source === null) {
    return (
      <Text span size="xs" c="dimmed">
        none
      </Text>
    );
  }
  return (
    <>
      <SphereBadge sphere={source.sphere} compact /> {source.title}
    </>
  );
}
