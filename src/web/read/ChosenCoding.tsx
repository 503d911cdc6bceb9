import { Button, Group, Kbd, Select, Text } from '@mantine/core';
import type { PlacedCoding } from '../../coding/reading-model.ts';
import { useMakeObservation } from '../observations/use-make-observation.ts';
import { shortened } from './announce.ts';
import { Swatch } from './Swatch.tsx';
import classes from './side.module.css';
import type { Desk } from './use-desk.ts';

/** The coding looked at: which code, on which words, by whom. */
export function ChosenCoding({ desk, coding }: { desk: Desk; coding: PlacedCoding }) {
  const { acts, coder } = desk;
  const code = desk.codeOf(coding.code);
  const own = coding.coder === coder;
  const make = useMakeObservation();
  return (
    <section className={classes.part} aria-label="The coding chosen">
      <h3>
        <Swatch colour={code?.colour} />
        {code?.name ?? 'A code that is gone'}
      </h3>
      <Text size="sm" className="serif" dir="auto">
        “{shortened(desk.text.slice(coding.start, coding.end), 240)}”
      </Text>
      <Text size="xs" c="dimmed" mt={4}>
        {originWords(coding)}
      </Text>
      {code && code.definition !== '' && (
        <Text size="xs" mt={6}>
          {code.definition}
        </Text>
      )}
      {own && (
        <Select
          size="xs"
          mt={8}
          searchable
          label="Code"
          allowDeselect={false}
          value={coding.code}
          data={desk.offers.map(({ id, path }) => ({ value: id, label: path }))}
          onChange={(to) => {
            if (to !== null && to !== coding.code) acts.edit.mutate({ id: coding.id, code: to });
          }}
        />
      )}
      <Group gap={6} mt={8}>
        {coding.origin === 'machine' && (
          <Button size="compact-xs" onClick={() => acts.confirm.mutate([coding.id])}>
            Confirm
          </Button>
        )}
        {own && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => acts.remove.mutate([coding.id])}
          >
            Remove
          </Button>
        )}
        <Button
          size="compact-xs"
          variant="default"
          rightSection={<Kbd size="xs">o</Kbd>}
          loading={make.busy}
          onClick={() => make.fromCoding(coding.id)}
        >
          Observation
        </Button>
      </Group>
    </section>
  );
}

function originWords({ origin, coder }: PlacedCoding): string {
  if (origin === 'machine') return `By machine for ${coder}, not confirmed`;
  return origin === 'confirmed' ? `By machine, confirmed for ${coder}` : `By ${coder}`;
}
