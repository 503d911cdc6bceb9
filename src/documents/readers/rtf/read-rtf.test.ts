import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../../../kernel/errors.ts';
import { readRtf } from './read-rtf.ts';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const read = (body: string, head = '\\ansi\\ansicpg1252') =>
  readRtf(bytesOf(`{\\rtf1${head}\n${body}}`), 'a.rtf');
const blocks = (body: string, head?: string): [string, string][] => {
  const { text, layout } = read(body, head);
  return layout.blocks.map(({ start, end, kind }) => [kind, text.slice(start, end)]);
};
const words = (body: string, head?: string): string[] => blocks(body, head).map(([, text]) => text);

describe('Rich Text', () => {
  it('is read by the code page of the document and of each font', () => {
    expect(words("\\pard caf\\'e9\\par")).toEqual(['café']);
    expect(
      words(
        "{\\fonttbl{\\f0\\fnil Arial;}{\\f1\\fnil\\fcharset204 Arial Cyr;}}\\f1 \\'cc\\'e8\\'f0\\f0  \\'e9\\par",
      ),
    ).toEqual(['Мир é']);
    expect(words("\\'82\\'a0\\'82\\'a2", '\\ansi\\ansicpg932')).toEqual(['あい']);
  });

  it('has Unicode with its stand-ins left out, above the first plane too', () => {
    expect(words("\\u1052?\\u1080\\'e8\\u1088 ?!")).toEqual(['Мир!']);
    expect(words('\\uc0\\u-10179\\u-9203  x')).toEqual(['🐍 x']);
    expect(words('\\uc2\\u1052ab\\uc1 c')).toEqual(['Мc']);
    expect(words('{\\upr{Mir}{\\*\\ud{\\u1052?ir}}}')).toEqual(['Мir']);
  });

  it('has paragraphs, headings by style or outline, rows of tables', () => {
    expect(
      blocks(
        '{\\stylesheet{\\s0 Normal;}{\\s2\\b heading 1;}}\\pard\\s2 Roads\\par\\pard\\s0 Open.\\line Closed.\\par' +
          '\\pard\\outlinelevel1 Rails\\par\\pard\\intbl A\\par B\\cell C\\cell\\row\\pard End\\emdash x',
      ),
    ).toEqual([
      ['heading', 'Roads'],
      ['paragraph', 'Open.\nClosed.'],
      ['heading', 'Rails'],
      ['table', 'A B | C'],
      ['paragraph', 'End—x'],
    ]);
  });

  it('keeps notes after the body, each with its number, and tells that marks are gone', () => {
    const reading = read(
      'The road{\\super\\chftn{\\footnote\\pard{\\super\\chftn} See the map.}} was open.\\par',
    );
    expect(reading.text).toBe('The road was open.\n\n1 See the map.');
    expect(reading.dropped).toEqual([
      { what: 'other', text: 'marks of notes in the text', count: 1 },
    ]);
  });

  it('tells what it left out', () => {
    const { text, dropped, stated } = read(
      '{\\info{\\title On roads}{\\author A. One}}{\\header Page head\\par}{\\*\\generator Word;}' +
        '{\\pict\\wmetafile8 00ff00}{\\deleted Old }{\\v secret}New{\\*\\annotation Why?}{\\*\\unknown x}' +
        '{\\field{\\*\\fldinst HYPERLINK "http://x"}{\\fldrslt  link}}\\par',
    );
    expect(text).toBe('New link');
    expect(stated).toEqual({ title: 'On roads', authors: ['A. One'] });
    expect(dropped.map(({ what, text: words }) => [what, words])).toEqual([
      ['running-head', 'Page head'],
      ['image', 'pictures'],
      ['deleted', 'Old '],
      ['hidden', 'secret'],
      ['comment', 'Why?'],
    ]);
  });

  it('keeps the words of text boxes, and knows what is slanted', () => {
    const { text, layout } = read(
      'One {\\i two}{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn x}{\\sv 1}}{\\shptxt Boxed.\\par}}} three.\\par',
    );
    expect(text).toBe('One two three.\n\nBoxed.');
    expect(layout.styles).toEqual([{ start: 4, end: 7, style: 'italic' }]);
  });

  it('passes over raw data, and says when the file is cut off', () => {
    expect(words('{\\pict\\bin5 {{{{{}Text')).toEqual(['Text']);
    expect(readRtf(bytesOf('{\\rtf1 Words{\\b more'), 'a.rtf')).toMatchObject({
      text: 'Wordsmore',
      warnings: [expect.stringContaining('cut off')],
    });
  });

  it('refuses groups without end', () => {
    expect(() => read('{'.repeat(100_000))).toThrow(/nests groups/);
  });

  const encode = (text: string): string =>
    [...text]
      .flatMap((letter) => letter.split(''))
      .map((unit) => {
        const code = unit.charCodeAt(0);
        if (code >= 128) return `\\u${code > 32767 ? code - 65536 : code}?`;
        return /[\\{}]/.test(unit) ? `\\${unit}` : unit;
      })
      .join('');

  it('keeps every letter of a text written as Unicode', () => {
    const part = fc.constantFrom('мир', 'a', '{x}', '\\', '👋🏽', 'e\u0301', 'שלום', '12', 'ğİ');
    const line = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 10 }), (lines) => {
        expect(words(lines.map((text) => `${encode(text)}\\par\n`).join(''))).toEqual(lines);
      }),
    );
  });

  it('fails in words or not at all, whatever the file', () => {
    const token = fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '\\par',
        '\\u1052',
        '\\u-1',
        '\\uc0',
        "\\'",
        "\\'e9",
        '\\*',
        '\\footnote',
        '\\fonttbl',
        '\\f1',
        '\\fcharset204',
        '\\stylesheet',
        '\\s1',
        'heading 1;',
        '\\bin3',
        '\\bin99999999999',
        '\\cell',
        '\\row',
        '\\pict',
        '\\v',
        '\\deleted',
        '\\shptxt',
        '\\ud',
        '\\title',
        '\\ansicpg99',
        '\\',
        ' ',
        'x',
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 60 }), (tokens) => {
        try {
          const { text, layout } = read(tokens.join(''));
          for (const { start, end } of [...layout.blocks, ...layout.styles]) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
