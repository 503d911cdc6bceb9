/** The processor's HTML as stretches of text with their style, so that no screen ever shows foreign HTML. */

export interface Run {
  text: string;
  italic?: true | undefined;
  bold?: true | undefined;
  smallCaps?: true | undefined;
  raised?: true | undefined;
}

type Mark = 'italic' | 'bold' | 'smallCaps' | 'raised';

const TAG = /<(\/?)([a-z]+)([^<>]{0,200})>|&(amp|lt|gt|quot|nbsp|#\d{1,7}|#x[0-9a-f]{1,6});/giu;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
};

function markOf(tag: string, attributes: string): Mark | null {
  if (tag === 'i' || tag === 'em') return 'italic';
  if (tag === 'b' || tag === 'strong') return 'bold';
  if (tag === 'sup') return 'raised';
  return /small-caps/u.test(attributes) ? 'smallCaps' : null;
}

function character(reference: string): string {
  const name = reference.toLowerCase();
  if (!name.startsWith('#')) return NAMED[name] ?? '';
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff && code > 0 ? String.fromCodePoint(code) : '';
}

/** Tags that carry no style are dropped with what they say of layout. */
export function runsOf(html: string): Run[] {
  const runs: Run[] = [];
  const open: (Mark | null)[] = [];
  const push = (text: string): void => {
    if (text === '') return;
    const marks = Object.fromEntries(
      open.filter((mark) => mark !== null).map((mark) => [mark, true]),
    );
    const last = runs.at(-1);
    const same =
      last && JSON.stringify({ ...last, text: '' }) === JSON.stringify({ text: '', ...marks });
    if (last && same) last.text += text;
    else runs.push({ text, ...marks });
  };
  let at = 0;
  for (const match of html.matchAll(TAG)) {
    push(html.slice(at, match.index));
    at = match.index + match[0].length;
    const [, slash, tag = '', attributes = '', reference] = match;
    if (reference !== undefined) push(character(reference));
    else if (slash === '/') open.pop();
    else if (!attributes.trimEnd().endsWith('/') && tag !== 'br')
      open.push(markOf(tag.toLowerCase(), attributes));
  }
  push(html.slice(at));
  return trimRuns(runs);
}

function trimRuns(runs: Run[]): Run[] {
  const [first] = runs;
  if (first) first.text = first.text.trimStart();
  const last = runs.at(-1);
  if (last) last.text = last.text.trimEnd();
  return runs.filter(({ text }) => text !== '');
}

export const plainText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Italics as Markdown writes them: for the clipboard and for reading in a terminal. */
export const markdownText = (runs: readonly Run[]): string =>
  runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');
