import { migration0001 } from './0001-case.ts';
import { migration0003 } from './0003-sources.ts';
import { migration0004 } from './0004-articles.ts';
import { migration0005 } from './0005-audit.ts';
import { migration0010 } from './0010-documents.ts';
import { migration0011 } from './0011-search.ts';
import { migration0012 } from './0012-coding.ts';
import { migration0014 } from './0014-near-copies.ts';
import { migration0015 } from './0015-observations.ts';
import { migration0016 } from './0016-licence.ts';
import { migration0017 } from './0017-comparison-weighing.ts';
import { migration0018 } from './0018-expectations.ts';
import type { Migration } from './migration.ts';

/** In order of their numbers. */
export const migrations: readonly Migration[] = [
  migration0001,
  migration0003,
  migration0004,
  migration0005,
  migration0010,
  migration0011,
  migration0012,
  migration0014,
  migration0015,
  migration0016,
  migration0017,
  migration0018,
];
