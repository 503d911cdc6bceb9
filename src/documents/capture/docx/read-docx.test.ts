import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../../../kernel/errors.ts';
import { readDocx } from './read-docx.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const document = (body: string) =>
  `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`;
const run = (text: string, look = '') =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const footnotes = `<w:footnotes ${W}>
  <w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>
  <w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${run(' Kremlin, ')}${run('Zayavleniye', '<w:i/>')}${run(', 10 XI 2020.')}</w:p></w:footnote>
  <w:footnote w:id="5"><w:p>${run('Ibid.')}</w:p></w:footnote>
</w:footnotes>`;

const word = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const read = (body: string, more: Record<string, string> = {}) =>
  readDocx(
    word({ 'word/document.xml': document(body), 'word/footnotes.xml': footnotes, ...more }),
    'a.docx',
  );

describe('Word files', () => {
  it('reads real footnotes in the order of their references', () => {
    const { blocks } = read(
      `<w:p>${run('One')}${reference(5)}${run(' and two')}${reference(2)}${run('.')}</w:p>`,
    );
    expect(blocks.map(({ kind, label, text }) => [kind, label, text])).toEqual([
      ['paragraph', undefined, 'One and two.'],
      ['note', '1', 'Ibid.'],
      ['note', '2', 'Kremlin, Zayavleniye, 10 XI 2020.'],
    ]);
    expect(blocks[0]?.markers.map(({ at, label }) => [at, label])).toEqual([
      [3, '1'],
      [11, '2'],
    ]);
    expect(blocks[2]?.styles).toEqual([{ start: 9, end: 20, style: 'italic' }]);
  });

  it('prints numbers in the format of the settings', () => {
    const settings = `<w:settings ${W}><w:footnotePr><w:numFmt w:val="lowerRoman"/><w:numStart w:val="3"/></w:footnotePr></w:settings>`;
    const { blocks } = read(`<w:p>${run('One')}${reference(2)}</w:p>`, {
      'word/settings.xml': settings,
    });
    expect(blocks[1]?.label).toBe('iii');
  });

  it('keeps insertions and names deletions as dropped', () => {
    const { blocks, dropped } = read(
      `<w:p>${run('The ')}<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins>${run('new')}</w:ins>${run(' road')}</w:p>`,
    );
    expect(blocks[0]?.text).toBe('The new road');
    expect(dropped[0]).toMatchObject({ what: 'deleted', text: 'old' });
  });

  it('shows what a field shows and not its code', () => {
    const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = '<w:r><w:instrText> ADDIN ZOTERO_ITEM CSL_CITATION {"id":1} </w:instrText></w:r>';
    const { blocks } = read(
      `<w:p>${run('As ')}${char('begin')}${code}${char('separate')}${run('(Kremlin 2020)')}${char('end')}${run(' says')}</w:p>`,
    );
    expect(blocks[0]?.text).toBe('As (Kremlin 2020) says');
  });

  it('inherits italics and headings from styles', () => {
    const styles = `<w:styles ${W}>
      <w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>
      <w:style w:styleId="My"><w:name w:val="My heading"/><w:basedOn w:val="H1"/></w:style>
      <w:style w:styleId="Base"><w:name w:val="Base"/><w:rPr><w:i/></w:rPr></w:style>
      <w:style w:styleId="Title2"><w:name w:val="Cited title"/><w:basedOn w:val="Base"/></w:style></w:styles>`;
    const { blocks } = read(
      `<w:p><w:pPr><w:pStyle w:val="My"/></w:pPr>${run('Roads')}</w:p><w:p>${run('A title', '<w:rStyle w:val="Title2"/>')}</w:p>`,
      { 'word/styles.xml': styles },
    );
    expect(blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
    expect(blocks[1]?.styles).toEqual([{ start: 0, end: 7, style: 'italic' }]);
  });

  it('refuses an archive that grows beyond measure', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(45_000_000) });
    expect(() => readDocx(bomb, 'bomb.docx')).toThrow(/bomb\.docx.*zip bomb/s);
  });

  it('refuses document type declarations', () => {
    const evil = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><w:document ${W}/>`;
    expect(() => readDocx(word({ 'word/document.xml': evil }), 'evil.docx')).toThrow(DomainError);
  });

  it('names a zip that is no Word file', () => {
    expect(() => readDocx(word({ 'xl/workbook.xml': '<a/>' }), 'b.docx')).toThrow(/Excel workbook/);
    expect(() => readDocx(word({ 'readme.txt': 'x' }), 'c.docx')).toThrow(
      /without a Word document/,
    );
  });

  it('refuses parts that point outside the archive', () => {
    expect(() => readDocx(word({ '../../etc/passwd': 'x' }), 'd.docx')).toThrow(/points outside/);
  });
});
