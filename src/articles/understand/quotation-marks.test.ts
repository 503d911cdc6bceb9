import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarked } from './quotation-marks.ts';

/** The stretches between marks of paragraphs set apart by blank lines. */
function inMarks(text: string): string[] {
  const fields: { span: { start: number; end: number } }[] = [];
  let at = 0;
  for (const part of text.split('\n\n')) {
    fields.push({ span: { start: at, end: at + part.length } });
    at += part.length + 2;
  }
  return findMarked(text, fields).map(({ span }) => text.slice(span.start, span.end));
}

describe('findMarked', () => {
  it.each([
    ['curly', 'He said “the line is open” today.', ['the line is open']],
    ['straight', 'He said "the line is open" today.', ['the line is open']],
    ['German', 'Er sagte: „Die Strecke ist offen“ und ging.', ['Die Strecke ist offen']],
    ['Polish', 'Powiedział: „linia jest otwarta” wczoraj.', ['linia jest otwarta']],
    ['French', 'Il a dit : « la ligne est ouverte » hier.', ['la ligne est ouverte']],
    ['Russian', 'Он сказал: «линия открыта», и ушёл.', ['линия открыта']],
    [
      'reversed guillemets',
      'Er sagte: »Die Strecke ist offen« und ging.',
      ['Die Strecke ist offen'],
    ],
    ['single', 'the term ‘corridor’ is disputed', ['corridor']],
    ['straight single', "the term 'corridor' is disputed", ['corridor']],
    ['Japanese', '彼は「開通」と言った', ['開通']],
    ['doubled apostrophes', "He said ''the line is open'' today.", ['the line is open']],
  ])('takes %s marks', (_, text, expected) => {
    expect(inMarks(text)).toEqual(expected);
  });

  it('takes a quotation inside a quotation, outer first', () => {
    expect(inMarks('“They call it a ‘corridor’ now,” he said.')).toEqual([
      'They call it a ‘corridor’ now,',
      'corridor',
    ]);
    expect(inMarks('„Das Wort »Korridor« ist strittig“, hieß es.')).toEqual([
      'Das Wort »Korridor« ist strittig',
      'Korridor',
    ]);
  });

  it('does not take apostrophes for marks', () => {
    expect(inMarks("Armenia's side and the sides' demands weren't met; l'accord d'hier.")).toEqual(
      [],
    );
    expect(inMarks('Azerbaijan’s side, the states’ demands, the ’90s, Prem’yer-ministr.')).toEqual(
      [],
    );
    expect(inMarks('He calls it ‘Armenia’s road’ to the sea.')).toEqual(['Armenia’s road']);
    expect(inMarks('He named ‘the states’ own road’ at once.')).toEqual(['the states’ own road']);
  });

  it('lets marks of different kinds close one another, as scanned pages have them', () => {
    expect(inMarks('He wrote: "We were told and now we ask”, no less.')).toEqual([
      'We were told and now we ask',
    ]);
  });

  it('drops a mark without a partner and reads on behind it', () => {
    expect(inMarks('An “open mark is here.\n\nThe next “is whole” again.\n\nAnd “so” on.')).toEqual(
      ['is whole', 'so'],
    );
    expect(inMarks('A stray ” and then “a whole one”.')).toEqual(['a whole one']);
  });

  it('follows a quotation over the end of a paragraph', () => {
    expect(inMarks('He wrote: “The first part.\n\nThe second part.” And left.')).toEqual([
      'The first part.\n\nThe second part.',
    ]);
    expect(inMarks('He wrote: “The first part.\n\n“The second part.” And left.')).toEqual([
      'The first part.\n\n“The second part.',
    ]);
  });

  it('keeps the words between marks whatever stands around them', () => {
    const word = fc.stringMatching(/^[a-zа-я]{1,8}$/u);
    const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
    const pair = fc.constantFrom(['“', '”'], ['«', '»'], ['„', '“'], ['"', '"'], ['„', '”']);
    fc.assert(
      fc.property(words, words, words, pair, (before, inner, after, [open, close]) => {
        expect(inMarks(`${before} ${open}${inner}${close} ${after}`)).toEqual([inner]);
      }),
    );
  });

  it('finds nothing in a megabyte of opening marks', () => {
    expect(inMarks('“a '.repeat(300_000))).toEqual([]);
  });
});
