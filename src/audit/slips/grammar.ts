/** Grammar that no reading of the sentence allows. Each pattern is narrow: what might be right is left out. */
import type { Slip } from './slip.ts';

const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December';

const SINGULAR =
  'conflict|country|state|issue|reason|factor|problem|region|actor|goal|aim|task|priority|party|source|result|cause|element|example|challenge|question|partner|power|leader|war|topic';

const ADJECTIVES: Record<string, string> = {
  slowly: 'slow',
  gradually: 'gradual',
  quickly: 'quick',
  rapidly: 'rapid',
  recently: 'recent',
  steadily: 'steady',
  partially: 'partial',
  completely: 'complete',
  constantly: 'constant',
};

const plural = (word: string): string =>
  word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;

/** "The number of troops has": the verb belongs to another noun than the one before it. */
const OTHER_HEAD =
  /\b(?:of|that|which|who|whose|when|if|by|from|with|to|for|and|or|each|every|between|than)\b/u;

const headStandsAlone = (match: RegExpMatchArray, text: string): boolean => {
  const at = match.index ?? 0;
  const before = text.slice(Math.max(0, at - 120), at);
  const clause = before.slice(
    Math.max(...['.', ',', ';', '\n'].map((c) => before.lastIndexOf(c))) + 1,
  );
  return !OTHER_HEAD.test(clause.toLowerCase());
};

export const grammarSlips: readonly Slip[] = [
  {
    find: new RegExp(
      `\\bone of the (?:(?:most )?\\p{Ll}+(?:-\\p{Ll}+)? ){0,3}(${SINGULAR})(?= (?:in|of|for|that|which|is|was|between)\\b|[.,;])`,
      'gu',
    ),
    say: 'is a singular after “one of the”',
    better: (match) => match[0].slice(0, -(match[1] ?? '').length) + plural(match[1] ?? ''),
    holds: (match) => !/\b(?:of|in|the) \p{Ll}+ /u.test(match[0].slice('one of the '.length)),
  },
  {
    find: new RegExp(
      `\\b([Ii])n the end of (?=(?:${MONTH})\\b|(?:the|last|this) (?:year|month|war|decade|century)\\b|\\d{4}\\b)`,
      'gu',
    ),
    say: 'is not how English names a point in time',
    better: (match) => `${match[1] === 'I' ? 'A' : 'a'}t the end of `,
  },
  {
    find: /\b([Ii])n the result of\b/gu,
    say: 'is no English phrase',
    better: (match) => (match[1] === 'I' ? 'As a result of' : 'as a result of'),
  },
  {
    find: /\b([Dd])espite of\b/gu,
    say: 'mixes “despite” and “in spite of”',
    better: (m) => `${m[1]}espite`,
  },
  {
    find: /\b([Dd]iscuss(?:ed|es|ing)?) about\b/gu,
    say: 'has a preposition that “discuss” does not take',
    better: (match) => match[1] ?? null,
  },
  {
    find: /\b(emphasi[sz](?:e|ed|es|ing)) on\b(?! (?:the )?(?:\d|page|several|many))/gu,
    say: 'has a preposition that “emphasise” does not take',
    better: (match) => match[1] ?? null,
  },
  {
    find: /\bcommented(?= \p{Lu}[\p{L}-]+['’]s \p{Ll})/gu,
    say: 'needs “on” before what is commented on',
    better: () => 'commented on',
  },
  {
    find: /\b([Aa]) research of\b/gu,
    say: 'treats “research” as a countable noun',
    better: (match) => `${match[1]} study by`,
  },
  {
    find: /\b([Ii]nformation|[Aa]dvice|[Ee]quipment|[Ff]urniture|[Kk]nowledge)s\b/gu,
    say: 'is the plural of a noun that has none',
    better: (match) => match[1] ?? null,
  },
  {
    find: /\b(?:troops|forces|peacekeepers|negotiations|talks|relations|sides|parties|officials|leaders)(?: in \p{Lu}[\p{L}-]+)? has\b/gu,
    say: 'joins a plural with “has”',
    better: (match) => match[0].replace(/has$/u, 'have'),
    holds: headStandsAlone,
  },
  {
    find: /\bwhat are (behind|at stake|at issue|wrong with)\b/gu,
    say: 'asks for a singular verb after “what”',
    better: (match) => `what is ${match[1]}`,
  },
  {
    find: /\b[Tt]he (?:West|East)(?= (?:involvement|policy|influence|support|approach|interests|role|reaction)\b)/gu,
    say: 'stands before a noun without its ’s',
    better: (match) => `${match[0]}’s`,
  },
  {
    find: /(?<=['’]s |\bits |\btheir |\bhis |\bthe |\ba )(\p{Ll}+ly) (departure|withdrawal|retreat|decline|rise|growth|return|expansion|reduction|recovery|integration)\b/gu,
    say: 'has an adverb before a noun',
    better: (match) => `${ADJECTIVES[match[1] ?? '']} ${match[2]}`,
    holds: (match) => (match[1] ?? '') in ADJECTIVES,
  },
  {
    find: /(?<=\b(?:the|a|this|in|of) )(conflict|border|ceasefire|refugee)s (zone|settlement|resolution|management|demarcation|regime|crisis)\b(?!['’])/gu,
    say: 'has a plural where the first noun only describes the second',
    better: (match) => `${match[1]} ${match[2]}`,
  },
  {
    find: /\b(on|of|for|about) the (ending|halting|stopping|resolving|settling|restoring|resuming|unblocking) (war|conflict|crisis|dispute|hostilities|fighting|violence|talks|negotiations|routes|roads|borders|communications)\b/gu,
    say: 'has its words in the wrong order',
    better: (match) => `${match[1]} ${match[2]} the ${match[3]}`,
  },
  {
    find: /\b(do|does|did) same\b/gu,
    say: 'lacks “the”',
    better: (match) => `${match[1]} the same`,
  },
  {
    find: /\bup today\b(?<=\b(?:has|have) not [^.;\n]{5,120}up today)/gu,
    say: 'lacks “to”: “up to today”',
    better: () => 'up to today',
  },
  {
    find: /(?<!\b(?:[Mm]any|[Nn]o|[Oo]nce|[Ss]ome|[Aa]ny|[Ff]ew|[Ee]ven|[Oo]ne) )\bmore (stronger|weaker|easier|worse|deeper|closer)\b/gu,
    say: 'compares twice',
    better: (match) => match[1] ?? null,
  },
  {
    find: /(?<![\p{L}\d'’-]|\d )([Aa]) (?=(?!one|once\b|eu|ewe|ou|oui|and\b|are\b|also\b|all\b|any\b|each\b|either\b|every\b)[aeio]\p{Ll}{2,})/gu,
    say: 'stands before a vowel',
    better: (match) => `${match[1]}n `,
    holds: articleNotLabel,
  },
  {
    find: /(?<![\p{L}\d'’-])([Aa])n (?=(?!der\b|die\b|das\b|den\b|dem\b)[bcdfgjklmnpqrstvwz]\p{Ll}{2,})/gu,
    say: 'stands before a consonant',
    better: (match) => `${match[1]} `,
    holds: articleNotLabel,
  },
];

/** A capital within a sentence is a label ("Group A is"), not the article. */
function articleNotLabel(match: RegExpMatchArray, text: string): boolean {
  return match[1] === 'a' || /(?:^|[.!?\n\uE000]\s*)$/u.test(text.slice(0, match.index).slice(-4));
}
