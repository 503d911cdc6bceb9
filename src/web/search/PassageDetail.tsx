import { Anchor, Button, Group, Kbd, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { PassageInDocument } from '../../coding/passage-model.ts';
import type { DetailProps } from '../app/details.ts';
import { answer, api } from '../parts/api.ts';
import { CopyText } from '../parts/CopyText.tsx';
import { DetailLink } from '../parts/DetailLink.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { SphereBadge } from '../parts/SphereBadge.tsx';
import { useCoder } from '../read/use-coder.ts';
import { useCodes } from '../read/use-reading-data.ts';
import { classWords, languageWords } from '../sources/source-words.ts';
import { CodeHits } from './CodeHits.tsx';
import { type HitPlace, readPlace } from './hit-place.ts';
import { MarkedPassage } from './MarkedPassage.tsx';
import { PassageCodings } from './PassageCodings.tsx';
import { useHitCoding } from './use-hit-coding.ts';
import { placeHref } from './use-search-view.ts';

/** A passage that was found: its words with the match marked, where they are from, how they are coded. */
export default function PassageDetail({ id }: DetailProps) {
  const place = readPlace(id);
  if (place === null) return <Text c="dimmed">There is no such place.</Text>;
  return <Passage place={place} />;
}

function Passage({ place }: { place: HitPlace }) {
  const coder = useCoder();
  const [span] = place.spans;
  const query = useQuery({
    queryKey: ['passage', place.document, span?.start, coder?.name],
    enabled: coder !== null,
    queryFn: () =>
      answer(
        api.documents[':id'].passage.$get({
          param: { id: place.document },
          query: { at: String(span?.start ?? 0), coder: coder?.name },
        }),
      ),
  });
  return <Loaded query={query}>{(passage) => <Shown place={place} passage={passage} />}</Loaded>;
}

function Shown({ place, passage }: { place: HitPlace; passage: PassageInDocument }) {
  const codes = useCodes().data?.codes ?? [];
  const coding = useHitCoding();
  const { document } = passage;
  const [span] = place.spans;
  return (
    <Stack gap="md">
      <div>
        <Title order={2} size="h4" className="serif" dir="auto">
          <Anchor
            component={Link}
            href={`/documents?document=${encodeURIComponent(document.id)}`}
            inherit
          >
            {document.title}
          </Anchor>
        </Title>
        <Facts passage={passage} />
      </div>
      <MarkedPassage passage={passage} marks={place.spans} codes={codes} />
      <Group gap="xs">
        <Button
          size="compact-sm"
          rightSection={<Kbd size="xs">c</Kbd>}
          onClick={() => coding.ask([place])}
        >
          Code…
        </Button>
        {span && (
          <Button
            size="compact-sm"
            variant="default"
            component={Link}
            href={placeHref({ document: document.id, ...span })}
          >
            Read it in its place
          </Button>
        )}
        <CopyText value={passage.text} what="the passage" />
      </Group>
      <PassageCodings passage={passage} codes={codes} />
      <CodeHits coding={coding} />
    </Stack>
  );
}

function Facts({ passage: { document, language, number, of } }: { passage: PassageInDocument }) {
  const { authors, outlet, date, sphere, evidenceClass, source } = document;
  const facts = [
    authors.join('; '),
    outlet,
    date,
    evidenceClass === null ? '' : classWords(evidenceClass),
    language === 'und' ? '' : languageWords(language),
    `passage ${number.toLocaleString('en')} of ${of.toLocaleString('en')}`,
  ].filter((fact) => fact !== '');
  return (
    <Group gap="4px 12px" mt={4}>
      <Text size="sm" c="dimmed">
        {facts.join(' · ')}
      </Text>
      <SphereBadge sphere={sphere} />
      {source !== null && (
        <DetailLink kind="source" id={source} size="sm">
          Source
        </DetailLink>
      )}
    </Group>
  );
}
