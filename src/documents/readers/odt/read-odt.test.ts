import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readOdt } from './read-odt.ts';

const NAMES =
  'xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:table="b" xmlns:draw="d" xmlns:dc="c" xmlns:meta="m"';
const odt = (body: string, more: Record<string, string> = {}, styles = ''): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles>` +
        `<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
  });
const read = (body: string, more?: Record<string, string>, styles?: string) =>
  readOdt(odt(body, more, styles), 'a.odt');

describe('OpenDocument text', () => {
  it('gives headings, paragraphs, lists and tables in the order of the file', async () => {
    const { text, layout } = await read(
      '<text:h text:outline-level="2">Roads</text:h><text:p>One\n  two<text:s text:c="2"/>three<text:line-break/>four</text:p>' +
        '<text:list><text:list-item><text:p>Item</text:p></text:list-item></text:list>' +
        '<table:table><table:table-row><table:table-cell><text:p>A</text:p><text:p>B</text:p></table:table-cell>' +
        '<table:table-cell><text:p>C</text:p></table:table-cell></table:table-row></table:table>',
    );
    expect(layout.blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['heading', 'Roads'],
      ['paragraph', 'One two  three\nfour'],
      ['item', 'Item'],
      ['table', 'A B | C'],
    ]);
  });

  it('keeps notes after the body and knows what is slanted', async () => {
    const { text, layout, dropped } = await read(
      '<text:p>The <text:span text:style-name="T1">road</text:span><text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>' +
        '<text:note-body><text:p>See the map.</text:p></text:note-body></text:note> was open.</text:p>',
      {},
      '<style:style style:name="T1"><style:text-properties fo:font-style="italic"/></style:style>',
    );
    expect(text).toBe('The road was open.\n\n1 See the map.');
    expect(layout.styles).toEqual([{ start: 4, end: 8, style: 'italic' }]);
    expect(dropped).toEqual([{ what: 'other', text: 'marks of notes in the text', count: 1 }]);
  });

  it('tells what it left out, and what the file states', async () => {
    const { text, dropped, stated } = await read(
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>Old</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
        '<text:p>New<office:annotation><dc:creator>X</dc:creator><text:p>Why?</text:p></office:annotation><draw:frame><draw:image/></draw:frame></text:p>' +
        '<text:p>Text<draw:frame><draw:text-box><text:p>Boxed</text:p></draw:text-box></draw:frame> on</text:p>',
      {
        'meta.xml': `<x ${NAMES}><dc:title>On roads</dc:title><meta:initial-creator>A. One</meta:initial-creator><dc:language>en-GB</dc:language></x>`,
        'styles.xml': `<x ${NAMES}><style:header><text:p>Draft 3</text:p></style:header></x>`,
      },
    );
    expect(text).toBe('New\n\nText on\n\nBoxed');
    expect(dropped.map(({ what, text: words }) => [what, words])).toEqual([
      ['deleted', 'Old'],
      ['comment', 'X Why?'],
      ['image', 'pictures'],
      ['running-head', 'Draft 3'],
    ]);
    expect(stated).toEqual({ title: 'On roads', authors: ['A. One'], language: 'en-GB' });
  });

  it.each([
    [
      'with entities of its own',
      zipSync({
        'content.xml': strToU8(
          '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>',
        ),
      }),
      /defines entities/,
    ],
    ['nested without end', odt('<text:span>'.repeat(10_000)), /nested more than 400/],
    ['that is not well-formed', odt('<text:p>'), /not well-formed/],
    [
      'under a password',
      odt('', { 'META-INF/manifest.xml': '<x><manifest:encryption-data/></x>' }),
      /password/,
    ],
    ['without text', zipSync({ mimetype: strToU8('x') }), /no text/],
    ['that is a bomb', odt(`<text:p>${' '.repeat(50_000_000)}</text:p>`), /zip bomb/],
    ['with a part outside', odt('', { '../x': 'x' }), /points outside/],
  ])('is refused in words %s', async (_, bytes, words) => {
    await expect(readOdt(bytes, 'a.odt')).rejects.toThrow(words);
  });
});
