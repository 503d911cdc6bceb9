import { describe, expect, it } from 'vitest';
import { readRows } from './read-text.ts';
import { splitRows } from './rows.ts';

const read = (text: string) => readRows(splitRows(text));
const ARTICLE = `Roads after the war

The statement of 10 November 2020 named routes in its ninth clause¹. A working group of three deputy prime ministers met for the first time in Moscow on 30 January 2021². The chairs agreed on a list of

- 1 *Zayavleniye Prezidenta*, Kremlin, 10 XI 2020: <http://kremlin.ru/events/president/news/64384>.
- 2 *Sostoyalos zasedaniye*, TASS, 30 I 2021: <https://tass.ru/politika/10584->

railways to be surveyed by experts of the three states, and of customs rules for the border posts³.

The Horadiz line came first.

inform/?id=5>.

3 Ibid.

Bibliography

Kremlin, *Zayavleniye Prezidenta*, 10 XI 2020: <http://kremlin.ru/events/president/news/64384>.
TASS, *Sostoyalos zasedaniye*, 30 I 2021: <https://tass.ru/politika/10584-inform/?id=5>.
`;

describe('plain text with notes between the paragraphs', () => {
  const { blocks, repairs } = read(ARTICLE);
  const notes = blocks.filter((block) => block.kind === 'note');

  it('tells the notes from the body and keeps their numbering', () => {
    expect(notes.map((note) => note.label)).toEqual(['1', '2', '3']);
    expect(blocks.flatMap((block) => block.markers.map((marker) => marker.label))).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  it('puts a note and its address together again that a page break had cut', () => {
    expect(notes[1]?.text).toBe(
      'Sostoyalos zasedaniye, TASS, 30 I 2021: <https://tass.ru/politika/10584-inform/?id=5>.',
    );
    expect(repairs.map((repair) => repair.what)).toContain('url-joined');
  });

  it('rejoins the paragraph around the notes', () => {
    expect(blocks[1]?.text).toContain('agreed on a list of railways to be surveyed');
    expect(blocks[1]?.text.endsWith('border posts.')).toBe(true);
  });

  it('makes each entry of the bibliography a block of its own', () => {
    expect(blocks.filter((block) => block.kind === 'item')).toHaveLength(2);
  });

  it('turns stars into italics', () => {
    const [style] = notes[0]?.styles ?? [];
    expect(style?.style).toBe('italic');
    expect(notes[0]?.text.slice(style?.start, style?.end)).toBe('Zayavleniye Prezidenta');
  });

  it('copies every piece letter by letter from the file', () => {
    for (const block of blocks) {
      for (const piece of block.pieces) {
        const { offset } = piece.at;
        expect(ARTICLE.slice(offset, offset + piece.end - piece.start)).toBe(
          block.text.slice(piece.start, piece.end),
        );
      }
    }
  });
});
