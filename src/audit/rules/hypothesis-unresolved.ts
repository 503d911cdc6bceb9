import { isEnglish, ownWords } from '../own-words.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

const ANNOUNCED = /\bhypothes[ie]s\b[^.\n\uE000]{0,300}/iu;
const SETTLED =
  /\bhypothes[ie]s\b|\b(?:confirm|reject|refut|falsif|disprov|verif|corroborat)\p{Ll}*|\b(?:is|was|are|were) (?:not )?supported by\b|\bassumption\b/iu;
const CONCLUDES = /\bconclu(?:sions?|ding)\b|\bfinal remarks\b|\bsummary\b|\bsumming up\b/iu;

export const hypothesisUnresolved: Rule = {
  id: 'hypothesis-unresolved',
  title: 'A hypothesis that is not answered in so many words',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'A hypothesis is announced, and the conclusion neither names it nor says that it was confirmed or rejected.',
    why: 'A hypothesis is a promise of a verdict. A reader who turns to the end must find it.',
    silent:
      'Where there is no section that concludes, or it speaks of the hypothesis or of confirming, rejecting, refuting it.',
    bad: 'Introduction: “The hypothesis is …” Conclusion: “Interests explain the policy.”',
    good: 'Conclusion: “The hypothesis of a departure is rejected: interests explain the policy.”',
  },
  check: (subject) => {
    if (!isEnglish(subject)) return [];
    const { article } = subject;
    const last = article.sections.findLast(
      (section) => section.role === 'body' && CONCLUDES.test(section.title),
    );
    if (!last) return [];
    const text = ownWords(subject).body;
    const paragraphs = article.paragraphs.filter((one) => one.section === last.id);
    const before = text.slice(0, last.span.start);
    const announced = ANNOUNCED.exec(before);
    if (!announced || paragraphs.length === 0) return [];
    if (paragraphs.some((one) => SETTLED.test(text.slice(one.span.start, one.span.end)))) return [];
    const end = announced.index + announced[0].length;
    return [
      finding(hypothesisUnresolved, {
        message:
          'A hypothesis is announced, but the conclusion does not say in words whether it holds.',
        places: [
          placeOf(subject, { start: announced.index, end }),
          placeOf(subject, last.span, { section: last.id }),
        ],
        evidence: { announced: announced[0] },
        fix: advice('Name the hypothesis in the conclusion and say whether it was confirmed'),
      }),
    ];
  },
};
