/**
 * Everything that must hold, in one command: lint, types, build, all tests with a real browser. Sees to
 * the browser itself and closes with one line, `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { availableEngine } from '../src/db/open.ts';
import { findBrowser } from './find-browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Without stdin: nothing here may wait for an answer. */
async function run(
  command: string,
  args: string[],
  options: { env?: NodeJS.ProcessEnv; quiet?: boolean } = {},
): Promise<boolean> {
  const out = options.quiet ? 'ignore' : 'inherit';
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', out, out],
    env: { ...process.env, ...options.env },
    shell: process.platform === 'win32',
  });
  // An "error" (there is no such command) comes instead of an end.
  const [code] = await once(child, 'close').catch(() => [1]);
  return code === 0;
}

const isDebian = (): boolean =>
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

const mayInstall = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && isDebian();

/** The first of these packages that Debian has; older releases have no headless shell. */
async function installPackage(names: readonly string[]): Promise<boolean> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]): Promise<boolean> => run('apt-get', args, { env, quiet: true });
  if (!(await apt('update'))) return false;
  for (const name of names) {
    if (await apt('install', '-y', '--no-install-recommends', name)) return true;
  }
  return false;
}

/** A browser that is here, or Debian's where it may be installed, or null after saying what to do. */
async function seeToBrowser(): Promise<string | null> {
  const found = findBrowser();
  if (found !== null) return found;
  if (mayInstall()) {
    console.log('No browser found; installing Debian’s chromium beside the next steps.');
    if (await installPackage(['chromium-headless-shell', 'chromium'])) return findBrowser();
  }
  console.error(
    'The browser tests need Chrome, Chromium or Edge, and none was found.\n' +
      'Install one (on Debian or Ubuntu as root: apt-get install chromium),\n' +
      'or set DRAGOMAN_BROWSER to the path of one, and run this again.',
  );
  return null;
}

/**
 * After `npm ci --ignore-scripts` the native driver of SQLite is not compiled yet. That takes one processor a
 * minute or two, so it goes on beside the steps that need no database; without it the portable engine is tested. On a
 * machine that only tests it need not be the fastest code: little optimised it compiles in half the time.
 */
async function seeToDriver(): Promise<void> {
  if (availableEngine() === 'native' || process.env.DRAGOMAN_SQLITE !== undefined) return;
  console.log('Compiling the native driver of SQLite beside the next steps.');
  const env = process.env.CI === undefined ? {} : { CFLAGS: '-O1', CXXFLAGS: '-O1' };
  const compiled = await run('npm', ['rebuild', 'better-sqlite3'], { env, quiet: true });
  console.log(
    `\n— the native driver of SQLite ${compiled ? 'is compiled' : 'cannot be compiled here'}`,
  );
}

/** One script of the package; what it says comes out in one piece, when it ends. */
async function step(name: string): Promise<boolean> {
  const child = spawn('npm', ['run', '--silent', name], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => said.push(part));
  child.stderr.on('data', (part: Buffer) => said.push(part));
  const [code] = await once(child, 'close').catch(() => [1]);
  console.log(`\n— ${name}\n${Buffer.concat(said)}${code === 0 ? '' : `${name} failed.`}`);
  return code === 0;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly success: boolean;
}

interface Count {
  passed: number;
  failed: number;
}

/** Counts of one run of the tests; a run that broke off without a report counts as one failure. */
async function runTests(projects: string[], env: NodeJS.ProcessEnv = {}): Promise<Count> {
  console.log(`\n— tests: ${projects.join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-report-'));
  const file = join(folder, 'report.json');
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const names = projects.flatMap((project) => ['--project', project]);
  const ok = await run('npx', ['vitest', 'run', ...names, ...options], { env });
  const report: Report | null = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  rmSync(folder, { recursive: true });
  if (report === null) return { passed: 0, failed: 1 };
  const brokenOff = !(ok && report.success) && report.numFailedTests === 0 ? 1 : 0;
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenOff };
}

async function main(): Promise<number> {
  // The build and the tests that need neither driver nor browser go on beside their coming.
  const browserComes = seeToBrowser();
  const driver = seeToDriver();
  let failed = 0;
  const checks = Promise.all([step('lint'), step('typecheck')]);
  if (!(await step('build'))) failed += 1;
  const pure = await runTests(['unit']);
  failed += (await checks).filter((ok) => !ok).length;
  await driver;
  const browser = await browserComes;
  if (browser === null) failed += 1;
  const others =
    browser === null
      ? await runTests(['store', 'api'])
      : await runTests(['store', 'api', 'browser'], { DRAGOMAN_BROWSER: browser });
  failed += pure.failed + others.failed;
  console.log(`\n${pure.passed + others.passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
