import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readEpub } from './read-epub.ts';

const CONTAINER =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>';
const OPF = `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>
<dc:title>On roads</dc:title><dc:creator>A. One</dc:creator><dc:creator>B. Two</dc:creator><dc:date>2003</dc:date><dc:publisher>Road Press</dc:publisher><dc:language>en</dc:language></metadata>
<manifest><item id="b" href="text/b%20two.xhtml" media-type="application/xhtml+xml"/><item id="a" href="text/a.xhtml" media-type="application/xhtml+xml"/>
<item id="n" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/><item id="c" href="c.css" media-type="text/css"/><item id="x" href="gone.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/><itemref idref="c"/><itemref idref="x"/></spine></package>`;
const chapter = (body: string) =>
  `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="x.js"/></head><body>${body}</body></html>`;
const epub = (more: Record<string, string> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        mimetype: 'application/epub+zip',
        'META-INF/container.xml': CONTAINER,
        'OEBPS/book.opf': OPF,
        'OEBPS/nav.xhtml': chapter('<nav>Contents</nav>'),
        'OEBPS/text/b two.xhtml': chapter('<h1>Two</h1><p>Second<a id="p2"/> chapter.</p>'),
        'OEBPS/text/a.xhtml': chapter(
          '<h1>One</h1><p>First chapter.<a href="#n1"><sup>1</sup></a></p><aside id="n1"><p>A note.</p></aside><script>alert(1)</script>',
        ),
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

describe('an e-book', () => {
  it('is read in the order of its spine, with empty elements and notes', async () => {
    const { text, stated, dropped, warnings } = await readEpub(epub(), 'a.epub');
    expect(text).toBe('One\n\nFirst chapter.\n\nTwo\n\nSecond chapter.\n\n1 A note.');
    expect(stated).toEqual({
      title: 'On roads',
      authors: ['A. One', 'B. Two'],
      date: '2003',
      outlet: 'Road Press',
      language: 'en',
    });
    expect(dropped.map((each) => each.text)).toContain('table of contents');
    expect(warnings).toEqual([expect.stringContaining('gone.xhtml')]);
  });

  it('with scrambled fonts is read, with scrambled chapters refused', async () => {
    const locked = (part: string) => ({
      'META-INF/encryption.xml': `<encryption><EncryptedData><CipherData><CipherReference URI="${part}"/></CipherData></EncryptedData></encryption>`,
    });
    expect((await readEpub(epub(locked('OEBPS/f.ttf')), 'a.epub')).text).toContain('First');
    await expect(readEpub(epub(locked('OEBPS/text/a.xhtml')), 'a.epub')).rejects.toThrow(/DRM/);
  });

  it('without contents is refused in words', async () => {
    const bytes = epub({ 'META-INF/container.xml': '<container/>' });
    await expect(readEpub(bytes, 'a.epub')).rejects.toThrow(/contents are not named/);
  });
});
