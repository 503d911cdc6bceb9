/** The reference page of the rules, written from the rules themselves so that it cannot fall behind. */
import type { Rule } from './rule.ts';

const SEVERITY = { error: 'error', warning: 'warning', info: 'information' } as const;
const BASIS = {
  internal: 'provable from the text',
  external: 'rests on knowledge from outside',
} as const;
const ORIGIN = { author: 'the author', conversion: 'a conversion of the file' } as const;

/** Signs that Markdown would take for its own. */
const plain = (text: string): string => text.replace(/([\\*_`<>|])/gu, '\\$1');

/** The section of one rule. */
export const ruleToMarkdown = (rule: Rule): string =>
  [
    `## ${rule.id}`,
    '',
    `**${plain(rule.title)}.** Usually ${rule.severity === 'info' ? '' : rule.severity === 'error' ? 'an ' : 'a '}${SEVERITY[rule.severity]}; ${BASIS[rule.basis]}; most likely made by ${ORIGIN[rule.origin]}.`,
    '',
    plain(rule.doc.what),
    '',
    `- *Why it matters:* ${plain(rule.doc.why)}`,
    `- *Silent:* ${plain(rule.doc.silent)}`,
    `- *Bad:* ${plain(rule.doc.bad)}`,
    `- *Good:* ${plain(rule.doc.good)}`,
    '',
  ].join('\n');

const HEAD = `# The rules of the audit

This page is written by \`npx tsx scripts/write-rule-docs.ts\` from the rules in \`src/audit/rules/\`; change a rule there and run it again.

A finding is an *error* (one of two printed readings is certainly wrong), a *warning* (something a careful editor would ask about) or
*information* (a matter of style or a fact worth knowing). A single finding may be milder than its rule, and says so. A fix is *automatic*
only where it cannot go wrong; none ever changes a quotation or a title.
`;

/** Rules in alphabetical order under one head. */
export const rulesToMarkdown = (rules: readonly Rule[]): string => {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = sorted.map(
    (rule) => `| [${rule.id}](#${rule.id}) | ${plain(rule.title)} | ${SEVERITY[rule.severity]} |`,
  );
  return [
    HEAD,
    '| rule | finds | severity |',
    '| --- | --- | --- |',
    ...rows,
    '',
    ...sorted.map(ruleToMarkdown),
  ].join('\n');
};
