import { Text } from '@mantine/core';
import type { DetailProps } from '../../app/details.ts';
import { answer, api } from '../../parts/api.ts';
import { useDetail } from '../../parts/detail.ts';
import { useFormSave } from '../../parts/form/use-form-save.ts';
import { Loaded } from '../../parts/Loaded.tsx';
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
  const save = useFormSave(
    (json: FilledPlace) =>
      isNew
        ? answer(api.places.$post({ json }))
        : answer(api.places[':id'].$patch({ param: { id }, json })),
    {
      said: `${isNew ? 'Added' : 'Saved'}. u undoes it.`,
      after: (place) => detail.replace('place', place.id),
    },
  );
  return (
    <PlaceForm
      title={isNew ? 'New place' : 'Edit the place'}
      memory={`place ${id}`}
      begin={begin}
      focus={isNew ? 'name' : null}
      save={isNew ? 'Add' : 'Save'}
      {...save}
      onLeave={() => (isNew ? detail.close() : detail.replace('place', id))}
    />
  );
}
