/** Makes a case, changes it, opens it again, and says with which engine. */
import { setCaseInfo } from '../../../src/cases/actions.ts';
import { readCaseInfo } from '../../../src/cases/store.ts';
import { createCase, openCaseForReading } from '../../../src/shell/open-case.ts';

const [file = ''] = process.argv.slice(2);
const info = { title: 'First', question: '', authors: [], languages: [], period: '' };
const made = await createCase(file, info);
await setCaseInfo(made, { title: 'Second' });
await made.close();
const again = await openCaseForReading(file);
process.stdout.write(`${again.engine} ${(await readCaseInfo(again.db)).title}\n`);
await again.close();
