/** Which source each citation means, by the first rule that fits. */
import { CitedSoFar } from './cited-so-far.ts';
import type { Cluster } from './match-sources.ts';
import type { Mention, Resolution, Resolved } from './mention.ts';
import { resolveIbid } from './rules/ibid.ts';
import { resolveNoteNumber } from './rules/note-number.ts';
import { resolveShortAuthor } from './rules/short-author.ts';
import { resolveShortTitle } from './rules/short-title.ts';

type Rule = (mention: Mention, cited: CitedSoFar) => Resolution | undefined;

const SHORT_RULES: readonly Rule[] = [resolveNoteNumber, resolveShortAuthor, resolveShortTitle];

/** A bare "op. cit." with nobody named can only be the work cited last. */
const isBareOpCit = (mention: Mention): boolean =>
  mention.back?.kind === 'op-cit' &&
  mention.reference?.names.length === 0 &&
  mention.reference.title === undefined;

function resolveShort(mention: Mention, cited: CitedSoFar): Resolution {
  if (isBareOpCit(mention)) return resolveIbid(mention, cited);
  let why: string | undefined;
  for (const rule of SHORT_RULES) {
    const resolution = rule(mention, cited);
    if (resolution === undefined) continue;
    if ('source' in resolution) return resolution;
    why ??= resolution.why;
  }
  const wrongNote = mention.back?.kind === 'note-number' ? mention.back.note : undefined;
  if (wrongNote !== undefined) return { why: `note ${wrongNote} cites no work of that name` };
  return { why: why ?? 'no source cited before or listed fits these words' };
}

/** A full citation's source was found when the readings were gathered. */
export interface KnownSource {
  source: string;
  isNew: boolean;
}

export function resolveMentions(
  mentions: readonly Mention[],
  known: ReadonlyMap<string, KnownSource>,
  clusters: readonly Cluster[],
  noteIdByLabel: ReadonlyMap<string, string>,
): Resolved[] {
  const cited = new CitedSoFar(clusters, noteIdByLabel);
  return mentions.flatMap((mention) => {
    const full = known.get(mention.id);
    const resolution: Resolution =
      full !== undefined
        ? {
            source: full.source,
            rule: full.isNew ? 'full' : 'repeated-full',
            antecedent: full.isNew ? null : cited.lastMention(full.source),
          }
        : mention.form === 'ibid'
          ? resolveIbid(mention, cited)
          : resolveShort(mention, cited);
    // Words that could be a title or a sentence with a number are let go when they name no source.
    if (mention.isTentative === true && 'why' in resolution) return [];
    const resolved = { mention, resolution };
    cited.remember(resolved);
    return [resolved];
  });
}
