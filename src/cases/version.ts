import { createRequire } from 'node:module';
import { packageRoot } from '../kernel/package-root.ts';

/** Of this program, as reports and files name it. */
export const { version } = createRequire(packageRoot)('./package.json') as { version: string };
