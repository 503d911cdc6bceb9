import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutPlain } from '../../documents/lay-out.ts';
import { graphemeStart } from '../../kernel/graphemes.ts';
import { chooseSpan, chosenSpan, moved, snapped, unitAt } from './choose-words.ts';
import { codeNamed, findCodes, nameFromWords } from './find-code.ts';
import { assignLanes } from './lanes.ts';
import { blockAt, byBlock, isRightToLeft, screenBlocks } from './screen-blocks.ts';

const span = fc
  .tuple(fc.nat(200), fc.integer({ min: 1, max: 50 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('lanes', () => {
  it('puts overlapping spans side by side and uses no more lanes than overlap at one place', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 60 }), (spans) => {
        const placed = assignLanes(spans);
        for (const a of placed) {
          const same = placed.filter(
            (b) => b !== a && b.lane === a.lane && b.start < a.end && a.start < b.end,
          );
          expect(same).toEqual([]);
        }
        const deepest = Math.max(
          0,
          ...spans.map(
            ({ start }) => spans.filter((b) => b.start <= start && b.end > start).length,
          ),
        );
        expect(new Set(placed.map(({ lane }) => lane)).size).toBe(deepest);
      }),
    );
  });
});

describe('blocks of the screen', () => {
  it('cuts a text without paragraphs into parts that lose nothing and split no character', () => {
    const text = `${'слово '.repeat(900)}${'👩‍👩‍👧'.repeat(700)}`.trim();
    const blocks = screenBlocks(text, layOutPlain(text));
    expect(blocks.length).toBeGreaterThan(2);
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    for (const { start } of blocks) expect(graphemeStart(text, start)).toBe(start);
  });

  it('tells the direction of a paragraph by its first letter', () => {
    expect(isRightToLeft('1. השלום')).toBe(true);
    expect(isRightToLeft('“السلام” peace')).toBe(true);
    expect(isRightToLeft('peace السلام')).toBe(false);
    expect(isRightToLeft('2020')).toBe(false);
  });

  it('marks a page where it begins', () => {
    const text = 'One two.\n\nThree four.';
    const layout = { ...layOutPlain(text), pages: [{ number: 7, start: 16 }] };
    expect(screenBlocks(text, layout).map(({ pages }) => pages)).toEqual([
      [],
      [{ at: 16, label: '7' }],
    ]);
  });

  it('finds what lies over a block, as looking at each would', () => {
    const blocks = [0, 60, 120, 180].map((start) => ({ start, end: start + 50 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), (spans) => {
        const found = byBlock(blocks, spans);
        for (const [at, block] of blocks.entries()) {
          expect(found.get(at) ?? []).toEqual(
            spans.filter((one) => one.start < block.end && one.end > block.start),
          );
        }
      }),
    );
    expect(blockAt(blocks, 130)).toBe(2);
  });
});

describe('choosing words', () => {
  const text = 'First words. Second one here.\n\nΤρίτη — «шаг» вперёд.';
  const blocks = screenBlocks(text, layOutPlain(text));
  const words = (choice: Parameters<typeof chosenSpan>[0]): string => {
    const { start, end } = chosenSpan(choice);
    return text.slice(start, end);
  };
  const first = chooseSpan(unitAt(text, blocks, 0, 'word') ?? { start: 0, end: 0 });
  const right = { unit: 'word', by: 1, extend: false } as const;

  it('goes word by word over the end of a paragraph, and back', () => {
    let choice = first;
    const seen = [words(choice)];
    for (let step = 0; step < 7; step += 1) {
      choice = moved(text, blocks, choice, right);
      seen.push(words(choice));
    }
    expect(seen).toEqual(['First', 'words', 'Second', 'one', 'here', 'Τρίτη', 'шаг', 'вперёд']);
    expect(words(moved(text, blocks, choice, right))).toBe('вперёд');
    choice = moved(text, blocks, choice, { ...right, by: -1 });
    expect(words(choice)).toBe('шаг');
  });

  it('extends from where it began, and takes back in the other direction', () => {
    const two = moved(text, blocks, first, { ...right, extend: true });
    const three = moved(text, blocks, two, { ...right, extend: true });
    expect(words(three)).toBe('First words. Second');
    expect(words(moved(text, blocks, three, { ...right, by: -1, extend: true }))).toBe(
      'First words',
    );
  });

  it('takes the sentence or paragraph around a word first, then the next one', () => {
    const sentence = { unit: 'sentence', by: 1, extend: false } as const;
    const around = moved(text, blocks, first, sentence);
    expect(words(around)).toBe('First words.');
    expect(words(moved(text, blocks, around, sentence))).toBe('Second one here.');
    const block = moved(text, blocks, around, { ...sentence, unit: 'block' });
    expect(words(block)).toBe('First words. Second one here.');
  });

  it('never chooses half a character or blanks at the ends', () => {
    expect(snapped('  a 👩‍👩‍👧 ', { start: 0, end: 6 })).toEqual({ start: 2, end: 12 });
    expect(snapped('a   b', { start: 1, end: 4 })).toBeNull();
  });
});

describe('finding a code', () => {
  const offers = ['Corridor', 'Qarabağ', 'Коридор', 'The corridor named'].map((name) => ({
    id: name,
    name,
    path: `Routes › ${name}`,
    colour: '#0072b2',
  }));
  const names = (query: string, recent: string[] = []) =>
    findCodes(offers, query, recent).map(({ name }) => name);

  it('looks past case and marks, and takes names that begin so first', () => {
    expect(names('qarabag')).toEqual(['Qarabağ']);
    expect(names('КОРИ')).toEqual(['Коридор']);
    expect(names('corridor')).toEqual(['Corridor', 'The corridor named']);
    expect(names('routes cor')).toEqual(['Corridor', 'The corridor named']);
  });

  it('offers what was used last when nothing is typed', () => {
    expect(names('', ['Коридор', 'Qarabağ']).slice(0, 2)).toEqual(['Коридор', 'Qarabağ']);
    expect(codeNamed(offers, ' QARABAG ')?.id).toBe('Qarabağ');
  });

  it('makes a name of words that fits on a line', () => {
    expect(nameFromWords('the ninth\n  point')).toBe('the ninth point');
    expect(nameFromWords('word '.repeat(100)).length).toBeLessThanOrEqual(200);
  });
});
