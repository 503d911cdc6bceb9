/** One self-contained page for the author: every finding with the printed words, the reason and the proposal. */
import type { Article } from '../../articles/model.ts';
import { diffEdit } from '../fix/preview.ts';
import type { RuleInfo } from '../model.ts';
import { markInContext, nameOfPlace } from './context.ts';
import {
  HEADINGS,
  MEANINGS,
  notChecked,
  plural,
  type ReportInput,
  SEVERITIES,
} from './report-input.ts';
import { REPORT_STYLE } from './report-style.ts';

type Found = ReportInput['findings'][number];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? sign);

const SHOWN_PLACES = 12;

const placeHtml = (article: Article, place: Found['places'][number]): string => {
  const { before, words, after } = markInContext(article, place);
  const marked = words === '' ? '' : `<mark>${escapeHtml(words)}</mark>`;
  return `<blockquote>${escapeHtml(before)}${marked}${escapeHtml(after)}<div class="where">${escapeHtml(nameOfPlace(place))}</div></blockquote>`;
};

const placesHtml = (article: Article, found: Found): string => {
  const shown = found.places.slice(0, SHOWN_PLACES).map((place) => placeHtml(article, place));
  const more = found.places.slice(SHOWN_PLACES);
  const rest =
    more.length === 0
      ? ''
      : `<p class="where">and ${plural(more.length, 'further place')}: ${escapeHtml(more.map(nameOfPlace).join('; '))}</p>`;
  return shown.join('') + rest;
};

const DIFF_TAG = { same: null, removed: 'del', added: 'ins' } as const;

const diffHtml = (article: Article, found: Found): string =>
  (found.fix?.edits ?? [])
    .slice(0, SHOWN_PLACES)
    .map((edit) => {
      const parts = diffEdit(article.text, edit).map(({ kind, text }) => {
        const tag = DIFF_TAG[kind];
        return tag ? `<${tag}>${escapeHtml(text)}</${tag}>` : escapeHtml(text);
      });
      return `<blockquote>… ${parts.join('')} …</blockquote>`;
    })
    .join('');

const row = (name: string, html: string): string =>
  html === '' ? '' : `<dt>${name}</dt><dd>${html}</dd>`;

const BASIS = {
  internal: 'the article itself',
  external: 'knowledge from outside the article; please check',
} as const;

const findingHtml = (
  { article }: ReportInput,
  found: Found,
  number: number,
  rule: RuleInfo | undefined,
): string => {
  const origin =
    found.origin === 'conversion' ? '<span class="tag">most likely a file conversion</span>' : '';
  const decided = found.state === 'accepted' ? '<span class="tag">accepted</span>' : '';
  const proposal = found.fix ? escapeHtml(found.fix.label) + diffHtml(article, found) : '';
  return `<article id="f${number}" class="${found.severity}">
<span class="sev">${number}</span><h3>${escapeHtml(rule?.title ?? found.rule)}</h3><span class="rule">${escapeHtml(found.rule)}</span>${origin}${decided}
<p class="message">${escapeHtml(found.message)}</p>
${placesHtml(article, found)}
<dl>${row('Why it matters', escapeHtml(rule?.why ?? ''))}${row('Rests on', BASIS[found.basis])}${row('Proposal', proposal)}</dl>
</article>`;
};

const countsHtml = ({ summary }: ReportInput): string =>
  `<ul class="counts">${SEVERITIES.map((severity) => {
    const count = summary.bySeverity[severity];
    return `<li class="${severity}"><b>${count}</b>${HEADINGS[severity].toLowerCase()}</li>`;
  }).join('')}</ul>`;

/** One line for each rule, with the numbers of its findings. */
const contentsHtml = (standing: readonly Found[], titles: Map<string, RuleInfo>): string => {
  const numbers = new Map<string, number[]>();
  for (const [at, { rule }] of standing.entries())
    numbers.set(rule, [...(numbers.get(rule) ?? []), at + 1]);
  const lines = [...numbers].map(([rule, own]) => {
    const links = own.map((number) => `<a href="#f${number}">${number}</a>`).join(', ');
    return `<li>${escapeHtml(titles.get(rule)?.title ?? rule)} <span class="where">${links}</span></li>`;
  });
  return lines.length === 0 ? '' : `<nav aria-label="Contents"><ul>${lines.join('')}</ul></nav>`;
};

const dismissedHtml = (dismissed: readonly Found[]): string =>
  dismissed.length === 0
    ? ''
    : `<h2>Looked at and set aside (${dismissed.length})</h2><ul>${dismissed
        .map(
          (found) =>
            `<li>${escapeHtml(found.message)} <span class="where">${escapeHtml(found.reason ?? '')}</span></li>`,
        )
        .join('')}</ul>`;

const HOW_TO_READ = `<p>Each finding shows the words as printed, marked, with the line of the file they stand on. ${SEVERITIES.map(
  (severity) => `<b>${HEADINGS[severity]}</b>: ${MEANINGS[severity]}.`,
).join(
  ' ',
)} A proposal is a proposal: what is inside a quotation or a title is never changed, only pointed out. You may disagree with any of them; a reason in a word or two is enough.</p>`;

export const htmlReport = (input: ReportInput): string => {
  const { article, findings, rules } = input;
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const standing = SEVERITIES.flatMap((severity) =>
    findings.filter((one) => one.severity === severity && one.state !== 'dismissed'),
  );
  const dismissed = findings.filter((one) => one.state === 'dismissed');
  const title = article.title || article.fileName;
  const authors = article.authors.map((author) => author.name).join(', ');
  let number = 0;
  const sections = SEVERITIES.map((severity) => {
    const group = standing.filter((one) => one.severity === severity);
    if (group.length === 0) return '';
    const body = group.map((found) => {
      number += 1;
      return findingHtml(input, found, number, byId.get(found.rule));
    });
    return `<h2>${HEADINGS[severity]} (${group.length})</h2><p class="lead">${MEANINGS[severity]}</p>${body.join('\n')}`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Audit: ${escapeHtml(title)}</title><style>${REPORT_STYLE}</style></head>
<body><main>
<p class="over">Audit of a manuscript</p>
<h1>${escapeHtml(title)}</h1>
<p class="meta">${escapeHtml([authors, article.fileName, input.at ?? ''].filter(Boolean).join(' · '))}</p>
${countsHtml(input)}
${HOW_TO_READ}
${contentsHtml(standing, byId)}
${sections.join('\n')}
${standing.length === 0 ? '<p>Nothing was found.</p>' : ''}
${dismissedHtml(dismissed)}
<h2>What this audit did not check</h2>
<ul>${notChecked(article)
    .map((line) => `<li>${escapeHtml(line)}</li>`)
    .join('')}</ul>
<footer>${plural(input.summary.rules, 'rule')} · ${plural(article.paragraphs.length, 'paragraph')} · ${plural(article.notes.length, 'note')} · ${plural(article.quotations.length, 'quotation')} · made with Dragoman; nothing was sent anywhere</footer>
</main></body></html>
`;
};
