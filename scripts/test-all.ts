/**
 * Everything that must hold, in one command: lint, types, build, all tests with a real browser. Sees to
 * the browser itself and closes with one line, `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Without stdin: nothing here may wait for an answer. */
function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return result.status === 0;
}

const isDebian = (): boolean =>
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

const mayInstall = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && isDebian();

/** A browser that is here, or Debian's where it may be installed, or null after saying what to do. */
function seeToBrowser(): string | null {
  const found = findBrowser();
  if (found !== null) return found;
  if (mayInstall()) {
    console.log('No browser found; installing Debian’s chromium.');
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    const installed =
      run('apt-get', ['update', '-q'], quiet) &&
      run('apt-get', ['install', '-yq', '--no-install-recommends', 'chromium'], quiet);
    if (installed) return findBrowser();
  }
  console.error(
    'The browser tests need Chrome, Chromium or Edge, and none was found.\n' +
      'Install one (on Debian or Ubuntu as root: apt-get install chromium),\n' +
      'or set DRAGOMAN_BROWSER to the path of one, and run this again.',
  );
  return null;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly success: boolean;
}

/** Counts of one run of the tests; a run that broke off without a report counts as one failure. */
function runTests(projects: string[], env: NodeJS.ProcessEnv): { passed: number; failed: number } {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-report-'));
  const file = join(folder, 'report.json');
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const names = projects.flatMap((project) => ['--project', project]);
  const ok = run('npx', ['vitest', 'run', ...names, ...options], env);
  const report: Report | null = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  rmSync(folder, { recursive: true });
  if (report === null) return { passed: 0, failed: 1 };
  const brokenOff = !(ok && report.success) && report.numFailedTests === 0 ? 1 : 0;
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenOff };
}

function main(): number {
  const browser = seeToBrowser();
  let [passed, failed] = [0, browser === null ? 1 : 0];
  for (const step of ['lint', 'typecheck', 'build']) {
    console.log(`\n— ${step}`);
    if (run('npm', ['run', '--silent', step])) continue;
    console.error(`${step} failed.`);
    failed += 1;
  }
  const projects = ['unit', 'store', 'api', ...(browser === null ? [] : ['browser'])];
  console.log(`\n— tests: ${projects.join(', ')}`);
  const tests = runTests(projects, browser === null ? {} : { DRAGOMAN_BROWSER: browser });
  passed += tests.passed;
  failed += tests.failed;
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = main();
