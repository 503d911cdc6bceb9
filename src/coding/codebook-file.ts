/** What a file says of a codebook, whatever its format. */
import { z } from 'zod';
import { Code, Colour } from './model.ts';

/** One code of a file. What the file does not say is absent and changes nothing. */
export const CodebookEntry = z.object({
  /** Names from the top down to this code. */
  path: z.array(Code.shape.name).min(1).max(40),
  definition: z.string().optional(),
  whenToUse: z.string().optional(),
  whenNot: z.string().optional(),
  example: z.string().optional(),
  colour: Colour.optional(),
  codable: z.boolean().optional(),
});
export type CodebookEntry = z.infer<typeof CodebookEntry>;

export interface ReadCodebook {
  entries: CodebookEntry[];
  /** What was left out, and why. */
  warnings: string[];
}

export const MAX_ENTRIES = 10_000;

const FIELD_WORDS = {
  path: ['path', 'code path', 'full name', 'full path'],
  name: ['name', 'code', 'code name', 'label', 'title', 'term', 'node'],
  parent: ['parent', 'parent code', 'category', 'group', 'folder', 'under'],
  definition: ['definition', 'description', 'memo', 'comment', 'meaning', 'def'],
  whenToUse: ['when to use', 'inclusion', 'include', 'inclusion criteria', 'use when', 'use'],
  whenNot: ['when not', 'when not to use', 'exclusion', 'exclude', 'exclusion criteria', 'not'],
  example: ['example', 'examples', 'anchor', 'anchor example', 'typical example', 'quotation'],
  colour: ['colour', 'color'],
  codable: ['codable', 'is codable', 'iscodable'],
  children: ['children', 'codes', 'subcodes', 'sub codes', 'below'],
} as const;
export type Field = keyof typeof FIELD_WORDS;

/** What the heading of a column or a key of YAML means; undefined when it is none of ours. */
export function fieldOf(words: string): Field | undefined {
  const plain = words
    .trim()
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[_\-\s]+/g, ' ');
  for (const [field, names] of Object.entries(FIELD_WORDS)) {
    if ((names as readonly string[]).includes(plain)) return field as Field;
  }
  return undefined;
}

const NO = /^(?:0|no|false|folder|n)$/i;

/** An entry from words; empty words say nothing. Answers with why when there is no entry in them. */
export function entryFrom(
  path: readonly string[],
  said: Partial<Record<Field, string>>,
  warn: (words: string) => void,
): CodebookEntry | null {
  const rules: Record<string, unknown> = {};
  for (const field of ['definition', 'whenToUse', 'whenNot', 'example'] as const) {
    if (said[field]?.trim()) rules[field] = said[field].trim();
  }
  if (said.codable?.trim()) rules.codable = !NO.test(said.codable.trim());
  const name = path.at(-1) ?? '';
  if (said.colour?.trim()) {
    const colour = Colour.safeParse(longHex(said.colour.trim().toLowerCase()));
    if (colour.success) rules.colour = colour.data;
    else warn(`“${name}”: the colour “${said.colour.slice(0, 40)}” is not of the form #rrggbb.`);
  }
  const entry = CodebookEntry.safeParse({ path, ...rules });
  if (entry.success) return entry.data;
  warn(
    path.length === 0
      ? 'A line without a name was left out.'
      : `“${name.slice(0, 60)}” was left out: its name is longer than 200 characters, or it lies too deep.`,
  );
  return null;
}

const longHex = (colour: string): string =>
  /^#[0-9a-f]{3}$/.test(colour) ? colour.replaceAll(/[0-9a-f]/g, '$&$&') : colour;
