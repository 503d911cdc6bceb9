/** The program as it runs from its sources. */
import { runProcess } from '../../../src/cli/main.ts';

await runProcess();
