/** Opens the case given for writing, says so, and keeps it until it is killed. */
import type { Engine } from '../../../src/db/open.ts';
import { openCaseForWriting } from '../../../src/shell/open-case.ts';

const [file = '', engine] = process.argv.slice(2);
await openCaseForWriting(file, engine ? { engine: engine as Engine } : {});
process.stdout.write('open\n');
process.stdin.resume();
