import { Anchor, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useRef } from 'react';
import { Link, useParams } from 'wouter';
import type { ReadingListEntry } from '../../coding/reading-model.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useAddress } from '../parts/use-address.ts';
import { useAnnounced } from './announce.ts';
import { DocumentList } from './DocumentList.tsx';
import { ReadDesk } from './ReadDesk.tsx';
import classes from './room.module.css';
import { type Coder, useCoder } from './use-coder.ts';
import { useCodes, useCodings, useReadingList, useText } from './use-reading-data.ts';
import { useRecentCodes } from './use-recent-codes.ts';

/** Reading a document and coding it; the address says which one. */
export default function ReadRoom() {
  const coder = useCoder();
  if (!coder) return null;
  return <Readings coder={coder} />;
}

function Readings({ coder }: { coder: Coder }) {
  const { document } = useParams<{ document?: string }>();
  const wide = useMediaQuery('(min-width: 1240px)', true, { getInitialValueInEffect: false });
  const { recent, used } = useRecentCodes();
  const announced = useAnnounced();
  return (
    <Loaded query={useReadingList(coder.name)}>
      {(documents) => {
        const entry = document ? documents.find(({ id }) => id === document) : documents[0];
        if (!entry) return <NothingToRead unknown={document !== undefined} />;
        const list = <DocumentList documents={documents} current={entry.id} wide={wide} />;
        return (
          <div className={classes.room} data-wide={wide || undefined}>
            {wide && list}
            <Opened
              key={`${entry.id} ${entry.text} ${coder.name}`}
              entry={entry}
              coder={coder}
              recent={recent}
              used={used}
              picker={wide ? null : list}
            />
            <VisuallyHidden role="status" aria-live="polite" data-announced>
              {announced}
            </VisuallyHidden>
          </div>
        );
      }}
    </Loaded>
  );
}

interface OpenedProps {
  entry: ReadingListEntry;
  coder: Coder;
  recent: readonly string[];
  used(code: string): void;
  picker: React.ReactNode;
}

function Opened({ entry, coder, recent, ...rest }: OpenedProps) {
  const [compare] = useAddress('compare');
  const all = compare === 'yes';
  const stored = useText(entry.text);
  const codes = useCodes();
  const codings = useCodings(entry.id, all ? null : coder.name);
  // Turning others' codings on must not take the text away while they are fetched.
  const last = useRef(codings.data);
  if (codings.data) last.current = codings.data;
  return (
    <Loaded query={stored}>
      {(text) => (
        <Loaded query={codes}>
          {({ codes: book }) =>
            last.current ? (
              <ReadDesk
                {...rest}
                entry={entry}
                recent={recent.filter((id) => book.some((code) => code.id === id))}
                stored={text}
                codes={book}
                codings={last.current}
                coder={coder.name}
                who={coder}
                compare={all}
              />
            ) : (
              <Loaded query={codings}>{() => null}</Loaded>
            )
          }
        </Loaded>
      )}
    </Loaded>
  );
}

const NothingToRead = ({ unknown }: { unknown: boolean }) =>
  unknown ? (
    <EmptyState
      title="This document is not in the case"
      action={
        <Anchor component={Link} href="/read">
          Read another one
        </Anchor>
      }
    >
      It may have been removed. Undo brings it back.
    </EmptyState>
  ) : (
    <EmptyState title="Nothing to read yet">
      Documents are read and coded here. Bring some into the case with “dragoman import --as
      documents”.
    </EmptyState>
  );
