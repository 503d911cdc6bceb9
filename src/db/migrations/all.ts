import { migration0001 } from './0001-case.ts';
import type { Migration } from './migration.ts';

/** In order of their numbers. */
export const migrations: readonly Migration[] = [migration0001];
