import { TextInput } from '@mantine/core';
import { type KeyboardEvent, type Ref, useState } from 'react';
import classes from './code-bar.module.css';
import { type CodeOffer, codeNamed, findCodes } from './find-code.ts';
import { Swatch } from './Swatch.tsx';

/** A code of the codebook, or the name of one to make. */
export type CodeWanted = { id: string } | { name: string };

interface Props {
  readonly ref?: Ref<HTMLInputElement>;
  /** What is coded: "Code for the chosen words". */
  readonly label: string;
  readonly offers: readonly CodeOffer[];
  /** Ids of the codes used last, the latest first. */
  readonly recent: readonly string[];
  /** Whether the list of codes is shown. */
  readonly open: boolean;
  /** In a dialog: the field has the focus when the dialog opens. */
  readonly autoFocus?: boolean;
  onFocus?(): void;
  onTake(code: CodeWanted): void;
  /** Escape. */
  onLeave(): void;
}

const MOST = 8;

interface Line {
  key: string;
  label: string;
  colour: string | null;
  code: CodeWanted;
}

function linesFor({ offers, recent }: Pick<Props, 'offers' | 'recent'>, query: string): Line[] {
  const found = findCodes(offers, query, recent).slice(0, MOST);
  const lines = found.map(
    ({ id, path, colour }): Line => ({ key: id, label: path, colour, code: { id } }),
  );
  const name = query.trim();
  if (name !== '' && !codeNamed(offers, name)) {
    lines.push({ key: 'new', label: `Make the code “${name}”`, colour: null, code: { name } });
  }
  return lines;
}

/** Type the name of a code, in any script, and take it; a name that is not there makes a code. */
export function CodeChoice({ ref, label, open, autoFocus, onFocus, ...rest }: Props) {
  const { onTake, onLeave, ...known } = rest;
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const lines = linesFor(known, query);
  const key = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const line = lines[at];
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, lines.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter') line && onTake(line.code);
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <TextInput
        ref={ref}
        size="xs"
        role="combobox"
        aria-label={label}
        aria-expanded={open && lines.length > 0}
        aria-controls="codes-offered"
        aria-activedescendant={open && lines[at] ? `offer-${at}` : undefined}
        placeholder="Type a code"
        value={query}
        onFocus={onFocus}
        data-autofocus={autoFocus}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={key}
      />
      {open && (
        <div role="listbox" id="codes-offered" aria-label="Codes" className={classes.offers}>
          {lines.map((line, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text field
            <div
              key={line.key}
              id={`offer-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className={classes.offer}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onTake(line.code)}
            >
              {line.colour && <Swatch colour={line.colour} />}
              {line.label}
            </div>
          ))}
        </div>
      )}
    </>
  );
}
