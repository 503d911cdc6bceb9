import { ActionIcon, Group, NativeSelect, TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import {
  isDateField,
  ReferenceField,
  readField,
} from '../../articles/corrections/reference-field.ts';
import { type HandMark as Hand, isSetByHand } from '../../articles/corrections/set-by-hand.ts';
import type { Citation } from '../../articles/model.ts';
import type { Span } from '../../kernel/span.ts';
import classes from './about.module.css';
import { HandMark } from './HandMark.tsx';
import type { Correct } from './use-correct.ts';

const FIELD_WORDS: Record<ReferenceField, string> = {
  author: 'Authors',
  editor: 'Editors',
  translator: 'Translators',
  title: 'Title',
  containerTitle: 'Published in',
  publisher: 'Publisher',
  place: 'Place',
  series: 'Series',
  volume: 'Volume',
  issue: 'Number',
  pages: 'Pages',
  edition: 'Edition',
  medium: 'Medium',
  issued: 'Date',
  accessed: 'Accessed',
  url: 'Address',
  doi: 'DOI',
  isbn: 'ISBN',
};

const isNames = (field: ReferenceField): boolean =>
  field === 'author' || field === 'editor' || field === 'translator';

/** How the words of a field are to be written, where that is not plain. */
function formOf(field: ReferenceField): string | undefined {
  if (isNames(field)) return 'Family, Given; Family, Given';
  return isDateField(field) ? '2021, 2021-05 or 2021-05-15' : undefined;
}

interface Props {
  /** A citation, or an entry of the bibliography. */
  kind: 'citation' | 'entry';
  of: { id: string; span: Span; reference: Citation['reference'] };
  hands: readonly Hand[];
  correct: Correct;
}

/** What was read of a full reference, field by field, each to be put right in place. */
export function ReferenceFields({ kind, of: { reference, id, span }, hands, correct }: Props) {
  const [added, setAdded] = useState<ReferenceField | null>(null);
  if (!reference) return null;
  const shown = ReferenceField.options.filter(
    (field) => readField(reference, field) || field === added,
  );
  const missing = ReferenceField.options.filter((field) => !shown.includes(field));
  return (
    <details className={classes.fields}>
      <summary>Fields as they were read</summary>
      {shown.map((field) => {
        const read = readField(reference, field) ?? { value: '', printed: '' };
        return (
          <FieldLine
            key={`${field}-${read.value}`}
            field={field}
            {...read}
            isByHand={isSetByHand(hands, span, 'field', field)}
            set={(value) => correct({ kind, id }, { what: 'field', field, value })}
          />
        );
      })}
      <NativeSelect
        size="xs"
        mt={8}
        aria-label="Add a field"
        value=""
        data={[
          { value: '', label: 'Add a field …' },
          ...missing.map((value) => ({ value, label: FIELD_WORDS[value] })),
        ]}
        onChange={({ currentTarget: { value } }) => {
          const field = ReferenceField.safeParse(value);
          if (field.success) setAdded(field.data);
        }}
      />
    </details>
  );
}

interface LineProps {
  field: ReferenceField;
  value: string;
  printed: string;
  isByHand: boolean;
  set(value: string): void;
}

function FieldLine({ field, value, printed, isByHand, set }: LineProps) {
  const [words, setWords] = useState(value);
  const isPrinted = printed === '' || printed === value;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== value) set(words.trim());
      }}
    >
      <TextInput
        size="xs"
        mt={6}
        label={
          <Group gap={8} component="span">
            {FIELD_WORDS[field]}
            {isByHand && <HandMark />}
          </Group>
        }
        aria-label={FIELD_WORDS[field]}
        description={isPrinted ? undefined : `Printed: ${printed}`}
        placeholder={formOf(field)}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        rightSection={
          words.trim() !== value && (
            <ActionIcon
              type="submit"
              size="sm"
              variant="subtle"
              aria-label={`Set ${FIELD_WORDS[field]}`}
            >
              <IconCheck size={14} />
            </ActionIcon>
          )
        }
      />
    </form>
  );
}
