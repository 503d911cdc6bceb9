/** JSON as a person reads it: two blanks a level, and on one line what fits on one. The same value gives the same bytes. */

const WIDTH = 100;

function onOneLine(value: unknown, room: number): string | null {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const parts: string[] = [];
  let left = room - 2;
  const add = (head: string, part: unknown): boolean => {
    const text = onOneLine(part, left - head.length);
    if (text === null) return false;
    left -= head.length + text.length + 2;
    parts.push(`${head}${text}`);
    return left >= -2;
  };
  if (Array.isArray(value)) {
    if (!value.every((part) => add('', part))) return null;
    return `[${parts.join(', ')}]`;
  }
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  if (entries.length === 0) return '{}';
  if (!entries.every(([key, part]) => add(`${JSON.stringify(key)}: `, part))) return null;
  return `{ ${parts.join(', ')} }`;
}

function lay(value: unknown, indent: string, taken: number, open: boolean): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const short = open ? null : onOneLine(value, WIDTH - taken);
  if (short !== null && taken + short.length <= WIDTH) return short;
  const inner = `${indent}  `;
  // One for the comma that may follow.
  const line = (head: string, part: unknown): string =>
    `${inner}${head}${lay(part, inner, inner.length + head.length + 1, false)}`;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((part) => line('', part)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, part]) => line(`${JSON.stringify(key)}: `, part));
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** With a line end. The outermost brackets stand on lines of their own. */
export const folderJson = (value: unknown): string => `${lay(value, '', 0, true)}\n`;
