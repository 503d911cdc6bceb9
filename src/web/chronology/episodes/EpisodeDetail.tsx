import { Button, Stack, Text, Title } from '@mantine/core';
import type { DetailProps } from '../../app/details.ts';
import { LocatorLine } from '../../observations/LocatorLine.tsx';
import { ObservationLink } from '../../observations/ObservationLink.tsx';
import { answer, api } from '../../parts/api.ts';
import { DetailLink } from '../../parts/DetailLink.tsx';
import { useDetail } from '../../parts/detail.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { RecordTools } from '../../parts/RecordTools.tsx';
import { useActorNames } from '../../parts/use-actor-names.ts';
import { useAddress } from '../../parts/use-address.ts';
import { dayCountWords, OUTCOMES } from './episode-words.ts';
import { type ShownEpisode, useEpisodes } from './use-episodes.ts';

/** One episode: between whom, how long, and what was tried to end it. */
export default function EpisodeDetail({ id }: DetailProps) {
  return (
    <Loaded query={useEpisodes()}>
      {({ episodes }) => {
        const found = episodes.find(({ episode }) => episode.id === id);
        return found ? <Shown {...found} /> : <Text size="sm">This episode is gone.</Text>;
      }}
    </Loaded>
  );
}

function Shown({ episode, observations, measures }: ShownEpisode) {
  const names = useActorNames();
  const { date, kind, title, parties, locators, note } = episode;
  return (
    <Stack gap="md">
      <div>
        <Text size="sm" c="dimmed">
          {date} · {kind}
          {measures.lasted && ` · ${dayCountWords(measures.lasted)}`}
        </Text>
        <Title order={2} size="h4">
          {title}
        </Title>
      </div>
      {parties.length > 0 && (
        <div>
          {parties.map((party) => (
            <div key={party}>
              <DetailLink kind="actor" id={party} size="sm">
                {names.get(party) ?? party}
              </DetailLink>
            </div>
          ))}
        </div>
      )}
      <Attempts episode={episode} measures={measures} />
      {note !== '' && <Text size="sm">{note}</Text>}
      {locators.length > 0 && (
        <ul style={{ margin: 0, paddingLeft: 18 }}>
          {locators.map((locator) => (
            <LocatorLine key={JSON.stringify(locator)} locator={locator} />
          ))}
        </ul>
      )}
      <EpisodeTools episode={episode} observations={observations} />
    </Stack>
  );
}

/** In the order of time, with how long each held (Clayton et al. 2022). */
function Attempts({ episode, measures }: Pick<ShownEpisode, 'episode' | 'measures'>) {
  return measures.attempts.map((attempt) => {
    const { title, date, outcome, heldFor, afterPrevious } = attempt;
    const own = episode.attempts.find((one) => one.title === title && one.date === date);
    const facts = [
      OUTCOMES[outcome],
      heldFor && `after ${dayCountWords(heldFor)}`,
      afterPrevious && `${dayCountWords(afterPrevious)} after the one before`,
    ];
    return (
      <div key={`${date} ${title}`}>
        <Text size="sm" fw={600}>
          {date}: {title}
        </Text>
        <Text size="sm">{facts.filter(Boolean).join(', ')}</Text>
        {own && own.observation !== null && <ObservationLink id={own.observation} />}
      </div>
    );
  });
}

function EpisodeTools({ episode, observations }: Pick<ShownEpisode, 'episode' | 'observations'>) {
  const { id, title } = episode;
  const detail = useDetail();
  const [, setEpisode] = useAddress('episode');
  return (
    <RecordTools
      what="episode"
      onEdit={() => detail.open('edit-episode', id)}
      onRemove={() => answer(api.episodes[':id'].$delete({ param: { id } }))}
      removed={`Removed: ${title}. Its observations stay.`}
    >
      <Button
        size="compact-sm"
        variant="default"
        disabled={observations === 0}
        onClick={() => setEpisode(id)}
      >
        Only its {observations} observation{observations === 1 ? '' : 's'}
      </Button>
    </RecordTools>
  );
}
