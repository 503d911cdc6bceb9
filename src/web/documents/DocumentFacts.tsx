import { Anchor, Button, Group, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { DocumentEdit } from '../../documents/document-view.ts';
import { ThingMemos } from '../memos/ThingMemos.tsx';
import { answer, api } from '../parts/api.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { useChange } from '../parts/use-change.ts';
import { titleWords } from '../sources/source-words.ts';
import { useSources } from '../sources/use-sources.ts';
import type { ShownDocument } from './DocumentPage.tsx';
import { droppedWords, FORMAT_WORDS, numberWords, shareWords } from './document-words.ts';
import classes from './documents.module.css';
import { RevisionChanges } from './RevisionChanges.tsx';
import { SourceProposals } from './SourceProposals.tsx';
import { useCopies } from './use-documents.ts';

/** What is known of a document beside its words. */
export function DocumentFacts({ document }: { document: ShownDocument }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
    <aside className={classes.facts} aria-label="About the document" tabIndex={0}>
      <SourceOf document={document} />
      <Facts document={document} />
      <ThingMemos on="document" target={document.id} heading="Memos" />
      <CopiesOf id={document.id} />
      <LeftOut document={document} />
      <Revisions document={document} />
    </aside>
  );
}

function SourceOf({ document }: { document: ShownDocument }) {
  const [proposing, setProposing] = useState(false);
  const source = useSources().data?.find(({ id }) => id === document.source);
  return (
    <>
      <h3>Source</h3>
      {document.source === null ? (
        <Group gap="xs">
          <Text size="sm">None yet.</Text>
          <Button size="compact-xs" variant="default" onClick={() => setProposing(true)}>
            Propose one…
          </Button>
        </Group>
      ) : (
        <DetailLink kind="source" id={document.source} size="sm" ta="left">
          {source ? titleWords(source) : document.source}
        </DetailLink>
      )}
      {proposing && <SourceProposals ids={[document.id]} onClose={() => setProposing(false)} />}
    </>
  );
}

function Facts({ document }: { document: ShownDocument }) {
  const { stated, attributes } = document;
  const edit = useChange((set: DocumentEdit) =>
    answer(api.documents.$patch({ json: { ids: [document.id], set } })),
  );
  const facts: [string, string | undefined][] = [
    ['File', document.fileName],
    ['Format', FORMAT_WORDS[document.format] ?? document.format],
    ['Characters', numberWords(document.characters)],
    ['Title stated', stated.title],
    ['Author', stated.authors.join('; ')],
    ['Date stated', stated.date],
    ['Outlet', stated.outlet],
    ['Address', stated.url],
    ...Object.entries(attributes),
  ];
  return (
    <>
      <h3>Facts</h3>
      <Group gap="xs" mb={8} grow>
        <EditField label="Date" value={document.date} onSet={(date) => edit.mutate({ date })} />
        <EditField
          label="Language"
          value={document.language}
          onSet={(language) => edit.mutate({ language })}
        />
      </Group>
      <dl>
        {facts.map(
          ([name, value]) =>
            value !== undefined &&
            value !== '' && (
              <div key={name} style={{ display: 'contents' }}>
                <dt>{name}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  onSet(value: string): void;
}

/** Taken when one leaves the field. */
const EditField = ({ label, value, onSet }: FieldProps) => (
  <TextInput
    key={value}
    size="xs"
    label={label}
    defaultValue={value}
    onBlur={(event) => {
      const next = event.currentTarget.value.trim();
      if (next !== value) onSet(next);
    }}
    onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
  />
);

function CopiesOf({ id }: { id: string }) {
  const copies = useCopies([id]).data?.[id] ?? [];
  if (copies.length === 0) return null;
  return (
    <>
      <h3>Copies</h3>
      <ul>
        {copies.map(({ document, title, share }) => (
          <li key={document}>
            {shareWords(share)}{' '}
            <Anchor
              component={Link}
              size="sm"
              href={`/documents?document=${encodeURIComponent(document)}`}
            >
              {title}
            </Anchor>
          </li>
        ))}
      </ul>
    </>
  );
}

function LeftOut({ document }: { document: ShownDocument }) {
  if (document.dropped.length === 0 && document.warnings.length === 0) return null;
  return (
    <>
      <h3>What the reader left out</h3>
      <p>{droppedWords(document.dropped) || 'Nothing.'}</p>
      <ul>
        {document.warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </>
  );
}

function Revisions({ document }: { document: ShownDocument }) {
  const [shown, setShown] = useState<number | null>(null);
  const revisions = useQuery({
    queryKey: ['documents', 'revisions', document.id],
    queryFn: () => answer(api.documents[':id'].revisions.$get({ param: { id: document.id } })),
  });
  const all = revisions.data?.revisions ?? [];
  if (all.length < 2) return null;
  return (
    <>
      <h3>Revisions</h3>
      <ul>
        {all.map(({ id, number, at, user, reason }) => (
          <li key={id}>
            {number}. {at.slice(0, 10)}, {user}
            {reason !== '' && `: ${reason}`}{' '}
            {number > 1 && (
              <Anchor component="button" type="button" size="sm" onClick={() => setShown(number)}>
                What changed
              </Anchor>
            )}
          </li>
        ))}
      </ul>
      {shown !== null && (
        <RevisionChanges document={document.id} number={shown} onClose={() => setShown(null)} />
      )}
    </>
  );
}
