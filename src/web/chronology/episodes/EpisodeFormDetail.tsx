import { Text } from '@mantine/core';
import type { DetailProps } from '../../app/details.ts';
import { answer, api } from '../../parts/api.ts';
import { useDetail } from '../../parts/detail.ts';
import { useFormSave } from '../../parts/form/use-form-save.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { EpisodeForm } from './EpisodeForm.tsx';
import {
  type EpisodeValues,
  emptyEpisode,
  episodeValues,
  type FilledEpisode,
} from './episode-values.ts';
import { useEpisodes } from './use-episodes.ts';

const NEW = 'new';

/** An episode with all its fields open; `new` is none yet. */
export default function EpisodeFormDetail({ id }: DetailProps) {
  return (
    <Loaded query={useEpisodes()}>
      {({ episodes }) => {
        const found = episodes.find(({ episode }) => episode.id === id);
        if (!found && id !== NEW) return <Text size="sm">This episode is gone.</Text>;
        const begin = found ? episodeValues(found.episode) : emptyEpisode();
        return <Open key={id} id={id} begin={begin} />;
      }}
    </Loaded>
  );
}

function Open({ id, begin }: { id: string; begin: EpisodeValues }) {
  const detail = useDetail();
  const isNew = id === NEW;
  const save = useFormSave(
    (json: FilledEpisode) =>
      isNew
        ? answer(api.episodes.$post({ json }))
        : answer(api.episodes[':id'].$patch({ param: { id }, json })),
    {
      said: `${isNew ? 'Added' : 'Saved'}. u undoes it.`,
      after: (episode) => detail.replace('episode', episode.id),
    },
  );
  return (
    <EpisodeForm
      title={isNew ? 'New episode' : 'Edit the episode'}
      memory={`episode ${id}`}
      begin={begin}
      focus={isNew ? 'title' : null}
      save={isNew ? 'Add' : 'Save'}
      {...save}
      onLeave={() => (isNew ? detail.close() : detail.replace('episode', id))}
    />
  );
}
