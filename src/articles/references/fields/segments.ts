/** Stretches of plain text between commas or full stops. */
import type { Span } from '../../../kernel/span.ts';
import { pairedMarks } from '../marks.ts';
import { WIPED } from '../slate.ts';

export type Separator = 'comma' | 'stop';

/** A full stop that ends nothing: after an initial, a short word or a known abbreviation. */
const ABBREVIATION =
  /(?:^|[\s(.\uE000–-])(?:\p{Lu}\p{Ll}?|\p{L}{1,2}|tys|vol|No|no|nr|pp|ed|eds|Hrsg|red|St|Dr|Prof|Mr|Mrs|vs|etc|approx|млн|млрд|тыс|руб|гг?|etc|Inc|Ltd|Co|Corp|Univ|App|Eur|Ct|Bd|Educ|Nicar|Int|Rev|Supp|Cir|Dist|Stat|Gen|Sess|Pub|Leg|Assemb|REV|STAT|ANN|COMP|GEN|CONN|ALA|ARIZ|ARK|COLO|FLA|GA|IND|KAN|LA|MASS|MICH|MINN|MO|MONT|NEB|NEV|WASH|WYO|EDUC|CAL|CALIF|TEX|TENN|WIS|VA|VT|PA|OKLA|MISS|MD|ME|KY|ILL|HAW|DEL|Dept|Jr|Sr|Gen|Col|bzw|usw|ggf|ca|im|tzw|tzn|ul|Doc|Art|art|arts|sec|amend|cl|cmt|fig|para|paras|tit|pt|ch|Ch|CONST|Const|Res|Op|Cl|Crim|Civ|Proc|Evid|Cong|Exec|Ord|Reg|Fed|Bros|Ass|Comm|Soc|Sch|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|photo|cf|viz|al|esp|HARV|Harv|STAN|Stan|COLUM|Colum|CHI|Chi|Yale|TUL|Tul|PHIL|Phil|HIST|Hist|ECON|Econ|LEGAL|POL|Pol|SOC|PUB|ENVTL|CONTEMP|TECH|RTS|HUM|INT|AM|Am|BRIT|COMP|Comp|SUP|Sup|TRANSNAT|CRIM|STUD|PROBS|Probs|PSYCHOL|PHILOS|BGBl|RGBl|ABl|GVBl|GBl|LGBl|BStBl|Slg|Urt|Beschl|Entsch|Rdnr|Drs|Abs|Art|Aufl|Anm|Bearb|bearb|verb|Anh|Kap|Abt|Bde|Diss|Habil|bspw|insb|sog|vgl|Vgl|zit|Zs|Wiss|Arb|phil|jur|ders|dies|Ders|Dies|Hgg|Übers|übers|überarb|durchges|neubearb)$/u;

/** `Tul. L. Rev.`, `Stat. Ann.`: short words in a row that all end in a full stop are abbreviations. */
const isInRow = (text: string, at: number): boolean =>
  /(?:^|[\d.&(]\s|\()\p{Lu}[\p{L}’']{0,6}$/u.test(text.slice(Math.max(0, at - 9), at)) &&
  /^\.\s(?!(?:[Ii]d|[Ii]bid|[Ss]ee|[Cc]f)\.)\p{Lu}[\p{L}’']{1,6}\.(?!\s?$)/u.test(
    text.slice(at, at + 12),
  );

/** `vom 22. Juli 2010`: the full stop of a date. */
const isOrdinal = (text: string, at: number): boolean =>
  /^\.\s(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Aufl|Jg|Jh|Jahr|Kap|Bd|Halb|Wahl|Ausg)/u.test(
    text.slice(at, at + 7),
  ) && /(?:^|[\s–-])\d{1,2}$/u.test(text.slice(Math.max(0, at - 4), at));

/** `S. 261 ff. Manche Staaten …`: the pages end, and with them the sentence. */
const endsPages = (text: string, at: number): boolean =>
  /\d\s?ff?$/u.test(text.slice(Math.max(0, at - 5), at)) &&
  /^\s\p{Lu}\p{L}/u.test(text.slice(at + 1, at + 4));

export const endsSentence = (text: string, at: number): boolean => {
  const char = text.charAt(at);
  if (char !== '.' && char !== '?' && char !== '!' && char !== '…') return false;
  if (char === '.' && text.charAt(at + 1) === '.') return false;
  if (!/^(?:\s|\uE000|$)/u.test(text.slice(at + 1, at + 2)) || isOrdinal(text, at)) return false;
  if (char !== '.' || endsPages(text, at)) return true;
  return !ABBREVIATION.test(text.slice(Math.max(0, at - 12), at)) && !isInRow(text, at);
};

/** Splits `[from, to)`; brackets and quotation marks are never cut. Blanks and wiped ends are trimmed off. */
export function segments(text: string, { start, end }: Span, separator: Separator): Span[] {
  const marks = pairedMarks(text, { start, end });
  const found: Span[] = [];
  let from = start;
  let mark = 0;
  const push = (to: number): void => {
    const trimmed = trim(text, { start: from, end: to });
    if (trimmed.end > trimmed.start) found.push(trimmed);
  };
  for (let at = start; at < end; at += 1) {
    while (marks[mark] !== undefined && (marks[mark]?.end ?? 0) <= at) mark += 1;
    const inside = marks[mark];
    if (inside !== undefined && at > inside.start) {
      at = inside.end - 1;
      continue;
    }
    const cuts =
      separator === 'comma'
        ? /[,;\uE000]/u.test(text.charAt(at))
        : endsSentence(text, at) || text.charAt(at) === WIPED;
    if (!cuts) continue;
    // A question or exclamation mark belongs to the words that it ends, a full stop does not.
    push(/[?!…]/u.test(text.charAt(at)) ? at + 1 : at);
    from = at + 1;
  }
  push(end);
  return found;
}

const EDGE = /[\s,;:.\uE000(\]/\\|–—]/u;
const EDGE_END = /[\s,;:\uE000([/\\|–—]/u;

/** Without separators at its ends; a bracket that has lost its partner goes too. */
export function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text.charAt(from)) && !opensBalanced(text, from, to)) from += 1;
  while (to > from && EDGE_END.test(text.charAt(to - 1))) to -= 1;
  const words = text.slice(from, to);
  if (/[)]$/u.test(words) && !words.includes('(')) return trim(text, { start: from, end: to - 1 });
  if (/\]$/u.test(words) && !words.includes('[')) return trim(text, { start: from, end: to - 1 });
  if (/\.$/u.test(words) && !ABBREVIATION.test(words.slice(0, -1)) && !words.endsWith('...')) {
    return { start: from, end: to - 1 };
  }
  return { start: from, end: to };
}

const opensBalanced = (text: string, from: number, to: number): boolean =>
  text.charAt(from) === '(' && text.slice(from, to).includes(')');

export const wordCount = (words: string): number =>
  words.match(/[\p{L}\d][\p{L}\p{M}\d’'-]*/gu)?.length ?? 0;
