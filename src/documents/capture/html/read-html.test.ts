import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html.ts';

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const notesOf = (source: string) =>
  readHtml(source)
    .blocks.filter((block) => block.kind === 'note')
    .map(({ label, text }) => [label, text]);

const NOTE = 'Kremlin, <i>Zayavleniye</i>, 10&nbsp;XI 2020 &lt;http://kremlin.ru/1&gt;.';
const READ = [['1', 'Kremlin, Zayavleniye, 10 XI 2020 <http://kremlin.ru/1>.']];

describe('web pages', () => {
  it.each([
    [
      'Pandoc',
      `<p>One<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>.</p>
       <section role="doc-endnotes"><ol><li id="fn1"><p>${NOTE}<a href="#fnref1" class="footnote-back" role="doc-backlink">↩</a></p></li></ol></section>`,
    ],
    [
      'LibreOffice',
      `<p>One<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p>
       <div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> ${NOTE}</p></div>`,
    ],
    [
      'Word',
      `<p>One<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>.</p>
       <div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> ${NOTE}</p></div>`,
    ],
    [
      'Hugo',
      `<p>One<sup id="fnref:1"><a href="#fn:1" class="footnote-ref">1</a></sup>.</p>
       <div class="footnotes"><ol><li id="fn:1">${NOTE} <a href="#fnref:1" class="footnote-backref">↩︎</a></li></ol></div>`,
    ],
    [
      'WordPress',
      `<p>One<sup class="fn"><a href="#9f1c" id="9f1c-link">1</a></sup>.</p>
       <ol class="wp-block-footnotes"><li id="9f1c">${NOTE} <a href="#9f1c-link">↩︎</a></li></ol>`,
    ],
    [
      'MediaWiki',
      `<p>One<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup>.</p>
       <ol><li id="cite_note-1"><span class="mw-cite-backlink"><a href="#cite_ref-1">^</a></span> ${NOTE}</li></ol>`,
    ],
  ])('reads the notes that %s writes', (_name, body) => {
    expect(notesOf(page(body))).toEqual(READ);
    const [first] = readHtml(page(body)).blocks;
    expect(first).toMatchObject({
      text: 'One.',
      markers: [{ at: 3, label: '1', basis: 'explicit' }],
    });
  });

  it('takes no table of contents for notes', () => {
    expect(notesOf(page('<p><a href="#s1">1</a></p><h2 id="s1">Roads</h2><p>Text.</p>'))).toEqual(
      [],
    );
  });

  it('leaves out scripts and navigation, and says so', () => {
    const { blocks, dropped } = readHtml(
      page('<nav>Home</nav><p>Text</p><script>alert(1)</script>'),
    );
    expect(blocks.map((block) => block.text)).toEqual(['Text']);
    expect(dropped.map((each) => each.text)).toEqual(['Home', '<script>']);
  });

  it('reads what the page says of itself', () => {
    const head =
      '<meta name="citation_title" content="Roads"><meta name="citation_author" content="A. One"><meta name="citation_doi" content="https://doi.org/10.1/x">';
    expect(readHtml(page('<p>Text</p>', head)).metadata).toEqual({
      title: 'Roads',
      authors: ['A. One'],
      doi: '10.1/x',
      language: 'en',
    });
  });

  it('refuses a page nested without end', () => {
    expect(() => readHtml('<div>'.repeat(3000))).toThrow(/nests elements/);
  });

  it('copies every piece letter by letter from the file', () => {
    const source = page('<p>Tom &amp; Ann\r\n  went <b>h&ouml;me</b> &lt;now&gt;</p>');
    const [block] = readHtml(source).blocks;
    expect(block?.text).toBe('Tom & Ann went höme <now>');
    for (const { start, end, at } of block?.pieces ?? []) {
      expect(source.slice(at.offset, at.offset + end - start)).toBe(block?.text.slice(start, end));
    }
  });
});
