/** Lines at the head of a message that no other text has. */
const TELLING = new Set([
  'message-id',
  'mime-version',
  'received',
  'return-path',
  'delivered-to',
  'x-mozilla-status',
  'dkim-signature',
]);

/** A message begins with headers, among them one that only mail programs write. */
export function looksLikeEmail(head: string, fileName: string): boolean {
  const names = new Set<string>();
  for (const line of head.split(/\r?\n/, 200)) {
    if (line.trim() === '') break;
    const name = /^([A-Za-z][A-Za-z0-9-]{1,60}):/.exec(line)?.[1];
    if (name !== undefined) names.add(name.toLowerCase());
    else if (names.size === 0 || !/^[ \t]/.test(line)) return false;
  }
  if (!['from', 'subject', 'date'].some((name) => names.has(name))) return false;
  return [...names].some((name) => TELLING.has(name)) || /\.(?:eml|mht|mhtml)$/i.test(fileName);
}

/** Several messages in one file: each begins with a line `From `, and then the headers. */
export const looksLikeMailbox = (head: string): boolean =>
  /^From \S.{0,200}\r?\n[A-Za-z-]{2,60}:/.test(head);
