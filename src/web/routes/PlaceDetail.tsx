import { Stack, Text, Title } from '@mantine/core';
import type { Link, Place } from '../../relations/routes/model.ts';
import type { Names } from '../../relations/routes/way-words.ts';
import type { DetailProps } from '../app/details.ts';
import { answer, api } from '../parts/api.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { useDetail } from '../parts/detail.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { RecordTools } from '../parts/RecordTools.tsx';
import { useNetwork } from './use-network.ts';

/** One place: its names, where it lies, and the links that end there. */
export default function PlaceDetail({ id }: DetailProps) {
  return (
    <Loaded query={useNetwork()}>
      {({ places, links, names }) => {
        const place = places.find((one) => one.id === id);
        if (!place) return <Text size="sm">This place is gone.</Text>;
        const ending = links.filter(({ from, to }) => from === id || to === id);
        return <Shown place={place} links={ending} names={names} />;
      }}
    </Loaded>
  );
}

const degrees = (value: number, positive: string, negative: string): string =>
  `${Math.abs(value)}° ${value < 0 ? negative : positive}`;

export const degreesInWords = ({ latitude, longitude }: Place): string =>
  `${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}`;

interface Props {
  readonly place: Place;
  readonly links: readonly Link[];
  readonly names: Names;
}

function Shown({ place, links, names }: Props) {
  return (
    <Stack gap="md">
      <div>
        <Text size="sm" c="dimmed">
          {degreesInWords(place)}
        </Text>
        <Title order={2} size="h4">
          {place.name}
        </Title>
        <Text size="sm">
          In the territory of{' '}
          <DetailLink kind="actor" id={place.state} size="sm">
            {names.get(place.state) ?? place.state}
          </DetailLink>
        </Text>
        {place.names.length > 0 && (
          <Text size="sm">
            Also{' '}
            {place.names.map(({ text, language }, at) => (
              <span key={`${language} ${text}`}>
                {at > 0 && ', '}
                <bdi lang={language}>{text}</bdi>
              </span>
            ))}
          </Text>
        )}
      </div>
      {place.note !== '' && <Text size="sm">{place.note}</Text>}
      <div>
        {links.map(({ id, title, mode }) => (
          <div key={id}>
            <DetailLink kind="link" id={id} size="sm" ta="left">
              {title}
            </DetailLink>
            <Text span size="sm" c="dimmed">
              {' '}
              {mode}
            </Text>
          </div>
        ))}
      </div>
      <PlaceTools place={place} free={links.length === 0} />
    </Stack>
  );
}

function PlaceTools({ place: { id, name }, free }: { place: Place; free: boolean }) {
  const detail = useDetail();
  return (
    <RecordTools
      what="place"
      onEdit={() => detail.open('edit-place', id)}
      onRemove={() => answer(api.places[':id'].$delete({ param: { id } }))}
      removed={`Removed: ${name}.`}
      kept={free ? null : 'It cannot be removed while links end there.'}
    />
  );
}
