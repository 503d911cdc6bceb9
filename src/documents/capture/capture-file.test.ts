import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../../kernel/errors.ts';
import { captureFile } from './capture-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const refusal = async (file: Uint8Array, name: string): Promise<DomainError> => {
  const error: unknown = await captureFile(file, name).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DomainError)) throw new Error(`${name} was read or failed otherwise`);
  return error;
};

describe('files that are not read', () => {
  it.each<[string, Uint8Array, string, string, RegExp]>([
    ['an empty file', new Uint8Array(), 'a.txt', 'bad-input', /empty/],
    ['blanks only', bytes('  \n\n '), 'a.txt', 'bad-input', /no text/],
    ['endless short lines', bytes('1 A\n'.repeat(400_001)), 'a.txt', 'too-large', /400002 lines/],
    [
      'data in a text',
      bytes(`Road ${'QUJD'.repeat(5000)}`),
      'a.txt',
      'too-large',
      /20000.*take it out/,
    ],
    [
      'a picture called .txt',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
      'a.txt',
      'bad-input',
      /PNG/,
    ],
    [
      'binary called .txt',
      Uint8Array.from({ length: 5000 }, (_, i) => (i * 37) % 256),
      'a.txt',
      'bad-input',
      /binary/,
    ],
    ['an RTF file', bytes('{\\rtf1\\ansi Text}'), 'a.doc', 'bad-input', /RTF.*\.docx/],
    [
      'an old Word file',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
      'a.docx',
      'bad-input',
      /old Word.*save it as \.docx/,
    ],
    [
      'an OpenDocument file',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
      'a.odt',
      'bad-input',
      /OpenDocument/,
    ],
    ['20 MB of text', new Uint8Array(20_000_001).fill(97), 'long.txt', 'too-large', /20\.0 MB/],
  ])('%s', async (_what, file, name, code, words) => {
    const error = await refusal(file, name);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(words);
    expect(error.message).toContain(name);
  });

  it('a Word file under a password', async () => {
    const head = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    const file = Buffer.concat([head, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect((await refusal(file, 'a.docx')).message).toMatch(/password/);
  });
});

describe('what decides on the format', () => {
  it.each<[string, string, string]>([
    ['article.txt', 'One[^1].\n\n[^1]: A note.\n', 'markdown'],
    ['article.txt', '<!DOCTYPE html><p>Text</p>', 'html'],
    ['article.html', 'Plain words without any tag.', 'text'],
    ['article.md', '# Roads\n\nText.', 'markdown'],
    ['article.doc', 'Plain words.', 'text'],
  ])('%s with %j is read as %s', async (name, text, format) => {
    expect((await captureFile(bytes(text), name)).format).toBe(format);
  });

  it('believes the charset that a page declares', async () => {
    const page = '<!DOCTYPE html><meta charset="iso-8859-2"><p>\xb1\xe6</p>';
    const capture = await captureFile(Buffer.from(page, 'latin1'), 'a.html');
    expect(capture.blocks[0]?.text).toBe('ąć');
    expect(capture.encoding).toBe('iso-8859-2');
  });
});

describe('encodings of plain text', () => {
  const RUSSIAN = 'Заявление Президента Российской Федерации о дорогах и железных дорогах.\n';
  const POLISH =
    'Rosja wobec Armenii: ewolucja polityki czy przede wszystkim interesów? Żółć, źdźbło, święto.\n';
  const TURKISH =
    'Milli Savunma Bakanı ortak merkezin oluşturulmasına yönelik çalışmaları tamamladığını söyledi.\n';
  const GERMAN = 'Über die Öffnung der Verkehrswege nach dem Krieg; größere Straßen für Züge.\n';
  const encode = (text: string, label: string) => {
    const page = new Map<string, number>();
    const decoder = new TextDecoder(label);
    for (let byte = 0; byte < 256; byte += 1) page.set(decoder.decode(Uint8Array.of(byte)), byte);
    return Uint8Array.from(text, (letter) => page.get(letter) ?? 63);
  };
  it.each([
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['ibm866', RUSSIAN],
    ['windows-1250', POLISH],
    ['windows-1254', TURKISH],
    ['windows-1252', GERMAN],
  ])('%s is recognised', async (label, text) => {
    const capture = await captureFile(encode(text, label), 'a.txt');
    expect(capture.blocks[0]?.text).toBe(text.trim());
  });

  it.each(['utf16le', 'utf16be'] as const)('%s without a mark is recognised', async (kind) => {
    const file = Buffer.from(RUSSIAN, 'utf16le');
    const capture = await captureFile(kind === 'utf16be' ? file.swap16() : file, 'a.txt');
    expect(capture.blocks[0]?.text).toBe(RUSSIAN.trim());
  });
});

describe('places', () => {
  const word = fc.constantFrom(
    'road',
    'Baku',
    'line.',
    '1',
    '2',
    '[1]',
    '¹',
    '²',
    '*a*',
    '*',
    '-',
    '<https://a.b/c-',
    'd>.',
    '\f',
    '?',
    'x1.',
  );
  const glue = fc.constantFrom(' ', '\n', '\n\n', '\r\n', '');
  const text = fc
    .array(fc.tuple(word, glue), { minLength: 1, maxLength: 60 })
    .map((parts) => `A ${parts.flat().join('')}`);

  it('each piece is copied letter by letter, and line and column lead to it', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        const { blocks } = await captureFile(bytes(source), 'a.txt');
        const lines = source.split(/\r\n|\r|\n/);
        for (const block of blocks) {
          for (const { start, end, at } of block.pieces) {
            const copied = block.text.slice(start, end);
            expect(source.slice(at.offset, at.offset + end - start)).toBe(copied);
            const column = at.column - 1;
            expect(lines[at.line - 1]?.slice(column, column + copied.length)).toBe(copied);
          }
          for (const { at } of block.markers) expect(at).toBeLessThanOrEqual(block.text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('no letter of a text without marks is lost', async () => {
    const plain = fc.array(fc.constantFrom('Road', 'of', 'Baku,', 'to', 'Kars.'), {
      minLength: 1,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(plain, fc.constantFrom(' ', '\n', '\n\n'), async (words, between) => {
        const { blocks } = await captureFile(bytes(words.join(between)), 'a.txt');
        const read = blocks
          .map((block) => block.text)
          .join('')
          .replace(/\s/g, '');
        expect(read).toBe(words.join(''));
      }),
    );
  });
});
