import { shortSource } from '../../articles/source-words.ts';
import { answer, api } from '../../parts/api.ts';
import { useChange } from '../../parts/use-change.ts';
import { useSources } from '../../sources/use-sources.ts';
import { PickOrMake } from './PickOrMake.tsx';

const MAKERS = [{ what: 'source', label: (name: string) => `Make the source “${name}”` }];

interface Props {
  readonly label: string;
  /** The label is written above the field, not only said. */
  readonly labelled?: boolean;
  readonly name?: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly error?: string | undefined;
  onPick(source: string): void;
  readonly onClear?: (() => void) | undefined;
}

/** A source of the register by author and title; a title that is not there becomes one. */
export function SourcePick({ placeholder = 'Choose the source', ...props }: Props) {
  const sources = useSources().data ?? [];
  const make = useChange(
    (title: string) => answer(api.sources.$post({ json: { type: 'document', title } })),
    { onDone: ({ id }) => props.onPick(id) },
  );
  return (
    <PickOrMake
      {...props}
      placeholder={placeholder}
      offers={sources.map((one) => ({ value: one.id, label: shortSource(one) }))}
      makers={MAKERS}
      onMake={(_, title) => make.mutate(title)}
    />
  );
}
