/** Words that are words, but not the ones meant; the sentence leaves no other reading. */
import type { Slip } from './slip.ts';

const BASE_FORMS: Record<string, string> = {
  left: 'leave',
  went: 'go',
  came: 'come',
  took: 'take',
  gave: 'give',
  made: 'make',
  became: 'become',
  began: 'begin',
  saw: 'see',
  wrote: 'write',
  spoke: 'speak',
  chose: 'choose',
  broke: 'break',
  fell: 'fall',
  grew: 'grow',
  knew: 'know',
  withdrew: 'withdraw',
  fought: 'fight',
  brought: 'bring',
  sought: 'seek',
  kept: 'keep',
  lost: 'lose',
  sent: 'send',
  spent: 'spend',
  built: 'build',
  held: 'hold',
  stood: 'stand',
  said: 'say',
  told: 'tell',
  paid: 'pay',
  fled: 'flee',
};

const PAST = Object.keys(BASE_FORMS).join('|');
const RULING =
  'had|have|has|having|needs?|needed|wants?|wanted|decided|agreed|refused|failed|forced|obliged|able|tried|ought|began';

const baseOf = (match: RegExpMatchArray, group: number): string | null => {
  const past = match[group] ?? '';
  const base = BASE_FORMS[past];
  return base === undefined ? null : match[0].slice(0, -past.length) + base;
};

/** Verbs whose base form ends like a past form. */
const BASE_IN_ED =
  /^(?:\p{Ll}*(?:need|feed|heed|seed|speed|breed|bleed|weed|ceed|embed|shed|wed|shred|sled|bed|led|red))$/u;

export const realWordSlips: readonly Slip[] = [
  {
    find: /\b(?:decided|agreed|refused|failed|needs?|needed|wants?|wanted|able|tried|managed|promised|intends?|intended|planned|plans|began|started|forced|obliged|ready|unable) to (\p{Ll}{3,}ed)\b(?!-| (?:\p{Ll}+ly )?(?:the )?(?:approach|extent|form|version|scale))/gu,
    say: 'has a past form after “to”',
    holds: (match) => !BASE_IN_ED.test(match[1] ?? ''),
  },
  {
    find: /\b(?:did|does|do)(?: not|n['’]t) (\p{Ll}{3,}ed)\b(?!-)/gu,
    say: 'has a past form after “did”',
    holds: (match) => !BASE_IN_ED.test(match[1] ?? ''),
  },
  {
    find: /\b[Tt]heir(?= (?:is|are|was|were|has been|have been)\b)/gu,
    say: 'means “of them”; “there” is meant',
    better: (match) => (match[0].startsWith('T') ? 'There' : 'there'),
  },
  {
    find: /\bthere(?= (?:own|troops|forces|allies|armies|neighbou?rs|interests|policies|leaders|governments|economies|borders|positions|citizens|soldiers|territories|sovereignty|independence)\b)(?<=\b(?:of|with|from|by|for|to|in|and|on|lost|kept|defend|protect|pursue|pursued|withdrew|sent|have|had|has) there)/gu,
    say: 'means a place; “their” is meant',
    better: () => 'their',
  },
  {
    find: /\b(was|were|been|being) lead by\b/gu,
    say: 'has the present form of “lead” where “led” is meant',
    better: (match) => `${match[1]} led by`,
  },
  {
    find: /\b(has|have|had|which|this) lead to\b(?<=\b(?:has|have|had) lead to)/gu,
    say: 'has the present form of “lead” where “led” is meant',
    better: (match) => `${match[1]} led to`,
  },
  {
    find: /\b(in|on|of|for|by) principals(?= (?:of|and norms)\b)|\bprincipals(?= of (?:international|law|sovereignty|territorial|self|non-|the UN|the Helsinki|equality|inviolability)\b)/gu,
    say: 'means heads or employers; “principles” is meant',
    better: (match) => match[0].replace('principals', 'principles'),
  },
  {
    find: /\b[Ii]n principal(?=[,.;]| (?:agreed|agrees|accepted|accepts|possible|supported|supports|ready|willing|agreement)\b)/gu,
    say: 'has “principal” where “principle” is meant',
    better: (match) => match[0].replace('principal', 'principle'),
  },
  {
    find: /\b([Tt]he|[Ii]ts|[Tt]heir|a) principle(?= (?:reason|supplier|exporter|importer|ally|partner|actor|goal|aim|negotiator|mediator|cause|obstacle|adversary|beneficiary|concern|source)\b)/gu,
    say: 'is a noun; “principal” is meant',
    better: (match) => `${match[1]} principal`,
  },
  {
    find: /\b(an|little|no|any|its|this|negative|positive|significant|direct|profound|lasting|adverse) affect(?= (?:on|upon)\b)/gu,
    say: 'is a verb; “effect” is meant',
    better: (match) => `${match[1]} effect`,
  },
  {
    find: /\bloosing(?= (?:the|its|their|control|ground|influence|power|territory|support|face|patience)\b)/gu,
    say: 'means “letting go”; “losing” is meant',
    better: () => 'losing',
  },
  {
    find: /\bcasual(?= (?:mechanism|relationship|link|chain|inference|explanation|process)s?\b)(?!\s\p{L}+ (?:dress|wear))/gu,
    say: 'means “by chance”; “causal” is meant',
    better: () => 'causal',
  },
  {
    find: /\b[Mm]arital law\b|\b[Mm]arshal law\b/gu,
    say: 'has another word where “martial” is meant',
    better: (match) => (match[0].startsWith('M') ? 'Martial law' : 'martial law'),
  },
  {
    find: /\bUntied (States|Nations|Kingdom|Arab)\b/gu,
    say: 'has two letters exchanged',
    better: (match) => `United ${match[1]}`,
  },
  {
    find: /\bSecurity (?:Counsel|Consul)\b/gu,
    say: 'has another word where “Council” is meant',
    better: () => 'Security Council',
  },
  {
    find: /\b(peace) of (?=(?:paper|land|legislation|evidence|advice|equipment|information|territory|news)\b)/gu,
    say: 'has “peace” where “piece” is meant',
    better: () => 'piece of ',
  },
  {
    find: /\b(withdrew|withdraw|withdrawal|withdrawn|departed?|departure|came|comes|away|apart|suffer(?:s|ed)?|retreat(?:ed)?|import(?:s|ed)?|arriv(?:e|es|ed)|return(?:s|ed)?) form(?= (?:the|its|their|this|\p{Lu}))/gu,
    say: 'has “form” where “from” is meant',
    better: (match) => `${match[1]} from`,
  },
  {
    find: /\b(pass(?:es|ed|ing)?|run(?:s|ning)?|ran|goes|go|going|went|transit|achieved|solved|only|mainly|led|broke|corridor|routes?) trough\b/gu,
    say: 'means a long vessel; “through” is meant',
    better: (match) => `${match[1]} through`,
  },
  {
    find: /\b([Pp]lay(?:s|ed|ing)?) (an? (?:\p{Ll}+ )?)roll\b/gu,
    say: 'has “roll” where “role” is meant',
    better: (match) => `${match[1]} ${match[2]}role`,
  },
  {
    find: new RegExp(`\\b(?:${RULING}) to (${PAST})\\b(?!-)`, 'gu'),
    say: 'has a past form after “to”',
    better: (match) => baseOf(match, 1),
  },
  {
    find: new RegExp(`\\b(?:did|does|do)(?: not|n['’]t) (${PAST})\\b(?!-)`, 'gu'),
    say: 'has a past form after “did”',
    better: (match) => baseOf(match, 1),
  },
  {
    find: /\b(?:could|should|would|cannot) (went|came|took|gave|became|began|wrote|spoke|chose|broke|fell|grew|knew|withdrew)\b/gu,
    say: 'has a past form after a modal verb',
    better: (match) => baseOf(match, 1),
  },
  {
    find: /\bstooped(?= (?:all |its |their |the )?(?:military|hostilities|fire|firing|fighting|operations|attacks|offensive|advance)\b)/gu,
    say: 'means “bent down”; “stopped” is meant',
    better: () => 'stopped',
  },
  {
    find: /\b(some|many|several|most|other|few|two|three|certain|the most) prominence(?= \p{Ll}+s\b)/gu,
    say: 'puts a noun where “prominent” is meant',
    better: (match) => `${match[1]} prominent`,
  },
  {
    find: /\b(situation|policy|decision|agreement|approach|development|presence) strength(?= (?:\p{Lu}[\p{L}-]+['’]s|its|their) )/gu,
    say: 'puts a noun where the verb is meant',
    better: (match) => `${match[1]} strengthens`,
  },
  {
    find: /\b(to|will|would|could|may|might|should) strength(?= (?:\p{Lu}[\p{L}-]+['’]s|its|their) )/gu,
    say: 'puts a noun where the verb is meant',
    better: (match) => `${match[1]} strengthen`,
  },
  {
    find: /\b(to|will|would|could|may|might|not) loose(?= (?:the|an?|its|their|his|her|control|influence|power|ground|support|territory|face|access|all|any|everything)\b)/gu,
    say: 'means “untied”; “lose” is meant',
    better: (match) => `${match[1]} lose`,
  },
  {
    find: /\b(more|less|larger|smaller|greater|higher|lower|fewer|stronger|weaker|rather|other|longer|shorter|better|worse|bigger|broader|wider|deeper|older|younger|richer|poorer|cheaper|faster|slower|easier|harder|closer) then(?= (?:an?|the|it|they|its|their|those|that|any|all|most|half|ever|expected|planned|anticipated|before|\d)\b)/gu,
    say: 'compares with “then” instead of “than”',
    better: (match) => `${match[1]} than`,
  },
  {
    find: /\b([Ii])t['’]s(?= (?:own|borders|neighbou?rs|allies|interests|forces|citizens|troops)\b)/gu,
    say: 'means “it is”; “its” is meant',
    better: (match) => `${match[1]}ts`,
  },
  {
    find: /\b(trade|transport|transportation|transit|rail|railway|railroad|supply|shipping|freight|cargo|overland|export|smuggling) roots\b(?! (?:in|of)\b)/gu,
    say: 'has “roots” where “routes” is meant',
    better: (match) => `${match[1]} routes`,
  },
  {
    find: /\b(?:Belt and Road|Silk Road|transport corridor|transit corridor)['’]?s?(?: (?!has|have|had|is|are|was|were|with|and|its|their)\p{L}+['’]?s?){0,4} (?<=['’]s? )roots\b(?! (?:in|of|lie|go)\b)/gu,
    say: 'ends in “roots” where a road has routes',
    better: (match) => match[0].replace(/roots$/u, 'routes'),
  },
];
