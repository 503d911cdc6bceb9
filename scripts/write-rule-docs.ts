/** Writes docs/reference/audit-rules.md from the rules. */
import { writeFileSync } from 'node:fs';
import { rulesToMarkdown } from '../src/audit/rule-docs.ts';
import { allRules } from '../src/audit/rules/all-rules.ts';

const page = new URL('../docs/reference/audit-rules.md', import.meta.url);
writeFileSync(page, rulesToMarkdown(allRules));
