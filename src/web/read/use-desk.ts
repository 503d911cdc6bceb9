/** The state of the reading screen for one document, and what its keys and buttons do. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type CodeNode, codeTree } from '../../coding/codebook.ts';
import type { Code } from '../../coding/model.ts';
import type { PlacedCoding, ReadingListEntry } from '../../coding/reading-model.ts';
import type { Span } from '../../kernel/span.ts';
import { announce, shortened } from './announce.ts';
import { type Choice, chooseSpan, chosenSpan } from './choose-words.ts';
import { type CodeOffer, codeNamed, codeOffers, nameFromWords } from './find-code.ts';
import { type Mark, marksByBlock, nextCoding } from './marks.ts';
import { byBlock, type ScreenBlock, screenBlocks } from './screen-blocks.ts';
import { type Acts, useActs } from './use-acts.ts';
import type { useText } from './use-reading-data.ts';

type StoredText = NonNullable<ReturnType<typeof useText>['data']>;

export interface DeskInput {
  entry: ReadingListEntry;
  stored: StoredText;
  codings: readonly PlacedCoding[];
  codes: readonly Code[];
  coder: string;
  /** Whether the codings of others are shown as well. */
  compare: boolean;
  recent: readonly string[];
  used(code: string): void;
}

/** `shown`: at the selection; `open`: with the focus in it. */
export type BarState = 'closed' | 'shown' | 'open';

export interface Desk extends DeskInput {
  text: string;
  blocks: ScreenBlock[];
  marks: Map<number, Mark[]>;
  styles: Map<number, StoredText['layout']['styles']>;
  tree: CodeNode[];
  offers: CodeOffer[];
  codeOf(id: string): Code | undefined;
  choice: Choice | null;
  span: Span | null;
  words: string;
  /** The coding that is looked at. */
  chosen: PlacedCoding | null;
  bar: BarState;
  acts: Acts;
  /** Grows when the place chosen is to be brought into view. */
  sight: number;
  setBar(state: BarState): void;
  choose(choice: Choice | null, options?: { bar?: BarState; show?: boolean }): void;
  chooseCoding(coding: PlacedCoding | null, show?: boolean): void;
  apply(code: { id: string } | { name: string }): void;
  step(by: 1 | -1): void;
}

function useArranged({ stored, codings, codes }: DeskInput) {
  const { text, layout } = stored;
  const blocks = useMemo(() => screenBlocks(text, layout), [text, layout]);
  const styles = useMemo(() => byBlock(blocks, layout.styles), [blocks, layout]);
  const before = useRef<Map<number, Mark[]>>(new Map());
  const marks = useMemo(() => marksByBlock(blocks, codings, before.current), [blocks, codings]);
  useEffect(() => {
    before.current = marks;
  }, [marks]);
  const tree = useMemo(() => codeTree(codes), [codes]);
  const offers = useMemo(() => codeOffers(tree), [tree]);
  const byId = useMemo(() => new Map(codes.map((code) => [code.id, code])), [codes]);
  const codeOf = useCallback((id: string) => byId.get(id), [byId]);
  return { text, blocks, styles, marks, tree, offers, codeOf };
}

export function useDesk(input: DeskInput): Desk {
  const { entry, coder, compare, codings, used } = input;
  const arranged = useArranged(input);
  const acts = useActs(entry.id, coder, compare ? null : coder);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [bar, setBar] = useState<BarState>('closed');
  const [sight, setSight] = useState(0);
  const span = choice && chosenSpan(choice);
  const words = span ? arranged.text.slice(span.start, span.end) : '';
  const chosen = codings.find(({ id }) => id === chosenId) ?? null;

  const choose: Desk['choose'] = (next, options = {}) => {
    setChoice(next);
    setChosenId(null);
    setBar(options.bar ?? 'closed');
    if (options.show) setSight((count) => count + 1);
  };
  const chooseCoding: Desk['chooseCoding'] = (coding, show = false) => {
    choose(coding && chooseSpan({ start: coding.start, end: coding.end }), { show });
    setChosenId(coding?.id ?? null);
    if (!coding) return;
    const name = arranged.codeOf(coding.code)?.name ?? '';
    const quote = shortened(arranged.text.slice(coding.start, coding.end));
    announce(`${name}, by ${coding.coder}${machineWords(coding)}: “${quote}”`);
  };
  const apply: Desk['apply'] = (code) => {
    if (!span) {
      announce('Choose some words first.');
      return;
    }
    const known = 'name' in code ? codeNamed(arranged.offers, code.name) : undefined;
    acts.code.mutate(
      { span, code: known ?? code },
      {
        onSuccess: ({ coding, code: applied }) => {
          used(applied.id);
          setChosenId(coding.id);
          announce(`Coded “${shortened(coding.quote)}” with ${applied.name}.`);
        },
      },
    );
    setBar('closed');
  };
  const step: Desk['step'] = (by) => {
    const from = { at: span?.start ?? 0, id: chosenId };
    const next = nextCoding(codings, from, by);
    if (next) chooseCoding(next, true);
    else announce(by === 1 ? 'No coded passage after this one.' : 'No coded passage before this.');
  };
  const state = { choice, span, words, chosen, bar, acts, sight };
  return { ...input, ...arranged, ...state, setBar, choose, chooseCoding, apply, step };
}

export const machineWords = ({ origin }: Pick<PlacedCoding, 'origin'>): string =>
  origin === 'machine' ? ', by machine, not confirmed' : '';

export const inVivoName = (desk: Desk): string => nameFromWords(desk.words);
