import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

const SOURCE = `---
title: "Roads after the war"
author: [A. One, B. Two]
lang: en
---

# The clause

The *ninth* clause[^1] named routes^[See *Kremlin*, 10 XI 2020.], as [@kremlin2020, p. 1] says &amp; shows[^long].

> Quoted
> twice.

<script>alert(1)</script>

[^1]: Kremlin, 10 XI 2020.

[^long]: First part.

    Second part.

# Bibliography

TASS, *Sostoyalos zasedaniye*, 30 I 2021.
`;

describe('Pandoc Markdown', () => {
  const reading = readMarkdown(SOURCE);
  const text = (kind: string) =>
    reading.blocks.filter((block) => block.kind === kind).map((block) => block.text);

  it('numbers notes as they are printed, inline notes among them', () => {
    const notes = reading.blocks.filter((block) => block.kind === 'note');
    expect(notes.map(({ label, text: words }) => [label, words])).toEqual([
      ['1', 'Kremlin, 10 XI 2020.'],
      ['2', 'See Kremlin, 10 XI 2020.'],
      ['3', 'First part. Second part.'],
    ]);
    expect(reading.blocks.flatMap((block) => block.markers.map(({ label }) => label))).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  it('keeps citation keys and HTML as text', () => {
    expect(text('paragraph')).toContain(
      'The ninth clause named routes, as [@kremlin2020, p. 1] says & shows.',
    );
    expect(text('paragraph')).toContain('<script>alert(1)</script>');
  });

  it('reads the metadata block and puts the title first', () => {
    expect(reading.metadata).toMatchObject({
      title: 'Roads after the war',
      authors: ['A. One', 'B. Two'],
      language: 'en',
    });
    expect(reading.blocks[0]).toMatchObject({
      kind: 'heading',
      level: 1,
      text: 'Roads after the war',
    });
  });

  it('makes entries of the paragraphs under the bibliography', () => {
    expect(text('item')).toEqual(['TASS, Sostoyalos zasedaniye, 30 I 2021.']);
    expect(text('quote')).toEqual(['Quoted twice.']);
  });

  it('copies every piece letter by letter from the file', () => {
    for (const block of reading.blocks) {
      for (const { start, end, at } of block.pieces) {
        expect(SOURCE.slice(at.offset, at.offset + end - start)).toBe(block.text.slice(start, end));
      }
    }
  });
});
