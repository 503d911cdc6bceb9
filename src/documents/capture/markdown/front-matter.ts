/** A value in the metadata block at the head of a Markdown file, with its place. */
export interface FrontValue {
  text: string;
  offset: number;
}

export interface FrontMatter {
  /** Where the text proper begins. */
  end: number;
  values: Map<string, FrontValue[]>;
}

const OPENING = /^\ufeff?---[ \t]*\r?\n/;
const KEY = /^([A-Za-z][\w-]*):[ \t]*(.*)$/;
const LONGEST = 50_000;

/**
 * Reads the plain part of YAML that articles use: `key: value`, lists, folded paragraphs. It is no
 * YAML parser: anchors, tags and nested maps are passed over, except `- name: …` of authors.
 */
export function readFrontMatter(source: string): FrontMatter | undefined {
  const opening = OPENING.exec(source)?.[0].length;
  if (opening === undefined) return undefined;
  const close = /^(?:---|\.\.\.)[ \t]*$/m.exec(source.slice(opening, opening + LONGEST));
  if (close === null) return undefined;
  const values = new Map<string, FrontValue[]>();
  let key = '';
  let at = opening;
  for (const line of source.slice(opening, opening + close.index).split('\n')) {
    const match = KEY.exec(line.trimEnd());
    if (match !== null) {
      key = (match[1] ?? '').toLowerCase();
      values.set(key, []);
      const value = (match[2] ?? '').trim();
      if (value !== '' && !/^[|>][+-]?$/.test(value))
        addValues(values, key, value, at + line.indexOf(value));
    } else if (key !== '') addContinued(values, key, line, at);
    at += line.length + 1;
  }
  return { end: opening + close.index + close[0].length, values };
}

function addValues(
  values: Map<string, FrontValue[]>,
  key: string,
  value: string,
  offset: number,
): void {
  const list = /^\[(.*)\]$/.exec(value)?.[1];
  if (list === undefined) {
    values.get(key)?.push(unquoted(value, offset));
    return;
  }
  let at = 1;
  for (const part of list.split(',')) {
    const text = part.trim();
    if (text !== '') values.get(key)?.push(unquoted(text, offset + at + part.indexOf(text)));
    at += part.length + 1;
  }
}

function addContinued(
  values: Map<string, FrontValue[]>,
  key: string,
  line: string,
  at: number,
): void {
  const text = line.trim();
  const list = values.get(key);
  if (text === '' || list === undefined) return;
  const item = /^-[ \t]+(?:name:[ \t]*)?(.+)$/.exec(text)?.[1];
  if (item !== undefined) list.push(unquoted(item, at + line.indexOf(item)));
  else if (!/^[a-z][\w-]*:\s/.test(text)) list.push({ text, offset: at + line.indexOf(text) });
}

function unquoted(text: string, offset: number): FrontValue {
  const inner = /^(["'])(.*)\1$/.exec(text)?.[2];
  return inner === undefined ? { text, offset } : { text: inner, offset: offset + 1 };
}
