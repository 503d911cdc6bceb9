import { Text } from '@mantine/core';
import type { Place } from '../../../relations/routes/model.ts';
import type { DetailProps } from '../../app/details.ts';
import { answer, api } from '../../parts/api.ts';
import { useDetail } from '../../parts/detail.ts';
import { useFormSave } from '../../parts/form/use-form-save.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { useNetwork } from '../use-network.ts';
import { LinkForm } from './LinkForm.tsx';
import { emptyLink, type FilledLink, type LinkValues, linkValues } from './link-values.ts';

const NEW = 'new';

/** A link with all its fields open; `new` is none yet. */
export default function LinkFormDetail({ id }: DetailProps) {
  return (
    <Loaded query={useNetwork()}>
      {({ places, links }) => {
        const link = links.find((one) => one.id === id);
        if (!link && id !== NEW) return <Text size="sm">This link is gone.</Text>;
        const begin = link ? linkValues(link) : emptyLink();
        return <Open key={id} id={id} begin={begin} places={places} />;
      }}
    </Loaded>
  );
}

interface Props {
  readonly id: string;
  readonly begin: LinkValues;
  readonly places: readonly Place[];
}

function Open({ id, begin, places }: Props) {
  const detail = useDetail();
  const isNew = id === NEW;
  const save = useFormSave(
    (json: FilledLink) =>
      isNew
        ? answer(api.links.$post({ json }))
        : answer(api.links[':id'].$patch({ param: { id }, json })),
    {
      said: `${isNew ? 'Added' : 'Saved'}. u undoes it.`,
      after: (link) => detail.replace('link', link.id),
    },
  );
  return (
    <LinkForm
      title={isNew ? 'New link' : 'Edit the link'}
      memory={`link ${id}`}
      begin={begin}
      places={places}
      focus={isNew ? 'from' : null}
      save={isNew ? 'Add' : 'Save'}
      {...save}
      onLeave={() => (isNew ? detail.close() : detail.replace('link', id))}
    />
  );
}
