import { Text } from '@mantine/core';
import type { DetailProps } from '../../app/details.ts';
import { answer, api } from '../../parts/api.ts';
import { useDetail } from '../../parts/detail.ts';
import { useFormSave } from '../../parts/form/use-form-save.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { useActorNames } from '../../parts/use-actor-names.ts';
import { useAgreementView } from '../use-agreement-view.ts';
import {
  findProvision,
  type ShownAgreement,
  type ShownProvision,
  useAgreements,
} from '../use-agreements.ts';
import { RatingForm } from './RatingForm.tsx';
import { readRateAddress } from './rate-address.ts';
import { emptyRating, type FilledRating, ratingValues } from './rating-values.ts';

/** A provision, a party and a year: rated for the first time, or anew. */
export default function RateDetail({ id }: DetailProps) {
  const { on } = useAgreementView();
  const asked = readRateAddress(id);
  return (
    <Loaded query={useAgreements(on)}>
      {({ agreements }) => {
        const found = findProvision(agreements, asked.provision);
        if (!found) return <Text size="sm">This provision is gone.</Text>;
        return <Rate key={id} id={id} {...found} party={asked.party} year={asked.year} />;
      }}
    </Loaded>
  );
}

interface Props {
  readonly id: string;
  readonly shown: ShownAgreement;
  readonly provision: ShownProvision;
  readonly party: string;
  readonly year: string;
}

function Rate({ id, shown, provision, party, year }: Props) {
  const detail = useDetail();
  const names = useActorNames();
  const known = provision.performances.find(
    (one) => one.party === party && String(one.year) === year,
  );
  const save = useFormSave(
    (rating: FilledRating) => {
      const { party: whose, year: when, ...json } = rating;
      const param = { id: provision.id, party: whose, year: String(when) };
      return answer(api.provisions[':id'].performances[':party'][':year'].$put({ param, json }));
    },
    { said: 'Rated. u undoes it.', after: (rated) => detail.replace('performance', rated.id) },
  );
  return (
    <RatingForm
      memory={`rate ${id}`}
      begin={known ? ratingValues(known) : emptyRating(party, year)}
      shown={shown}
      provision={provision}
      names={names}
      focus={year === '' ? 'year' : 'score'}
      {...save}
      onLeave={detail.close}
    />
  );
}
