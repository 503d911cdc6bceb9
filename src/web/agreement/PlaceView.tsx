import { Button, Group, Kbd, Text, Title } from '@mantine/core';
import type { DisagreementView } from '../../coding/agreement/answer.ts';
import { branchOf } from '../../coding/codebook.ts';
import type { Code } from '../../coding/model.ts';
import { Loaded } from '../parts/Loaded.tsx';
import classes from './agreement.module.css';
import { CoderColumn } from './CoderColumn.tsx';
import { useDocumentCodings, useWords } from './use-agreement.ts';

interface Props {
  readonly place: DisagreementView;
  readonly coders: readonly string[];
  readonly codes: readonly Code[];
  readonly branches: boolean;
  readonly acts: { settle(applies: boolean): void; reopen(): void };
}

/** A disagreement beside the text: what each coder did with the place, and how it was settled. */
export function PlaceView({ place, coders, codes, branches, acts }: Props) {
  const text = useWords(place.text);
  const codings = useDocumentCodings(place.document);
  const code = codes.find(({ id }) => id === place.code);
  const under = branches ? branchOf(codes, place.code) : new Set([place.code]);
  const nameOf = (id: string): string => codes.find((one) => one.id === id)?.name ?? id;
  return (
    <>
      <Title order={2} size="h4">
        Does “{code?.name ?? place.code}” apply here?
      </Title>
      <Text size="sm" c="dimmed">
        {place.title}
      </Text>
      {code && code.definition !== '' && (
        <Text size="sm" mt={6}>
          {code.definition}
        </Text>
      )}
      <Loaded query={text}>
        {({ text: words }) => (
          <div className={classes.coders}>
            {coders.map((coder) => {
              const here = (codings.data?.codings ?? []).filter(
                (one) => one.coder === coder && one.start < place.end && one.end > place.start,
              );
              return (
                <CoderColumn
                  key={coder}
                  coder={coder}
                  place={place}
                  words={words}
                  codings={here.filter((one) => under.has(one.code))}
                  gave={[...new Set(here.map((one) => nameOf(one.code)))]}
                />
              );
            })}
          </div>
        )}
      </Loaded>
      {place.settlement && (
        <p className={classes.settlement}>
          <b>{place.settlement.applies ? 'Applies' : 'Does not apply'}</b>, says{' '}
          {place.settlement.by} on {place.settlement.at.slice(0, 10)}: {place.settlement.why}
        </p>
      )}
      <Group gap="xs" mt="md">
        <Button
          variant="default"
          rightSection={<Kbd size="xs">a</Kbd>}
          onClick={() => acts.settle(true)}
        >
          Applies
        </Button>
        <Button
          variant="default"
          rightSection={<Kbd size="xs">d</Kbd>}
          onClick={() => acts.settle(false)}
        >
          Does not apply
        </Button>
        {place.settlement && (
          <Button
            variant="subtle"
            rightSection={<Kbd size="xs">r</Kbd>}
            onClick={() => acts.reopen()}
          >
            Open again
          </Button>
        )}
      </Group>
    </>
  );
}
