import type { Command } from 'commander';
import { addArticle } from './commands/article.ts';
import { addAudit } from './commands/audit.ts';
import { addCheck } from './commands/check.ts';
import { addExport } from './commands/export.ts';
import { addImport } from './commands/import.ts';
import { addNew } from './commands/new.ts';
import { addOpen } from './commands/open.ts';
import { addReport } from './commands/report.ts';
import { addSearch } from './commands/search.ts';
import type { Terminal } from './terminal.ts';

/** Adds one command to the program. Heavy modules are imported inside its action: a cold start must stay short. */
export type AddCommand = (program: Command, terminal: Terminal) => void;

/** In the order of the help. */
export const commands: readonly AddCommand[] = [
  addNew,
  addOpen,
  addArticle,
  addAudit,
  addImport,
  addReport,
  addSearch,
  addExport,
  addCheck,
];
