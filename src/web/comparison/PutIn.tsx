import { Button, Group, SegmentedControl, Select, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { CellPick } from '../../comparison/model.ts';
import { type Place, useChoices } from './use-comparison.ts';

interface Props {
  readonly comparison: string;
  readonly place: Place;
  /** Ids of what is in the cell already. */
  readonly has: readonly string[];
  onPut(pick: CellPick): void;
}

/** Anything of the case put into a cell, with the reason why it belongs there. */
export function PutIn(props: Props) {
  const [open, setOpen] = useState(false);
  // Who comes back from the form stands where he was; on a fresh screen nothing takes the focus.
  const [wasOpen, setWasOpen] = useState(false);
  const close = (): void => setOpen(false);
  if (open) return <PutInForm {...props} onClose={close} />;
  return (
    <div>
      <Button
        size="compact-xs"
        variant="subtle"
        autoFocus={wasOpen}
        onClick={() => {
          setOpen(true);
          setWasOpen(true);
        }}
      >
        Put in by hand…
      </Button>
    </div>
  );
}

const KINDS: Readonly<
  Record<CellPick['kind'], { label: string; field: string; hint: string; none: string }>
> = {
  observation: {
    label: 'Observation',
    field: 'Observation',
    hint: 'Words of its title, text or date',
    none: 'No observation with these words. Observations are made in Chronology.',
  },
  coding: {
    label: 'Passage',
    field: 'Coded passage',
    hint: 'Words of the passage, its code or document',
    none: 'No coded passage with these words in a document with a date. Passages are coded in Read & code.',
  },
  figure: {
    label: 'Figure',
    field: 'Figure',
    hint: 'Year, names, or title of the series',
    none: 'No figure with these words. Series are imported in Figures.',
  },
};
const MOST = 40;

function PutInForm({ comparison, place, has, onPut, onClose }: Props & { onClose(): void }) {
  const [kind, setKind] = useState<CellPick['kind']>('observation');
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<{ id: string; title: string } | null>(null);
  const [why, setWhy] = useState('');
  const [typed] = useDebouncedValue(words, 150);
  // The field shows what is chosen in the place of what is typed.
  const asked = typed === chosen?.title ? '' : typed;
  const { data } = useChoices(comparison, {
    kind,
    words: asked,
    period: place.period,
    limit: MOST,
  });
  const found = (data?.choices ?? []).filter(({ id }) => !has.includes(id));
  const shown = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  const about = new Map(found.map((one) => [one.id, one.about]));
  const { label: _, field, hint, none } = KINDS[kind];
  return (
    <form
      aria-label="Put in by hand"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === null) return;
        onPut({ kind, id: chosen.id, why });
        onClose();
      }}
    >
      <SegmentedControl
        size="xs"
        aria-label="What is put in"
        data={Object.entries(KINDS).map(([value, { label }]) => ({ value, label }))}
        value={kind}
        onChange={(value) => {
          setKind(value as CellPick['kind']);
          setWords('');
          setChosen(null);
        }}
      />
      <Select
        key={kind}
        size="xs"
        mt={6}
        searchable
        autoFocus
        label={field}
        placeholder={hint}
        // The server has looked already.
        filter={({ options }) => options}
        data={shown.map(({ id, title }) => ({ value: id, label: title }))}
        renderOption={({ option }) => (
          <div>
            <Text size="sm" lineClamp={2}>
              {option.label}
            </Text>
            <Text size="xs" c="dimmed" lineClamp={1}>
              {about.get(option.value)}
            </Text>
          </div>
        )}
        comboboxProps={{ withinPortal: false }}
        nothingFoundMessage={data ? none : 'Looking…'}
        value={chosen?.id ?? null}
        onChange={(id, option) =>
          setChosen(id === null || !option ? null : { id, title: option.label })
        }
        searchValue={words}
        onSearchChange={setWords}
      />
      {data && data.total > MOST && asked === words && (
        <Text size="xs" c="dimmed" mt={4}>
          {MOST} of {data.total}, those of the period first: type words to narrow them.
        </Text>
      )}
      <Group gap={6} mt={6} align="flex-end">
        <TextInput
          size="xs"
          label="Why it belongs here"
          value={why}
          onChange={({ currentTarget: { value } }) => setWhy(value)}
        />
        <Button type="submit" size="xs" disabled={chosen === null}>
          Put in
        </Button>
        <Button size="xs" variant="subtle" onClick={onClose}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}
