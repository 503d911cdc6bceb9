import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { DetailProps } from '../../app/details.ts';
import { answer, api } from '../../parts/api.ts';
import { useDetail } from '../../parts/detail.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { useChange } from '../../parts/use-change.ts';
import { useNetwork } from '../use-network.ts';
import { PlaceForm } from './PlaceForm.tsx';
import { emptyPlace, type FilledPlace, type PlaceValues, placeValues } from './place-values.ts';

const NEW = 'new';

/** A place with all its fields open; `new` is none yet. */
export default function PlaceFormDetail({ id }: DetailProps) {
  return (
    <Loaded query={useNetwork()}>
      {({ places }) => {
        const place = places.find((one) => one.id === id);
        if (!place && id !== NEW) return <Text size="sm">This place is gone.</Text>;
        return <Open key={id} id={id} begin={place ? placeValues(place) : emptyPlace()} />;
      }}
    </Loaded>
  );
}

function Open({ id, begin }: { id: string; begin: PlaceValues }) {
  const detail = useDetail();
  const isNew = id === NEW;
  const save = useChange(
    ({ json }: { json: FilledPlace; done(): void }) =>
      isNew
        ? answer(api.places.$post({ json }))
        : answer(api.places[':id'].$patch({ param: { id }, json })),
    {
      onDone: (place, { done }) => {
        done();
        detail.replace('place', place.id);
        notifications.show({ message: `${isNew ? 'Added' : 'Saved'}. u undoes it.` });
      },
    },
  );
  return (
    <PlaceForm
      title={isNew ? 'New place' : 'Edit the place'}
      memory={`place ${id}`}
      begin={begin}
      focus={isNew ? 'name' : null}
      save={isNew ? 'Add' : 'Save'}
      saving={save.isPending}
      onSave={(json, done) => save.mutate({ json, done })}
      onLeave={() => (isNew ? detail.close() : detail.replace('place', id))}
    />
  );
}
