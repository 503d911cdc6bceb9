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

/** Nouns that are plural whatever stands around them, so that a singular verb after them is a slip. */
const PLURALS =
  'troops|forces|peacekeepers|negotiations|talks|relations|sides|parties|officials|leaders|scholars|experts|analysts|observers|diplomats|ministers|governments|countries|states|authorities|soldiers|researchers|authors|historians|politicians|citizens|refugees|sanctions|elections|tensions|borders|agreements|treaties|weapons|interests|developments|events|results|studies|armies|hostilities|clashes|protests|reforms|institutions|organi[sz]ations|members|neighbou?rs|allies|voters|journalists|prisoners|answers|proposals|measures|obligations';

/** "The number of troops has": the verb belongs to another noun than the one before it. */
const OTHER_HEAD =
  /\b(?:of|that|which|who|whose|when|if|by|from|with|to|for|and|or|each|every|between|than|in|on|at|about|over|under|against|towards?|during|after|before|since|through|within|without|among|behind|beyond|beside|besides|despite|per|one|neither|either|none|nobody|everything|(?!(?:peacekeep|exist|lead|rul|remain|warr|follow|neighbour|neighbor|conflict|ongo|oppos|govern|participat|negotiat|fight|vot|compet|sign|exil|invad|occupy|underly)ing )\p{Ll}{3,}ing)\b|united states/u;

const headStandsAlone = (match: RegExpMatchArray, text: string): boolean => {
  const at = match.index ?? 0;
  const before = text.slice(Math.max(0, at - 120), at);
  const clause = before.slice(
    Math.max(...['.', ',', ';', '\n'].map((c) => before.lastIndexOf(c))) + 1,
  );
  return !OTHER_HEAD.test(clause.toLowerCase());
};

const PLURAL_VERBS: Record<string, string> = { has: 'have', is: 'are', was: 'were' };
const SINGULAR_VERBS: Record<string, string> = { have: 'has', are: 'is', were: 'was' };

/** The same words at the beginning of a sentence. */
function capitalised(words: string): string {
  return words
    .split('|')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('|');
}

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
    find: /\b([Mm]ention(?:ed|s|ing)?) about\b/gu,
    say: 'has a preposition that “mention” does not take',
    better: (match) => match[1] ?? null,
  },
  {
    find: /\b([Aa]ccording) with\b/gu,
    say: 'takes “to”',
    better: (match) => `${match[1]} to`,
  },
  {
    find: /\b(consists?|consisted) from\b/gu,
    say: 'takes “of”',
    better: (match) => `${match[1]} of`,
  },
  {
    find: /\b(depend(?:s|ed|ing)?) (?:from|of)\b/gu,
    say: 'takes “on”',
    better: (match) => `${match[1]} on`,
  },
  {
    find: /\b(interested) (?:on|about)(?= \p{Ll}+ing\b)/gu,
    say: 'takes “in”',
    better: (match) => `${match[1]} in`,
  },
  {
    find: /\b(?:will|would|should|must|might|cannot|could) (?:not )?to (?=(?:be|have|take|make|go|do|remain|keep|leave|become|support|accept)\b)(?<=\b(?:it|he|she|they|we|which|who|\p{Lu}\p{Ll}+) (?:will|would|should|must|might|cannot|could) (?:not )?to )/gu,
    say: 'has “to” after a modal verb',
    better: (match) => match[0].replace(/ to $/u, ' '),
    holds: (match, text) =>
      !/\bwhat (?:it|he|she|they|we) could to /u.test(
        text.slice(Math.max(0, (match.index ?? 0) - 12), (match.index ?? 0) + match[0].length),
      ),
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
    find: new RegExp(
      `(?:\\b(?:${PLURALS})|(?<=^|[.!?] |\uE000)(?:${capitalised(PLURALS)}))(?: in \\p{Lu}[\\p{L}-]+)? (has|is|was)\\b(?! (?:a|an|the) \\p{Ll}+ (?:of|that|in)\\b)`,
      'gmu',
    ),
    say: (match) => `joins a plural with “${match[1]}”`,
    better: (match) => match[0].replace(/(?:has|is|was)$/u, (verb) => PLURAL_VERBS[verb] ?? verb),
    holds: headStandsAlone,
  },
  {
    find: /(?<=^|[.;] |\uE000)(It|He|She)( have| are| were)\b(?! (?:it|he|she|there|not for)\b)/gmu,
    say: (match) => `joins “${match[1]}” with a plural verb`,
    better: (match) => `${match[1]} ${SINGULAR_VERBS[(match[2] ?? '').trim()] ?? ''}`,
  },
  {
    find: /\b([Tt]hey|[Ww]e) (has|is|was)\b/gu,
    say: (match) => `joins “${match[1]}” with a singular verb`,
    better: (match) => `${match[1]} ${PLURAL_VERBS[match[2] ?? ''] ?? ''}`,
  },
  {
    find: /\b(?:[Tt]his|[Tt]hat) (?:countries|parties|agreements|negotiations|events|developments|regions|circumstances|years|months)\b/gu,
    say: 'joins a singular “this” or “that” with a plural',
    better: (match) => match[0].replace(/^([Tt])h(?:is|at)/u, (_, t: string) => `${t}hese`),
    holds: (match) => match[0].startsWith('T') || match[0].startsWith('this'),
  },
  {
    find: /\b(?:[Tt]hese|[Tt]hose) (?:country|state|side|party|agreement|event|development|measure|reason|region|conflict|issue|war|policy|question|problem)\b(?! (?:parties|leaders|visits|agencies|actors|borders|policies|decisions|papers|organs|institutions|\p{Ll}+s\b))/gu,
    say: 'joins a plural “these” or “those” with a singular',
  },
  {
    find: /(?<=^|[.;] |\uE000)(Although|Though|Even though)( [^.;:\n\uE000]{8,120},) but(?= \p{Ll})/gmu,
    say: 'joins two clauses with both “although” and “but”',
    better: (match) => `${match[1]}${match[2]}`,
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
