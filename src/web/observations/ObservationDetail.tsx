import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import type { Part } from '../../observations/model.ts';
import type { DetailProps } from '../app/details.ts';
import { useCodebook } from '../codebook/use-codebook.ts';
import { ObservationWeighs } from '../hypotheses/ObservationWeighs.tsx';
import { DetailLink } from '../parts/DetailLink.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { ActorOn } from './ActorOn.tsx';
import { Belongs } from './Belongs.tsx';
import { GoneObservation } from './GoneObservation.tsx';
import { gradeWords } from './grade-words.ts';
import { LocatorLine } from './LocatorLine.tsx';
import { ObservationFacts } from './ObservationFacts.tsx';
import { ObservationTools } from './ObservationTools.tsx';
import { type ReadObservation, type ShownObservation, useObservation } from './use-observations.ts';

const PARTS: Readonly<Record<Part, string>> = {
  who: '',
  to: 'to',
  through: 'through',
  about: 'about',
};

/** One observation: what, when, who, how sure, and where it stands. */
export default function ObservationDetail({ id }: DetailProps) {
  return (
    <Loaded query={useObservation(id)}>
      {(found) => (found === null ? <GoneObservation /> : <Shown key={id} {...found} />)}
    </Loaded>
  );
}

function Shown({ observation, corroboration, references }: ReadObservation) {
  return (
    <Stack gap="md">
      <div>
        <Text size="sm" c="dimmed">
          {observation.date} · {observation.kind}
        </Text>
        <Title order={2} size="h4">
          {observation.title}
        </Title>
      </div>
      {observation.text !== '' && <Text className="serif">{observation.text}</Text>}
      <ObservationFacts observation={observation} />
      <Actors observation={observation} />
      <Belongs observation={observation} />
      <Codes observation={observation} />
      <Text size="sm">{observation.grade ? gradeWords(observation.grade) : 'Not graded yet.'}</Text>
      <div>
        <Title order={3} size="h5">
          Rests on
        </Title>
        <Text size="xs" c="dimmed">
          {corroboration.independent === 1
            ? 'One origin.'
            : `${corroboration.independent} independent origins.`}
          {corroboration.oneSphere && corroboration.independent > 1
            ? ' All of them can be of one media sphere.'
            : ''}
        </Text>
        <ul style={{ margin: '6px 0 0', paddingLeft: 18 }}>
          {observation.locators.map((locator) => (
            <LocatorLine key={JSON.stringify(locator)} locator={locator} />
          ))}
        </ul>
      </div>
      {observation.note !== '' && <Text size="sm">{observation.note}</Text>}
      <ObservationWeighs id={observation.id} />
      <ObservationTools {...{ observation, corroboration, references }} />
    </Stack>
  );
}

function Actors({ observation: { parts, date } }: { observation: ShownObservation }) {
  return (
    <div>
      {parts.map(({ actor, part }) => (
        <div key={`${part} ${actor}`}>
          <Text span size="sm" c="dimmed">
            {PARTS[part]}{' '}
          </Text>
          <ActorOn id={actor} date={date} />
        </div>
      ))}
    </div>
  );
}

function Codes({ observation: { codes } }: { observation: ShownObservation }) {
  const { data } = useCodebook();
  if (codes.length === 0) return null;
  return (
    <Group gap={6}>
      {codes.map((id) => {
        const code = data?.codes.find((each) => each.id === id);
        return (
          code && (
            <Badge key={id} variant="outline" color={code.colour} tt="none">
              <DetailLink kind="code" id={id} c="inherit" size="xs">
                {code.name}
              </DetailLink>
            </Badge>
          )
        );
      })}
    </Group>
  );
}
