/**
 * Who speaks in a quotation, by rules that each look for one way of saying so. When none fits, the
 * answer is nobody: a wrong speaker is worse than none.
 */
import { detectLanguage } from '../../kernel/language.ts';
import type { Span } from '../../kernel/span.ts';
import { NAME_RUN, type NamedPerson, type People, personIn } from './names-in-text.ts';
import { nominative } from './nominative.ts';
import { ACCORDING, GENITIVE, PRONOUNS, SAYING, SO, UTTERANCE } from './speaker-words.ts';

export interface Speaker extends NamedPerson {
  rule: string;
}

/** Where to look: the words of the sentence before and after the quotation, and what stands earlier. */
export interface Surroundings {
  text: string;
  /** From the start of the sentence, or of the announcing paragraph, to the opening mark. */
  before: Span;
  /** From the closing mark to the end of the sentence. */
  after: Span;
  /** The paragraph up to `before`: where a pronoun finds its person. */
  earlier: Span;
  people: People;
}

const LOOK = 700;
const EDGE = '(?<![\\p{L}-])';
const STOP = '(?![\\p{L}-])';
const ADVERBS =
  '(?:\\s+(?:has|have|had|also|later|then|once|again|already|soon|recently|hat|hatte|auch|później|też|również|również|также|позже|потом|\\p{Ll}+ly))*';

const AFTER_VERB_NAME = new RegExp(
  `^[\\s,.;:–—-]*(?:${SAYING}|${SO})${STOP}\\s+(?:the\\s+|a\\s+)?(${NAME_RUN})`,
  'iu',
);
const AFTER_NAME_VERB = new RegExp(
  `^[\\s,.;:–—-]*(?:the\\s+)?(${NAME_RUN})(?:,[^,.]{1,100},)?${ADVERBS}\\s+(?:${SAYING})${STOP}`,
  'u',
);
const AFTER_PRONOUN = new RegExp(
  `^[\\s,.;:–—-]*(?:(?:${PRONOUNS})${ADVERBS}\\s+(?:${SAYING})|(?:${SAYING})[\\s-]+(?:${PRONOUNS}))${STOP}`,
  'iu',
);
const ACCORDING_TO = new RegExp(
  `${EDGE}(${ACCORDING})\\s+(?:(?:\\p{Ll}[\\p{Ll}-]*|OSCE)\\s+){0,5}?(${NAME_RUN})`,
  'giu',
);
const ZUFOLGE = new RegExp(`(${NAME_RUN})\\s+zufolge${STOP}`, 'gu');
const NAME_VERB = new RegExp(
  `${EDGE}(${NAME_RUN})((?:,[^.:“„«"]{1,140}?,)?)${ADVERBS}\\s+(?:${SAYING})${STOP}`,
  'gu',
);
const VERB_NAME = new RegExp(`${EDGE}(?:${SAYING})${STOP}\\s+(${NAME_RUN})\\s*(?:[:,]|$)`, 'gu');
const PRONOUN_VERB = new RegExp(`${EDGE}(?:${PRONOUNS})${ADVERBS}\\s+(?:${SAYING})${STOP}`, 'giu');
const POSSESSIVE = new RegExp(
  `${EDGE}(${NAME_RUN})(?<=['’]s|s['’])\\s+(?:\\p{Ll}+\\s+){0,2}(?:${UTTERANCE})${STOP}`,
  'gu',
);

/**
 * What the patterns above cannot do without, put cheaply: they are costly to compile, and most quotations
 * have nothing of the kind around them. Asked of text in small letters.
 */
const EDGE_MARKS = '^[\\s,.;:–—-]*';
const SAYS = new RegExp(SAYING);
const SAYS_FIRST = new RegExp(`${EDGE_MARKS}(?:${SAYING}|${SO})`);
const PRONOUN_FIRST = new RegExp(`${EDGE_MARKS}(?:${PRONOUNS}|${SAYING})`);
const CITES = new RegExp(ACCORDING);
const OWN_WORDS = new RegExp(UTTERANCE);

const NEEDS = new Map<RegExp, RegExp>([
  [AFTER_VERB_NAME, SAYS_FIRST],
  [AFTER_NAME_VERB, SAYS],
  [AFTER_PRONOUN, PRONOUN_FIRST],
  [ACCORDING_TO, CITES],
  [ZUFOLGE, /zufolge/],
  [NAME_VERB, SAYS],
  [VERB_NAME, SAYS],
  [PRONOUN_VERB, SAYS],
  [POSSESSIVE, OWN_WORDS],
]);

const mayMatch = (pattern: RegExp, part: string): boolean =>
  NEEDS.get(pattern)?.test(part.toLowerCase()) !== false;

interface Found {
  run: string;
  start: number;
  phrase: string;
}

/** The last match before the quotation: the nearest to it. */
function lastMatch(pattern: RegExp, part: string, group: number, from: number): Found | null {
  let found: Found | null = null;
  if (!mayMatch(pattern, part)) return found;
  for (const match of part.matchAll(pattern)) {
    const run = match[group];
    if (run === undefined) continue;
    const into = match[0].indexOf(run, group > 1 ? (match[1]?.length ?? 0) : 0);
    found = { run, start: from + match.index + into, phrase: match[1] ?? '' };
  }
  return found;
}

class SpeakerFinder {
  private readonly around: Surroundings;
  private readonly before: string;
  private readonly from: number;
  private readonly after: string;

  constructor(around: Surroundings) {
    this.around = around;
    this.from = Math.max(around.before.start, around.before.end - LOOK);
    this.before = around.text.slice(this.from, around.before.end);
    this.after = around.text.slice(
      around.after.start,
      Math.min(around.after.end, around.after.start + LOOK),
    );
  }

  find(): Speaker | null {
    return this.saidAfter() ?? this.announcedBefore() ?? this.accordingAfter();
  }

  private named(found: Found | null, rule: string): Speaker | null {
    if (!found) return null;
    const person = personIn(found.run, found.start, this.around.people.ordinary);
    if (!person) return null;
    const isGenitive = GENITIVE.test(found.phrase);
    const name = isGenitive ? nominative(person.name, detectLanguage(this.before)) : person.name;
    return { name: this.around.people.full(name), span: person.span, rule };
  }

  private saidAfter(): Speaker | null {
    const at = this.around.after.start;
    for (const [pattern, rule] of [
      [AFTER_VERB_NAME, 'said-after'],
      [AFTER_NAME_VERB, 'says-after'],
    ] as const) {
      const run = mayMatch(pattern, this.after) ? pattern.exec(this.after) : null;
      if (!run?.[1]) continue;
      const start = at + run[0].lastIndexOf(run[1]);
      const speaker = /^\p{Lu}/u.test(run[1])
        ? this.named({ run: run[1], start, phrase: '' }, rule)
        : null;
      if (speaker) return speaker;
    }
    return mayMatch(AFTER_PRONOUN, this.after) && AFTER_PRONOUN.test(this.after)
      ? this.personBefore(this.around.before.end, 'pronoun-after')
      : null;
  }

  /** Of several ways to announce a quotation, the one nearest to it counts. */
  private announcedBefore(): Speaker | null {
    const options = [
      this.named(lastMatch(ACCORDING_TO, this.before, 2, this.from), 'according-to'),
      this.named(lastMatch(ZUFOLGE, this.before, 1, this.from), 'according-to'),
      this.named(lastMatch(NAME_VERB, this.before, 1, this.from), 'says-before'),
      this.named(lastMatch(VERB_NAME, this.before, 1, this.from), 'says-before'),
      this.named(lastMatch(POSSESSIVE, this.before, 1, this.from), 'possessive'),
    ].filter((option): option is Speaker => option !== null);
    const pronoun = mayMatch(PRONOUN_VERB, this.before)
      ? [...this.before.matchAll(PRONOUN_VERB)].at(-1)
      : undefined;
    const pronounAt = pronoun ? this.from + pronoun.index : -1;
    const nearest = options.sort((a, b) => b.span.end - a.span.end)[0];
    if (nearest && nearest.span.start > pronounAt) return nearest;
    if (pronounAt >= 0) return this.personBefore(pronounAt, 'pronoun-before');
    return null;
  }

  private accordingAfter(): Speaker | null {
    const found = lastMatch(ACCORDING_TO, this.after, 2, this.around.after.start);
    return this.named(found, 'according-to');
  }

  private personBefore(offset: number, rule: string): Speaker | null {
    const { text, earlier, people } = this.around;
    const person = people.lastIn(text, { start: earlier.start, end: offset });
    return person && { name: people.full(person.name), span: person.span, rule };
  }
}

export const findSpeaker = (around: Surroundings): Speaker | null =>
  new SpeakerFinder(around).find();

const TERM_USER = new RegExp(
  `(?:^|[.;]\\s+|,\\s+(?:but|while|whereas|and)\\s+|${EDGE}(?:but|while|whereas)\\s+)(?:the\\s+)?(${NAME_RUN})\\s+(?:[^.;“‘"«„]{0,160}?\\s)?(?:uses?|used|prefers?|preferred|calls?|called|speaks? of|insists? on|insisted on|refers? to|referred to)\\s[^.;“‘"«„]{0,60}$`,
  'u',
);

/** `X uses the term ‘…’`: whose word it is. The clause nearest to the word decides. */
export function findTermUser(around: Surroundings): Speaker | null {
  const { text, before, people } = around;
  const from = Math.max(before.start, before.end - 400);
  let part = text.slice(from, before.end);
  let offset = from;
  const turn = [...part.matchAll(/[,;]\s+(?:but|while|whereas)\s+/gu)].at(-1);
  if (turn) {
    offset += turn.index;
    part = part.slice(turn.index);
  }
  const match = TERM_USER.exec(part);
  if (!match?.[1]) return null;
  const start = offset + match.index + match[0].indexOf(match[1]);
  const person = personIn(match[1], start, people.ordinary);
  return person && { name: people.full(person.name), span: person.span, rule: 'uses-term' };
}
