import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../parts/api.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import type { ShownObservation } from './use-observations.ts';

/** Where it happened, to which episode it belongs, and from which table it came. */
export function Belongs({ observation }: { observation: ShownObservation }) {
  const { place, episode, imported } = observation;
  const lines = [
    place && placeWords(place),
    imported && `Row ${imported.key} of ${imported.table}.`,
  ].filter((line) => line !== null);
  if (lines.length === 0 && episode === null) return null;
  return (
    <div>
      {episode !== null && <EpisodeLine id={episode} />}
      {lines.map((line) => (
        <Text key={line} size="sm" c="dimmed">
          {line}
        </Text>
      ))}
    </div>
  );
}

function placeWords({ name, latitude, longitude }: NonNullable<ShownObservation['place']>): string {
  if (latitude === null || longitude === null) return `In ${name}.`;
  const north = `${Math.abs(latitude)}° ${latitude < 0 ? 'S' : 'N'}`;
  const east = `${Math.abs(longitude)}° ${longitude < 0 ? 'W' : 'E'}`;
  return `In ${name} (${north}, ${east}).`;
}

function EpisodeLine({ id }: { id: string }) {
  const { data } = useQuery({
    queryKey: ['episodes'],
    queryFn: () => answer(api.episodes.$get()),
  });
  const found = data?.episodes.find(({ episode }) => episode.id === id);
  if (!found) return null;
  return (
    <Text size="sm" c="dimmed">
      Part of{' '}
      <DetailLink kind="episode" id={id} size="sm">
        {found.episode.title}
      </DetailLink>
    </Text>
  );
}
