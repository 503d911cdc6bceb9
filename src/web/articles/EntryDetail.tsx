import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { handMarks, isSetByHand } from '../../articles/corrections/set-by-hand.ts';
import type { DetailProps } from '../app/details.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { HandMark } from './HandMark.tsx';
import { ReferenceFields } from './ReferenceFields.tsx';
import { SourcePicker } from './SourcePicker.tsx';
import { lineOfSource } from './source-words.ts';
import { type StoredReading, useArticle } from './use-article.ts';
import { useCorrect, useRegister } from './use-correct.ts';

/** One entry of the bibliography: its words, the source it lists, and how to put it right. */
export default function EntryDetail({ id }: DetailProps) {
  const [article = '', entry = ''] = id.split('/');
  return (
    <Loaded query={useArticle(article)}>
      {(reading) => <EntryShown reading={reading} id={entry} />}
    </Loaded>
  );
}

function EntryShown({ reading, id }: { reading: StoredReading; id: string }) {
  const { article, sources, corrections } = reading;
  const correct = useCorrect(article.id);
  const { sources: register, make } = useRegister(article.id);
  const hands = useMemo(() => handMarks(article, corrections), [article, corrections]);
  const entry = article.entries.find((one) => one.id === id);
  if (!entry) return <Text c="dimmed">This entry is not in the article.</Text>;
  const source = sources.find((one) => one.id === entry.source);
  const target = { kind: 'entry' as const, id };
  return (
    <Stack gap="sm">
      <Text className="serif" style={{ overflowWrap: 'anywhere' }}>
        {article.text.slice(entry.span.start, entry.span.end)}
      </Text>
      {source ? (
        <DetailLink kind="source" id={source.id} className="serif" ta="start">
          {lineOfSource(source)}
        </DetailLink>
      ) : (
        <Text c="dimmed">It is tied to no source.</Text>
      )}
      <SourcePicker
        sources={register}
        label="It lists"
        value={entry.source}
        onPick={(next) => correct(target, { what: 'citation-source', source: next })}
        onMake={(title) => make(target, title)}
      />
      {isSetByHand(hands, entry.span, 'citation-source') && <HandMark />}
      <ReferenceFields kind="entry" of={entry} hands={hands} correct={correct} />
    </Stack>
  );
}
