import { Group, NativeSelect, Text, TextInput } from '@mantine/core';
import type { Locator, PlaceInSource } from '../../../sources/locator.ts';
import { SourcePick } from './SourcePick.tsx';

interface Props {
  readonly at: number;
  /** Of the field, for its errors: `locators.0`. */
  readonly name: string;
  readonly locator: Locator;
  readonly error?: string | undefined;
  onChange(locator: Locator): void;
}

const KINDS = [
  { value: 'whole', label: 'the whole of it' },
  { value: 'page', label: 'page or paragraph' },
  { value: 'url', label: 'web address' },
];

function placeOf(kind: string): PlaceInSource {
  if (kind === 'page') return { kind: 'page', page: '' };
  if (kind === 'url') return { kind: 'url', url: '' };
  return { kind: 'whole' };
}

/** One source and the place in it; what a coding or a note gave stands fast. */
export function LocatorFields({ at, name, locator, error, onChange }: Props) {
  const { place, reported } = locator;
  const fast = place.kind === 'passage' || place.kind === 'note';
  return (
    <>
      <SourcePick
        label={`Source ${at + 1}`}
        name={name}
        value={locator.source ?? ''}
        error={error}
        onPick={(source) => onChange({ ...locator, source })}
      />
      {fast ? (
        <Text size="xs" c="dimmed" mt={2} lineClamp={3} dir="auto">
          {place.kind === 'passage' ? `“${place.quote}”` : `note ${place.note}`}
        </Text>
      ) : (
        <Group gap={6} wrap="nowrap" mt={4} align="flex-start">
          <NativeSelect
            size="xs"
            w={130}
            aria-label={`Place in source ${at + 1}`}
            data={KINDS}
            value={place.kind}
            onChange={({ currentTarget }) =>
              onChange({ ...locator, place: placeOf(currentTarget.value) })
            }
          />
          <PlaceText
            at={at}
            name={name}
            place={place}
            onChange={(next) => onChange({ ...locator, place: next })}
          />
        </Group>
      )}
      <Group gap={6} grow mt={4} wrap="nowrap" align="flex-start">
        <TextInput
          size="xs"
          aria-label={`Whose text source ${at + 1} copies`}
          placeholder="copies (an agency, a ministry)"
          value={locator.origin ?? ''}
          maxLength={200}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...locator, origin: value === '' ? null : value })
          }
        />
        <SourcePick
          label={`Who reports source ${at + 1}`}
          placeholder="read in the report of"
          value={reported?.source ?? ''}
          onPick={(source) =>
            onChange({ ...locator, reported: { source, at: reported?.at ?? '' } })
          }
          onClear={reported === null ? undefined : () => onChange({ ...locator, reported: null })}
        />
      </Group>
    </>
  );
}

interface TextProps {
  readonly at: number;
  readonly name: string;
  readonly place: PlaceInSource;
  onChange(place: PlaceInSource): void;
}

function PlaceText({ at, name, place, onChange }: TextProps) {
  if (place.kind !== 'page' && place.kind !== 'url') return null;
  return (
    <TextInput
      size="xs"
      style={{ flex: 1 }}
      name={name}
      aria-label={
        place.kind === 'page' ? `Page in source ${at + 1}` : `Address of source ${at + 1}`
      }
      placeholder={place.kind === 'page' ? '12, para. 4' : 'https://…'}
      value={place.kind === 'page' ? place.page : place.url}
      onChange={({ currentTarget: { value } }) =>
        onChange(
          place.kind === 'page' ? { kind: 'page', page: value } : { kind: 'url', url: value },
        )
      }
    />
  );
}
