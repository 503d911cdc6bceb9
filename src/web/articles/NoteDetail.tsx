import { Button, Group, Kbd, Select, Stack, Text } from '@mantine/core';
import { useMemo, useRef } from 'react';
import {
  type HandMark as Hand,
  handMarks,
  isSetByHand,
} from '../../articles/corrections/set-by-hand.ts';
import { type Citation, NoteKind } from '../../articles/model.ts';
import type { Source } from '../../sources/model.ts';
import type { DetailProps } from '../app/details.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { useDetail } from '../parts/detail.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { SphereBadge } from '../parts/SphereBadge.tsx';
import { useSetAddress } from '../parts/use-address.ts';
import { useKeys } from '../parts/use-keys.ts';
import { HandMark } from './HandMark.tsx';
import { ReferenceFields } from './ReferenceFields.tsx';
import { RULE_WORDS } from './rule-words.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { SourcePicker } from './SourcePicker.tsx';
import { lineOfSource } from './source-words.ts';
import { type StoredReading, useArticle, useArticleView } from './use-article.ts';
import { type Correct, useCorrect, useRegister } from './use-correct.ts';
import { type ArticleView, NOTE_KINDS } from './view-model.ts';

/** One note: its words, what it cites and by which rule that was found, and how to put it right. */
export default function NoteDetail({ id }: DetailProps) {
  const [article = '', note = ''] = id.split('/');
  return (
    <Loaded query={useArticle(article)}>
      {(reading) => <NoteShown reading={reading} note={note} />}
    </Loaded>
  );
}

function NoteShown({ reading, note: id }: { reading: StoredReading; note: string }) {
  const view = useArticleView(reading);
  const correct = useCorrect(view.article.id);
  const { sources, make } = useRegister(view.article.id);
  const hands = useMemo(() => handMarks(reading.article, reading.corrections), [reading]);
  const words = useRef<HTMLDivElement>(null);
  const note = view.notes.get(id);
  if (!note) return <Text c="dimmed">This note is not in the article.</Text>;
  const citations = view.citationsOf.get(id) ?? [];
  return (
    <Stack gap="sm">
      <Text ref={words} className="serif" style={{ overflowWrap: 'anywhere' }}>
        <b>{note.label}</b>{' '}
        <span data-start={note.span.start}>
          {view.article.text.slice(note.span.start, note.span.end)}
        </span>
      </Text>
      <SelectionBar
        body={words}
        sources={sources}
        correct={(span, value) => correct({ kind: 'span', ...span }, value)}
        citeNew={(span, title) => make({ kind: 'span', ...span }, title)}
      />
      <Select
        size="xs"
        label="What this note is"
        description={isSetByHand(hands, note.span, 'note-kind') && <HandMark />}
        data={NOTE_KINDS}
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
        <CitationShown
          key={citation.id}
          citation={citation}
          view={view}
          hands={hands}
          correct={correct}
        />
      ))}
      {citations.length === 0 && <Text c="dimmed">It cites nothing.</Text>}
      <ObservationFromNote article={view.article.id} note={id} />
    </Stack>
  );
}

/** The sentence that calls the note and the sources that it cites, as an observation whose date is for a person to say. */
function ObservationFromNote({ article, note }: { article: string; note: string }) {
  const detail = useDetail();
  const make = (): void => detail.open('new-observation', `note/${article}/${note}`);
  useKeys('Note', [{ key: 'O', label: 'Observation from the note shown', run: make }]);
  return (
    <div>
      <Button size="xs" variant="default" rightSection={<Kbd size="xs">O</Kbd>} onClick={make}>
        Observation from this note
      </Button>
    </div>
  );
}

function CitationShown({
  citation,
  view,
  hands,
  correct,
}: {
  citation: Citation;
  view: ArticleView;
  hands: readonly Hand[];
  correct: Correct;
}) {
  const set = useSetAddress();
  const source = citation.source === null ? undefined : view.sources.get(citation.source);
  const { sources, make } = useRegister(view.article.id);
  const target = { kind: 'citation' as const, id: citation.id };
  return (
    <Stack gap={6} pt="sm" style={{ borderTop: '1px solid var(--rule)' }}>
      {source ? <SourceLine source={source} /> : <Text c="dimmed">Its source was not found.</Text>}
      <Text size="xs" c="dimmed">
        {citation.form === 'full' ? 'Full citation' : 'Refers back'}
        {citation.rule && citation.rule !== 'person' && ` · ${RULE_WORDS[citation.rule]}`}
        {citation.locator && ` · ${citation.locator.printed}`}{' '}
        {citation.rule === 'person' && <HandMark />}
      </Text>
      <SourcePicker
        sources={sources}
        label="It cites"
        value={citation.source}
        onPick={(next) => correct(target, { what: 'citation-source', source: next })}
        onMake={(title) => make(target, title)}
      />
      <ReferenceFields kind="citation" of={citation} hands={hands} correct={correct} />
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
