import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { DetailProps } from '../../app/details.ts';
import { answer, api } from '../../parts/api.ts';
import { useDetail } from '../../parts/detail.ts';
import { useFormSave } from '../../parts/form/use-form-save.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { useChange } from '../../parts/use-change.ts';
import { useAgreementView } from '../use-agreement-view.ts';
import {
  findProvision,
  type ShownAgreement,
  type ShownProvision,
  useAgreements,
} from '../use-agreements.ts';
import { ProvisionForm } from './ProvisionForm.tsx';
import { type FilledProvision, provisionValues } from './provision-values.ts';

/** A provision with all its fields open. */
export default function EditProvisionDetail({ id }: DetailProps) {
  const { on } = useAgreementView();
  return (
    <Loaded query={useAgreements(on)}>
      {({ agreements }) => {
        const found = findProvision(agreements, id);
        return found ? <Edit {...found} /> : <Text size="sm">This provision is gone.</Text>;
      }}
    </Loaded>
  );
}

interface Props {
  readonly shown: ShownAgreement;
  readonly provision: ShownProvision;
}

function Edit({ shown: { agreement }, provision }: Props) {
  const { performances: _, state: __, ...kept } = provision;
  const { id } = kept;
  const detail = useDetail();
  const save = useFormSave(
    (json: FilledProvision) => answer(api.provisions[':id'].$patch({ param: { id }, json })),
    { said: 'Saved. u undoes it.', after: () => detail.close() },
  );
  return (
    <ProvisionForm
      title={`Edit provision ${kept.number}`}
      memory={`edit ${id}`}
      begin={provisionValues(kept)}
      agreement={agreement}
      focus={null}
      save="Save"
      more={<Remove id={id} number={kept.number} />}
      {...save}
      onLeave={detail.close}
    />
  );
}

function Remove({ id, number }: { id: string; number: string }) {
  const detail = useDetail();
  const remove = useChange(() => answer(api.provisions[':id'].$delete({ param: { id } })), {
    onDone: () => {
      detail.close();
      notifications.show({
        message: `Removed: provision ${number}, with its ratings. u undoes it.`,
      });
    },
  });
  return (
    <Button
      size="xs"
      ml="auto"
      variant="subtle"
      color="red"
      loading={remove.isPending}
      onClick={() => remove.mutate(undefined)}
    >
      Remove
    </Button>
  );
}
