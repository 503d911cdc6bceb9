import { SimpleGrid } from '@mantine/core';
import { SourcePick } from '../../observations/form/SourcePick.tsx';
import { DateField } from '../../parts/form/DateField.tsx';
import type { FormErrors } from '../../parts/form/form-part.ts';
import { WordsField } from '../../parts/form/WordsField.tsx';
import type { SeriesWords } from './series-import.ts';

interface Props {
  readonly words: SeriesWords;
  readonly errors?: FormErrors;
  /** One below the other, for the detail pane. */
  readonly narrow?: boolean;
  onChange(fields: Partial<SeriesWords>): void;
}

/** What a series is called, counts in and comes from, when it was taken and under which licence. */
export function SeriesWordsFields({ words, errors = {}, narrow = false, onChange }: Props) {
  const field = (key: keyof SeriesWords, label: string, placeholder = '') => (
    <WordsField
      label={label}
      name={key}
      placeholder={placeholder}
      value={words[key]}
      error={errors[key]}
      onChange={(value) => onChange({ [key]: value })}
    />
  );
  return (
    <SimpleGrid cols={narrow ? 1 : { base: 2, md: 3 }} spacing="sm" verticalSpacing={6}>
      {field('title', 'Title')}
      {field('unit', 'Unit', 'million US$')}
      <DateField
        label="Vintage: when the numbers were taken"
        name="vintage"
        value={words.vintage}
        error={errors.vintage}
        onChange={(vintage) => onChange({ vintage })}
      />
      <SourcePick
        labelled
        label="Source"
        value={words.source}
        error={errors.source}
        onPick={(source) => onChange({ source })}
        onClear={() => onChange({ source: '' })}
      />
      {field('licence', 'Licence', 'CC BY 4.0')}
      <WordsField
        label="Where they come from"
        name="provenance"
        lines={3}
        value={words.provenance}
        error={errors.provenance}
        onChange={(provenance) => onChange({ provenance })}
      />
    </SimpleGrid>
  );
}
