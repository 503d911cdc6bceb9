import { Button, Group, Kbd, Text } from '@mantine/core';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { CodeChoice } from './CodeChoice.tsx';
import classes from './code-bar.module.css';
import { type Desk, inVivoName } from './use-desk.ts';

interface Props {
  desk: Desk;
  scroll: RefObject<HTMLElement | null>;
}

const WIDTH = 360;

/** At the chosen words: type the name of a code, in any script, and apply it. */
export function CodeBar({ desk, scroll }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const place = useBarPlace(desk, scroll);
  const open = desk.bar === 'open';
  useEffect(() => {
    if (open) input.current?.focus({ preventScroll: true });
  }, [open]);
  const backToText = (): void => scroll.current?.focus({ preventScroll: true });
  return (
    <div className={classes.codeBar} style={{ ...place, width: WIDTH }} data-code-bar>
      <CodeChoice
        ref={input}
        label="Code for the chosen words"
        offers={desk.offers}
        recent={desk.recent}
        open={open}
        onFocus={() => desk.setBar('open')}
        onTake={(code) => {
          desk.apply(code);
          backToText();
        }}
        onLeave={() => {
          desk.setBar('closed');
          backToText();
        }}
      />
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
