import { Select, Text, TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { ReadingListEntry } from '../../coding/reading-model.ts';
import { holdsWords } from '../parts/fold.ts';
import classes from './document-list.module.css';

interface Props {
  documents: readonly ReadingListEntry[];
  current: string;
  wide: boolean;
}

const ROW = 62;

/** Where a document is read, with everything the address says taken off. */
export const readingAddress = (id: string): string => `/read/${encodeURIComponent(id)}`;

/** All documents, with how far one has come in each. */
export function DocumentList({ documents, current, wide }: Props) {
  return wide ? (
    <ListColumn documents={documents} current={current} />
  ) : (
    <DocumentSelect documents={documents} current={current} />
  );
}

function DocumentSelect({ documents, current }: Omit<Props, 'wide'>) {
  const [, go] = useLocation();
  return (
    <Select
      size="xs"
      aria-label="Document"
      searchable
      limit={200}
      w={320}
      maw="100%"
      allowDeselect={false}
      value={current}
      data={documents.map(({ id, title, read }) => ({
        value: id,
        label: `${title}${read ? ' ✓' : ''}`,
      }))}
      onChange={(id) => id !== null && go(readingAddress(id))}
    />
  );
}

function ListColumn({ documents, current }: Omit<Props, 'wide'>) {
  const [query, setQuery] = useState('');
  const scroll = useRef<HTMLDivElement>(null);
  const shown =
    query.trim() === '' ? documents : documents.filter(({ title }) => holdsWords(title, query));
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: 10,
  });
  const read = documents.filter((document) => document.read).length;
  return (
    <nav className={classes.list} aria-label="Documents">
      <TextInput
        size="xs"
        m={8}
        aria-label="Filter documents"
        placeholder="Filter documents"
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <Text size="xs" c="dimmed" px={12} pb={6}>
        {read} of {documents.length} read
      </Text>
      <div className={classes.listScroll} ref={scroll}>
        <ul style={{ height: rows.getTotalSize() }} aria-label="Documents to read">
          {rows.getVirtualItems().map((row) => {
            const document = shown[row.index];
            if (!document) return null;
            return (
              <li
                key={document.id}
                aria-setsize={shown.length}
                aria-posinset={row.index + 1}
                style={{ transform: `translateY(${row.start}px)`, height: ROW }}
              >
                <Link
                  href={readingAddress(document.id)}
                  className={classes.document}
                  aria-current={document.id === current ? 'page' : undefined}
                >
                  <span className={classes.documentTitle} dir="auto">
                    {document.title}
                  </span>
                  <span className={classes.documentFacts}>
                    {document.read && <IconCheck size={13} aria-label="Read" role="img" />}
                    {factsOf(document)}
                  </span>
                </Link>
              </li>
            );
          })}
        </ul>
      </div>
    </nav>
  );
}

const factsOf = ({ date, coded, review }: ReadingListEntry): string =>
  [date, coded > 0 ? `${coded} coded` : 'nothing coded', review > 0 ? `${review} to review` : '']
    .filter(Boolean)
    .join(' · ');
