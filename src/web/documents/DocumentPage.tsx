import { Anchor, Button, Group, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { DocumentEdit } from '../../documents/document-view.ts';
import { answer, api } from '../parts/api.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { useStatus } from '../parts/status.ts';
import { useChange } from '../parts/use-change.ts';
import { useKeys } from '../parts/use-keys.ts';
import { CorrectText } from './CorrectText.tsx';
import { DocumentFacts } from './DocumentFacts.tsx';
import { DocumentText } from './DocumentText.tsx';
import { langWords, numberWords } from './document-words.ts';
import classes from './documents.module.css';
import { useDocument } from './use-documents.ts';

export type ShownDocument = NonNullable<ReturnType<typeof useDocument>['data']>;

/** One document: its text as it is read, and beside it what is known of it. */
export function DocumentPage({ id }: { id: string }) {
  const [, go] = useLocation();
  useKeys('Document', [
    { key: 'Escape', label: 'Back to the documents', run: () => go('/documents') },
  ]);
  return (
    <Loaded query={useDocument(id)}>
      {(document) => (
        <article className={classes.page} aria-label={document.title}>
          <PageHead document={document} />
          <DocumentText document={document} />
          <DocumentFacts document={document} />
        </article>
      )}
    </Loaded>
  );
}

function PageHead({ document }: { document: ShownDocument }) {
  const [, go] = useLocation();
  const [correcting, setCorrecting] = useState(false);
  const edit = useChange((set: DocumentEdit) =>
    answer(api.documents.$patch({ json: { ids: [document.id], set } })),
  );
  const remove = useChange(
    () => answer(api.documents.removal.$post({ json: { ids: [document.id] } })),
    { onDone: () => go('/documents') },
  );
  useStatus(`${numberWords(document.words)} words`);
  return (
    <header className={classes.pageHead}>
      <Anchor component={Link} href="/documents" size="sm">
        ‹ Documents
      </Anchor>
      <EditTitle
        key={document.title}
        title={document.title}
        language={document.language}
        onSet={(title) => edit.mutate({ title })}
      />
      <Group gap="sm">
        <Text size="sm" c="dimmed">
          {[document.date, langWords(document.language), `${numberWords(document.words)} words`]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <Button
          component={Link}
          href={`/read/${encodeURIComponent(document.id)}`}
          size="compact-sm"
        >
          Read & code
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setCorrecting(true)}>
          Correct the text…
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => remove.mutate(undefined)}>
          Remove
        </Button>
      </Group>
      {correcting && <CorrectText document={document} onClose={() => setCorrecting(false)} />}
    </header>
  );
}

interface TitleProps {
  readonly title: string;
  readonly language: string;
  onSet(title: string): void;
}

function EditTitle({ title, language, onSet }: TitleProps) {
  const [editing, setEditing] = useState(false);
  if (editing) {
    const send = (value: string): void => {
      setEditing(false);
      if (value.trim() !== '' && value.trim() !== title) onSet(value.trim());
    };
    return (
      <TextInput
        autoFocus
        aria-label="Title"
        defaultValue={title}
        onBlur={(event) => send(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && send(event.currentTarget.value)}
      />
    );
  }
  return (
    <Group gap="xs" wrap="nowrap" align="baseline">
      <Title order={2} lang={language === 'und' ? undefined : language} dir="auto">
        {title}
      </Title>
      <Button size="compact-xs" variant="subtle" onClick={() => setEditing(true)}>
        Edit the title
      </Button>
    </Group>
  );
}
