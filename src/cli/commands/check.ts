import type { Command } from 'commander';
import { existingCasePath } from '../case-path.ts';
import type { Terminal } from '../terminal.ts';

export function addCheck(program: Command, terminal: Terminal): void {
  program
    .command('check')
    .description('Is the case file whole? Exit code 1 when it is not.')
    .argument('<case>', 'case file or case folder')
    .action(async (path: string) => {
      const { openToRead } = await import('../open-to-read.ts');
      const { checkCase } = await import('../../shell/check-case.ts');
      const { caseHash } = await import('../../cases/case-hash.ts');
      const opened = await openToRead(existingCasePath(path));
      try {
        terminal.progress('Checking …');
        const results = await checkCase(opened.db);
        for (const { name, faults } of results) {
          terminal.out(`${faults.length === 0 ? 'ok   ' : 'FAULT'}  ${name}`);
          for (const fault of faults) terminal.out(`       ${fault}`);
        }
        const faults = results.flatMap((result) => result.faults).length;
        if (faults === 0) {
          terminal.out(`The case is whole (state ${await caseHash(opened.db)}).`);
          return;
        }
        terminal.out(`The case has ${faults} ${faults === 1 ? 'fault' : 'faults'}.`);
        terminal.exitCode = 1;
      } finally {
        await opened.close();
      }
    });
}
