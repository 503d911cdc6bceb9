/** The last step of a build: what was broken off before it does not count as built. */
import { writeFileSync } from 'node:fs';

writeFileSync(new URL('../dist/built', import.meta.url), '');
