import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeSubtitles, readSubtitles } from './read-subtitles.ts';

const cues = (file: string) => {
  const { text, layout } = readSubtitles(file);
  return layout.blocks.map(({ start, end, time, speaker }) => ({
    words: text.slice(start, end),
    time,
    ...(speaker === undefined ? {} : { speaker }),
  }));
};

describe('subtitles', () => {
  it('of SubRip become a block for each cue', () => {
    const file =
      '1\n00:00:01,500 --> 00:00:03,000\n<i>Good</i> evening,\n{\\an8}ladies.\n\n2\n01:00:00,000 --> 01:00:01,000\nThank you.\n';
    expect(cues(file)).toEqual([
      { words: 'Good evening,\nladies.', time: [1500, 3000] },
      { words: 'Thank you.', time: [3_600_000, 3_601_000] },
    ]);
    expect(readSubtitles(file).dropped).toEqual([
      { what: 'markup', text: 'numbers and names of cues', count: 2 },
      { what: 'markup', text: 'tags of the subtitles', count: 3 },
    ]);
  });

  it('of WebVTT know who speaks, also when two do in one cue', () => {
    const file =
      'WEBVTT - A talk\n\nNOTE Checked once\n\nintro\n00:01.000 --> 00:02.000 align:start\n<v.loud Host>Who &amp; when?\n<v Guest>In <b>2020</b>.</v>\n';
    expect(cues(file)).toEqual([
      { words: 'Who & when?', time: [1000, 2000], speaker: 'Host' },
      { words: 'In 2020.', time: [1000, 2000], speaker: 'Guest' },
    ]);
    expect(readSubtitles(file).dropped).toContainEqual({
      what: 'comment',
      text: 'NOTE Checked once',
      count: 1,
    });
  });

  it('keep what was said after a blank line inside a cue, and without blank lines at all', () => {
    expect(
      cues(
        '1\n00:00:01,0 --> 00:00:02,0\nOne.\n\nTwo.\n\n2\n00:00:03,0 --> 00:00:04,0\nThree.',
      ).map(({ words }) => words),
    ).toEqual(['One.\nTwo.', 'Three.']);
    expect(
      cues('1\n00:00:01,0 --> 00:00:02,0\nIn 1992\n2\n00:00:03,0 --> 00:00:04,0\n1993').map(
        ({ words }) => words,
      ),
    ).toEqual(['In 1992', '1993']);
  });

  it('are told from a text that has times in it', () => {
    expect(looksLikeSubtitles('1\n00:00:01,000 --> 00:00:02,000\nWords')).toBe(true);
    expect(looksLikeSubtitles('WEBVTT\n')).toBe(true);
    expect(looksLikeSubtitles('At 00:00:01 the speaker came.')).toBe(false);
  });

  const words = fc
    .array(fc.constantFrom('мир', 'a', '👋🏽', 'e\u0301', 'שלום', 'x < y', '12'), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => parts.join(' '));

  it('keep every word of every cue, in order', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 20 }), (said) => {
        const file = said
          .map(
            (text, at) =>
              `${at + 1}\n00:00:${String(at).padStart(2, '0')},000 --> 00:01:00,000\n${text}\n`,
          )
          .join('\n');
        expect(cues(file).map((cue) => cue.words)).toEqual(said);
      }),
    );
  });

  it('never fail and never point outside the text, whatever the file', () => {
    const lines = fc.array(
      fc.constantFrom(
        'WEBVTT',
        '',
        '1',
        '00:00:01,000 --> 00:00:02,000',
        '00:01.0 --> 00:02.0 line:1',
        '<v',
        '<v A>x</v>',
        '{\\an',
        'NOTE',
        'STYLE',
        '-->',
        '&amp;',
        '\ud800',
        'x',
      ),
    );
    fc.assert(
      fc.property(lines, fc.string(), (parts, tail) => {
        const { text, layout } = readSubtitles([...parts, tail].join('\n'));
        for (const { start, end } of layout.blocks) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
