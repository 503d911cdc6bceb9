import { describe, expect, it } from 'vitest';
import { readRows } from './read-text.ts';
import { splitRows } from './rows.ts';

const read = (text: string) => readRows(splitRows(text));
const notes = (text: string) =>
  read(text)
    .blocks.filter((block) => block.kind === 'note')
    .map(({ label, text: words }) => `${label}: ${words}`);
const marks = (text: string) =>
  read(text).blocks.flatMap((block) => block.markers.map(({ label }) => label));

const BODY = (mark: (number: number) => string) =>
  `The statement of 10 November 2020 named routes in its ninth clause${mark(1)}. Three deputy prime ministers met in Moscow on 30 January 2021${mark(2)}.

The Horadiz line was begun in February 2021${mark(3)}, and a bridge followed.
`;
const ENTRIES = [
  'Statement by the President, Kremlin, 10 XI 2020.',
  'Zasedaniye rabochey gruppy, TASS, 30 I 2021.',
  'Ibid.',
];
const list = (label: (number: number) => string) =>
  ENTRIES.map((entry, index) => `${label(index + 1)} ${entry}`).join('\n');

describe('notes at the end of a text', () => {
  it.each([
    ['[1]', (n: number) => `[${n}]`, (n: number) => `[${n}]`, 'Notes'],
    ['1.', (n: number) => `[${n}]`, (n: number) => `${n}.`, 'Przypisy'],
    ['1)', (n: number) => `(${n})`, (n: number) => `${n})`, 'Примечания'],
    ['¹', (n: number) => '¹²³'.charAt(n - 1), (n: number) => '¹²³'.charAt(n - 1), 'Anmerkungen'],
    ['(1)', (n: number) => `(${n})`, (n: number) => `(${n})`, 'Notes de fin'],
    ['^1^', (n: number) => `^${n}^`, (n: number) => `${n}.`, 'Endnotes'],
    ['plain digits', (n: number) => String(n), (n: number) => `${n}`, 'Notes'],
  ])('are read when written %s', (_name, mark, label, heading) => {
    const text = `${BODY(mark)}\n${heading}\n\n${list(label)}\n`;
    expect(notes(text)).toEqual(ENTRIES.map((entry, index) => `${index + 1}: ${entry}`));
    expect(marks(text)).toEqual(['1', '2', '3']);
    expect(read(text).blocks.at(-1)?.noteKind).toBe('endnote');
  });
});

describe('what is no note', () => {
  it('takes no note from an author–date article with a list of references', () => {
    const text = `Roads\n\nCornell (2017) and Broers (2019, p. 12) disagree. In 2020 the war began.\n\nReferences\n\nBroers, L. (2019) Armenia and Azerbaijan. Edinburgh: EUP.\n\nCornell, S. (2017) The International Politics. New York: Palgrave.\n`;
    expect(notes(text)).toEqual([]);
    expect(read(text).blocks.filter((block) => block.kind === 'item')).toHaveLength(2);
  });

  it('takes no note from numbered headings', () => {
    const text = `1. Introduction\n\nThe statement named routes in its ninth clause.\n\n2. The railway\n\nThe line to Horadiz was begun in 2021.\n\n3. Conclusion\n\nNothing was opened.\n`;
    expect(notes(text)).toEqual([]);
  });

  it('takes no note from a numbered list', () => {
    const text = `The clause asks for three things:\n\n1. the railway to Nakhchivan,\n2. the road along the Araks,\n3. customs posts at the border.\n`;
    expect(notes(text)).toEqual([]);
  });

  it('takes no note from a numbered list of sources', () => {
    const text = `Routes were named in the statement [1] and surveyed [2].\n\nReferences\n\n[1] Kremlin. Statement, 10 November 2020.\n[2] TASS. Meeting, 30 January 2021.\n`;
    expect(notes(text)).toEqual([]);
  });

  it('leaves powers and years alone', () => {
    const text = `${BODY((n) => '¹²³'.charAt(n - 1))}\nThe district has 1,700 km² and in 2013 few people.\n\nNotes\n\n${list((n) => `${n}.`)}\n`;
    expect(read(text).blocks.some((block) => block.text.includes('1,700 km² and in 2013'))).toBe(
      true,
    );
  });
});

describe('numbering with faults', () => {
  const raised = (n: number) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(n);
  const page = (...labels: number[]) =>
    `Routes were named${raised(1)}, surveyed${raised(2)}, discussed${raised(3)} and built${raised(4)}.\n\n${labels
      .map((label, index) => `${label} Kremlin, Statement number ${index}, 10 XI 2020.`)
      .join('\n\n')}\n`;
  it.each([
    ['missing', [1, 2, 4]],
    ['doubled', [1, 2, 2, 3, 4]],
    ['out of order', [1, 3, 2, 4]],
  ])('reads all notes when a number is %s', (_name, labels) => {
    const found = read(page(...labels)).blocks.filter((block) => block.kind === 'note');
    expect(found.map((note) => Number(note.label))).toEqual(labels);
  });

  it('reads an unfinished last note', () => {
    expect(notes(`${page(1, 2, 3)}\n4 Kremlin, Statement of <https://kremlin.ru/`)).toContain(
      '4: Kremlin, Statement of <https://kremlin.ru/',
    );
  });

  it('begins again at 1 for a second article in one file', () => {
    const text = `${page(1, 2, 3, 4)}\nA second article follows here.\n\n${page(1, 2, 3, 4)}`;
    expect(read(text).blocks.filter((block) => block.kind === 'note')).toHaveLength(8);
  });
});

describe('text printed page by page', () => {
  const pages = [
    'The statement named routes in its ninth clause.',
    'Three deputy prime ministers met in Moscow.',
    'The Horadiz line was begun in February.',
    'No train had crossed the border by the end of the year.',
  ].map((words, index) => `Eurasian Review ${2020 + index}\n\n${words}\n\n${index + 1}\n`);
  it('drops running heads and page numbers, and says so', () => {
    const { blocks, dropped } = read(pages.join('\f'));
    expect(blocks).toHaveLength(4);
    expect(dropped.filter(({ what }) => what === 'page-number')).toHaveLength(4);
    expect(dropped.filter(({ what }) => what === 'running-head')).toHaveLength(4);
  });
});
