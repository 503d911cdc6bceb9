/**
 * REFI-QDA has one description a code; we have a definition and three rules. They are written one after
 * another under headings that a person can read, so that they come back apart.
 */
import type { Code } from '../../coding/model.ts';

type Rules = Pick<Code, 'definition' | 'whenToUse' | 'whenNot' | 'example'>;

const HEADINGS = [
  ['whenToUse', 'When to use:'],
  ['whenNot', 'When not to use:'],
  ['example', 'Example:'],
] as const;

/** A line of the rules themselves that looks like a heading is marked with a backslash. */
const LOOKS_LIKE = /^(\\*)(?=(?:When to use|When not to use|Example):)/gm;
const MARKED = /^\\(?=\\*(?:When to use|When not to use|Example):)/gm;

const marked = (text: string): string => text.replaceAll(LOOKS_LIKE, '\\$1');
const unmarked = (text: string): string => text.replaceAll(MARKED, '');

export function writeDescription(rules: Rules): string {
  const parts = HEADINGS.filter(([field]) => rules[field] !== '').map(
    ([field, heading]) => `\n${heading}\n${marked(rules[field])}`,
  );
  return [marked(rules.definition), ...parts].join('\n');
}

export function readDescription(description: string): Rules {
  const rules: Rules = { definition: '', whenToUse: '', whenNot: '', example: '' };
  let rest = description;
  for (const [field, heading] of [...HEADINGS].reverse()) {
    const line = `\n\n${heading}\n`;
    const at = rest.lastIndexOf(line);
    if (at < 0) continue;
    rules[field] = unmarked(rest.slice(at + line.length));
    rest = rest.slice(0, at);
  }
  rules.definition = unmarked(rest);
  return rules;
}
