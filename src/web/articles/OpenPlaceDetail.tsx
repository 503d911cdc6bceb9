import { Button, Group, Stack, Text } from '@mantine/core';
import type { DetailProps } from '../app/details.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { SourcePicker } from './SourcePicker.tsx';
import { type StoredReading, useArticle } from './use-article.ts';
import { detailId } from './use-article-address.ts';
import { useCorrect, useRegister } from './use-correct.ts';

/** One place that was not understood, and everything that can be said of it. */
export default function OpenPlaceDetail({ id }: DetailProps) {
  const [article = '', place = ''] = id.split('/');
  return (
    <Loaded query={useArticle(article)}>
      {(reading) => <PlaceShown reading={reading} id={place} />}
    </Loaded>
  );
}

function PlaceShown({ reading: { article }, id }: { reading: StoredReading; id: string }) {
  const correct = useCorrect(article.id);
  const { sources, make } = useRegister(article.id);
  const place = article.unresolved.find((one) => one.id === id);
  if (!place) return <Text c="dimmed">This place is settled.</Text>;
  const target = { kind: 'unresolved' as const, id };
  const note = article.notes.find((one) => one.id === place.note);
  return (
    <Stack gap="sm">
      <Text className="serif" style={{ overflowWrap: 'anywhere' }}>
        {article.text.slice(place.span.start, place.span.end)}
      </Text>
      <Text size="sm" c="dimmed">
        {place.why}
      </Text>
      {note && (
        <DetailLink kind="note" id={detailId(article.id, note.id)} size="sm" ta="start">
          The whole of note {note.label}
        </DetailLink>
      )}
      <SourcePicker
        sources={sources}
        label="It means"
        value={null}
        placeholder="Choose a source …"
        onPick={(source) => correct(target, { what: 'new-citation', source, form: 'full' })}
        onMake={(title) => make(target, title)}
      />
      <Group gap="xs">
        <Button size="xs" variant="light" onClick={() => correct(target, { what: 'no-citation' })}>
          Not a citation
        </Button>
        <Button size="xs" variant="subtle" onClick={() => correct(target, { what: 'settled' })}>
          Leave it open, but off the list
        </Button>
      </Group>
    </Stack>
  );
}
