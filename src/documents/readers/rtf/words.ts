/** What control words of RTF stand for, as far as they carry letters or say where letters belong. */

export const LETTERS: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  tab: '\t',
  line: '\n',
  zwj: '\u200d',
  zwnj: '\u200c',
  ltrmark: '\u200e',
  rtlmark: '\u200f',
};

export const SYMBOLS: Readonly<Record<string, string>> = {
  '\\': '\\',
  '{': '{',
  '}': '}',
  '~': '\u00a0',
  _: '\u2011',
};

/** Groups that hold no text of the document. */
export const SILENT = new Set(
  (
    'colortbl filetbl listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping ' +
    'datastore latentstyles xmlnstbl nonshppict fldinst xe tc rxe bkmkstart bkmkend private template operator ' +
    'atnid atnauthor atnref atndate atnparent atrfstart atrfend company category doccomm hlinkbase ' +
    'keywords subject manager comment vern creatim revtim printim buptim userprops docvar ' +
    'ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn mmathPr wgrffmtfilter pgptbl upr background'
  ).split(' '),
);

/** Groups marked `\*` that hold text all the same. */
export const SPEAKING = new Set(['ud', 'shppict', 'shpinst', 'dptxbxtext', 'shptxt', 'ftnalt']);

/** Groups whose words are left out and told as such. */
export const ASIDE: Readonly<
  Record<string, 'running-head' | 'comment' | 'markup' | 'title' | 'author' | 'image' | 'object'>
> = {
  header: 'running-head',
  headerl: 'running-head',
  headerr: 'running-head',
  headerf: 'running-head',
  footer: 'running-head',
  footerl: 'running-head',
  footerr: 'running-head',
  footerf: 'running-head',
  annotation: 'comment',
  listtext: 'markup',
  pntext: 'markup',
  title: 'title',
  author: 'author',
  pict: 'image',
  objdata: 'object',
};
