/** Where a code stands, written on one line: `Routes > railway`. A `>` or `\` in a name is escaped by `\`. */

export const joinPath = (names: readonly string[]): string =>
  names.map((name) => name.replaceAll(/[\\>]/g, '\\$&')).join(' > ');

/** The names, each without blanks around it; empty ones are left out. */
export function splitPath(path: string): string[] {
  const names = [''];
  for (let at = 0; at < path.length; at += 1) {
    const letter = path.charAt(at);
    if (letter === '>') names.push('');
    else {
      if (letter === '\\' && at + 1 < path.length) at += 1;
      names[names.length - 1] += path.charAt(at);
    }
  }
  return names.map((name) => name.trim()).filter((name) => name !== '');
}
