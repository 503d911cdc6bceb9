/** What is to become of the conflicts between a project and the case: one by one, or all of a kind. */
import { z } from 'zod';
import { DomainError } from '../../kernel/errors.ts';

/**
 * `code-rules`, `memo-text`: known by its GUID, with other words.
 * `code-name`: another code of the same name in the same branch.
 * `document-text`: known by its GUID, with another text.
 * `document-words`: the words are in the case as another document.
 */
export const ConflictKind = z.enum([
  'code-rules',
  'code-name',
  'document-text',
  'document-words',
  'memo-text',
]);
export type ConflictKind = z.infer<typeof ConflictKind>;

/**
 * `here`: what the case says is kept; `there`: what the project says is taken; `both`: two things stand
 * beside each other. Of two codes of one name and of two documents with the same words, `here` and
 * `there` make one, which is called and described as on that side.
 */
export const Decision = z.enum(['here', 'there', 'both']);
export type Decision = z.infer<typeof Decision>;

export const ProjectDecisions = z.object({
  kinds: z.partialRecord(ConflictKind, Decision).default({}),
  /** By the key of the conflict; goes before what was decided of its kind. */
  single: z.record(z.string().max(300), Decision).default({}),
});
export type ProjectDecisions = z.infer<typeof ProjectDecisions>;

/** No screen lists more of one kind; what is decided of the kind holds for the others too. */
export const MOST_OF_A_KIND = 200;

export const UNDECIDED: ProjectDecisions = { kinds: {}, single: {} };

/** What happens where nobody decides: the project is newer, but loses nothing that was made here. */
export const PROPOSED: Readonly<Record<ConflictKind, Decision>> = {
  'code-rules': 'there',
  'code-name': 'both',
  'document-text': 'here',
  'document-words': 'both',
  'memo-text': 'there',
};

export const decisionOn = (
  { kinds, single }: ProjectDecisions,
  { kind, key }: { kind: ConflictKind; key: string },
): Decision => single[key] ?? kinds[kind] ?? PROPOSED[kind];

/** Whether anything is decided in another way than is proposed for its kind, or may be. */
export const isDecided = ({ kinds, single }: ProjectDecisions): boolean =>
  Object.keys(single).length > 0 ||
  ConflictKind.options.some((kind) => (kinds[kind] ?? PROPOSED[kind]) !== PROPOSED[kind]);

/** `here`, or by kind: `code-rules=here,memo-text=both`. Throws `bad-input` with the words that are known. */
export function readPolicy(text: string): ProjectDecisions {
  const all = Decision.safeParse(text.trim());
  if (all.success) {
    const kinds = Object.fromEntries(ConflictKind.options.map((kind) => [kind, all.data]));
    return ProjectDecisions.parse({ kinds });
  }
  return ProjectDecisions.parse({ kinds: Object.fromEntries(text.split(',').map(readPair)) });
}

function readPair(pair: string): [ConflictKind, Decision] {
  const [kind, decision, ...more] = pair.split('=').map((part) => part.trim());
  const read = z.tuple([ConflictKind, Decision]).safeParse([kind, decision]);
  if (read.success && more.length === 0) return read.data;
  throw new DomainError(
    'bad-input',
    `“${pair.trim()}” decides no conflicts: say ${Decision.options.join(', ')}, or one of them for a kind (${ConflictKind.options.join(', ')}), as in code-rules=here,memo-text=both.`,
  );
}
