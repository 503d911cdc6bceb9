import { Radio, Select, Stack, Text } from '@mantine/core';
import type { Performance } from '../../../relations/agreements/model.ts';
import { ObservationsField } from '../../observations/form/ObservationsField.tsx';
import { FormFrame } from '../../parts/form/FormFrame.tsx';
import type { FormPart } from '../../parts/form/form-part.ts';
import { useForm } from '../../parts/form/use-form.ts';
import { WordsField } from '../../parts/form/WordsField.tsx';
import type { ShownAgreement, ShownProvision } from '../use-agreements.ts';
import { SCORES } from '../words.ts';
import { type FilledRating, type RatingValues, readRating } from './rating-values.ts';

interface Props {
  readonly memory: string;
  readonly begin: RatingValues;
  readonly shown: ShownAgreement;
  readonly provision: ShownProvision;
  readonly names: ReadonlyMap<string, string>;
  readonly focus: string | null;
  readonly saving: boolean;
  onSave(rating: FilledRating, done: () => void): void;
  onLeave(): void;
}

/** What one party did about a provision in a year, on a scale and on observations. */
export function RatingForm({ memory, begin, shown, provision, names, ...frame }: Props) {
  const state = useForm(memory, begin, readRating);
  const part = { form: state.form, errors: state.errors, set: state.set };
  return (
    <FormFrame {...frame} state={state} title={`Rate provision ${provision.number}`} save="Save">
      <Text size="sm" className="serif">
        {provision.text}
      </Text>
      <Whose {...part} shown={shown} provision={provision} names={names} />
      <Score {...part} />
      {state.form.score === 'disputed' && (
        <Claims {...part} parties={shown.agreement.parties} names={names} />
      )}
      <ObservationsField
        label="Rests on"
        name="observations"
        value={state.form.observations}
        error={state.errors.observations}
        onChange={(observations) => state.set({ observations })}
      />
      <WordsField
        label="Note"
        name="note"
        lines={8}
        value={state.form.note}
        error={state.errors.note}
        onChange={(note) => state.set({ note })}
      />
    </FormFrame>
  );
}

type Part = FormPart<RatingValues>;
type OfProvision = Pick<Props, 'shown' | 'provision' | 'names'>;

/** Only those that the provision obliges; of one that obliges nobody by name, the parties. */
function Whose({ form, errors, set, shown, provision, names }: Part & OfProvision) {
  const parties = provision.obligated.length > 0 ? provision.obligated : shown.agreement.parties;
  const known = provision.performances.find(
    ({ party, year }) => party === form.party && String(year) === form.year.trim(),
  );
  return (
    <>
      <Select
        size="xs"
        label="Party"
        name="party"
        required
        allowDeselect={false}
        data={parties.map((id) => ({ value: id, label: names.get(id) ?? id }))}
        value={form.party === '' ? null : form.party}
        error={errors.party}
        onChange={(party) => set({ party: party ?? '' })}
      />
      <WordsField
        label="Year"
        name="year"
        required
        inputMode="numeric"
        value={form.year}
        error={errors.year}
        onChange={(year) => set({ year })}
      />
      {known && (
        <Text size="xs" c="dimmed" role="status">
          Rated already: {SCORES[known.score].words}. Saving takes its place.
        </Text>
      )}
    </>
  );
}

const MEANT: Readonly<Record<Performance['score'], string>> = {
  '0': 'nothing was done',
  '1': 'a beginning, with little chance that it is carried through',
  '2': 'well under way',
  '3': 'done, or all but done',
  breached: 'it was kept, and then it was not',
  disputed: 'the parties say different things about it',
};
const ORDER = ['0', '1', '2', '3', 'breached', 'disputed'] as const;

/** Joshi, Quinn and Regan 2015, and the two states that their scale lacks. */
function Score({ form, errors, set }: Part) {
  return (
    <Radio.Group
      size="xs"
      label="What was done"
      required
      value={form.score}
      error={errors.score}
      onChange={(score) => set({ score: score as Performance['score'] })}
    >
      <Stack gap={6} mt={4}>
        {ORDER.map((score) => (
          <Radio
            key={score}
            size="xs"
            name="score"
            value={score}
            label={`${SCORES[score].sign} ${SCORES[score].words}`}
            description={MEANT[score]}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

interface ClaimsProps extends Part {
  readonly parties: readonly string[];
  readonly names: ReadonlyMap<string, string>;
}

function Claims({ form, errors, set, parties, names }: ClaimsProps) {
  const all = [...new Set([...parties, ...Object.keys(form.claims)])];
  return all.map((party, at) => (
    <WordsField
      key={party}
      label={`What ${names.get(party) ?? party} says`}
      name="claims"
      lines={6}
      value={form.claims[party] ?? ''}
      error={at === 0 ? errors.claims : undefined}
      onChange={(says) => set({ claims: { ...form.claims, [party]: says } })}
    />
  ));
}
