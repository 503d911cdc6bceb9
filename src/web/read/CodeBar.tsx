import { Button, Group, Kbd, Text, TextInput } from '@mantine/core';
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { codeNamed, findCodes } from './find-code.ts';
import classes from './read.module.css';
import { type Desk, inVivoName } from './use-desk.ts';

interface Props {
  desk: Desk;
  scroll: RefObject<HTMLElement | null>;
}

const MOST = 8;
const WIDTH = 360;

interface Line {
  key: string;
  label: string;
  colour: string | null;
  code: { id: string } | { name: string };
}

function linesFor(desk: Desk, query: string): Line[] {
  const found = findCodes(desk.offers, query, desk.recent).slice(0, MOST);
  const lines = found.map(
    ({ id, path, colour }): Line => ({ key: id, label: path, colour, code: { id } }),
  );
  const name = query.trim();
  if (name !== '' && !codeNamed(desk.offers, name)) {
    lines.push({ key: 'new', label: `Make the code “${name}”`, colour: null, code: { name } });
  }
  return lines;
}

/** At the chosen words: type the name of a code, in any script, and apply it. */
export function CodeBar({ desk, scroll }: Props) {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const place = useBarPlace(desk, scroll);
  const lines = linesFor(desk, query);
  const open = desk.bar === 'open';
  useEffect(() => {
    if (open) input.current?.focus({ preventScroll: true });
  }, [open]);
  const backToText = (): void => scroll.current?.focus({ preventScroll: true });
  const take = (line: Line | undefined): void => {
    if (!line) return;
    desk.apply(line.code);
    backToText();
  };
  const key = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, lines.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter') take(lines[at]);
    else if (event.key === 'Escape') {
      desk.setBar('closed');
      backToText();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={classes.codeBar} style={{ ...place, width: WIDTH }} data-code-bar>
      <TextInput
        ref={input}
        size="xs"
        role="combobox"
        aria-label="Code for the chosen words"
        aria-expanded={open && lines.length > 0}
        aria-controls="codes-offered"
        aria-activedescendant={open && lines[at] ? `offer-${at}` : undefined}
        placeholder="Type a code"
        value={query}
        onFocus={() => desk.setBar('open')}
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
              onClick={() => take(line)}
            >
              {line.colour && (
                <span className={classes.swatch} style={{ background: line.colour }} />
              )}
              {line.label}
            </div>
          ))}
        </div>
      )}
      {!open && <QuickActs desk={desk} done={backToText} />}
    </div>
  );
}

function QuickActs({ desk, done }: { desk: Desk; done(): void }) {
  const last = desk.recent[0];
  const code = last === undefined ? undefined : desk.codeOf(last);
  return (
    <Group gap={4} mt={4} wrap="nowrap">
      {code && (
        <Button
          size="compact-xs"
          variant="default"
          maw={210}
          rightSection={<Kbd size="xs">.</Kbd>}
          onClick={() => {
            desk.apply({ id: code.id });
            done();
          }}
        >
          {code.name}
        </Button>
      )}
      <Button
        size="compact-xs"
        variant="default"
        rightSection={<Kbd size="xs">i</Kbd>}
        onClick={() => {
          desk.apply({ name: inVivoName(desk) });
          done();
        }}
      >
        In its own words
      </Button>
      <Text span size="xs" c="dimmed" ml="auto">
        <Kbd size="xs">c</Kbd> to type
      </Text>
    </Group>
  );
}

/** Under the last of the chosen words, inside the sheet, so that it scrolls with them. */
function useBarPlace(desk: Desk, scroll: RefObject<HTMLElement | null>) {
  const [place, setPlace] = useState({ left: 0, top: 0 });
  const { span } = desk;
  const end = span?.end;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `end` says where the words are
  useLayoutEffect(() => {
    const pane = scroll.current;
    const chosen = pane?.querySelectorAll('[data-chosen]');
    const last = chosen?.item(chosen.length - 1);
    const sheet = pane?.firstElementChild?.getBoundingClientRect();
    if (!last || !sheet) return;
    const box = [...last.getClientRects()].at(-1) ?? last.getBoundingClientRect();
    const left = Math.max(8, Math.min(box.left - sheet.left, sheet.width - WIDTH - 8));
    setPlace({ left, top: box.bottom - sheet.top + 8 });
  }, [end]);
  return place;
}
