import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { type Citation, NoteKind } from '../../articles/model.ts';
import type { Source } from '../../sources/model.ts';
import type { DetailProps } from '../app/details.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { SphereBadge } from '../parts/SphereBadge.tsx';
import { useSetAddress } from '../parts/use-address.ts';
import { RULE_WORDS } from './rule-words.ts';
import { lineOfSource, shortSource } from './source-words.ts';
import { useArticle, useArticleView } from './use-article.ts';
import { type Correct, useCorrect } from './use-correct.ts';
import { type ArticleView, KIND_WORDS } from './view-model.ts';

const KINDS = NoteKind.options.map((value) => ({ value, label: KIND_WORDS[value] }));

/** One note: its words, what it cites and by which rule that was found, and how to put it right. */
export default function NoteDetail({ id }: DetailProps) {
  const [article = '', note = ''] = id.split('/');
  return (
    <Loaded query={useArticle(article)}>
      {(reading) => <NoteShown reading={reading} note={note} />}
    </Loaded>
  );
}

function NoteShown({
  reading,
  note: id,
}: {
  reading: Parameters<typeof useArticleView>[0];
  note: string;
}) {
  const view = useArticleView(reading);
  const correct = useCorrect(view.article.id);
  const note = view.notes.get(id);
  if (!note) return <Text c="dimmed">This note is not in the article.</Text>;
  const citations = view.citationsOf.get(id) ?? [];
  return (
    <Stack gap="sm">
      <Text className="serif" style={{ overflowWrap: 'anywhere' }}>
        <b>{note.label}</b> {view.article.text.slice(note.span.start, note.span.end)}
      </Text>
      <Select
        size="xs"
        label="What this note is"
        data={KINDS}
        value={note.kind}
        allowDeselect={false}
        onChange={(kind) => {
          const parsed = NoteKind.safeParse(kind);
          if (parsed.success) {
            correct({ kind: 'note', id }, { what: 'note-kind', kind: parsed.data });
          }
        }}
      />
      {citations.map((citation) => (
        <CitationShown key={citation.id} citation={citation} view={view} correct={correct} />
      ))}
      {citations.length === 0 && <Text c="dimmed">It cites nothing.</Text>}
    </Stack>
  );
}

function CitationShown({
  citation,
  view,
  correct,
}: {
  citation: Citation;
  view: ArticleView;
  correct: Correct;
}) {
  const set = useSetAddress();
  const source = citation.source === null ? undefined : view.sources.get(citation.source);
  const options = useMemo(
    () => [...view.sources.values()].map((one) => ({ value: one.id, label: shortSource(one) })),
    [view],
  );
  const target = { kind: 'citation' as const, id: citation.id };
  return (
    <Stack gap={6} pt="sm" style={{ borderTop: '1px solid var(--rule)' }}>
      {source ? <SourceLine source={source} /> : <Text c="dimmed">Its source was not found.</Text>}
      <Text size="xs" c="dimmed">
        {citation.form === 'full' ? 'Full citation' : 'Refers back'}
        {citation.rule && ` · ${RULE_WORDS[citation.rule]}`}
        {citation.locator && ` · ${citation.locator.printed}`}
      </Text>
      <Select
        size="xs"
        label="It cites"
        data={options}
        value={citation.source}
        searchable
        limit={40}
        allowDeselect={false}
        onChange={(next) => next && correct(target, { what: 'citation-source', source: next })}
      />
      <Group gap="xs">
        {source && (
          <Button size="xs" variant="light" onClick={() => set({ source: source.id })}>
            Show what rests on this source
          </Button>
        )}
        <Button size="xs" variant="subtle" onClick={() => correct(target, { what: 'no-citation' })}>
          Not a citation
        </Button>
      </Group>
    </Stack>
  );
}

const SourceLine = ({ source }: { source: Source }) => (
  <div>
    <DetailLink kind="source" id={source.id} className="serif" ta="start">
      {lineOfSource(source)}
    </DetailLink>
    <div>
      <SphereBadge sphere={source.sphere} />
    </div>
  </div>
);
