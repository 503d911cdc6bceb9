/** Builds when something is missing from dist/ or older than what it is made of: a clone starts with `npm ci && npm start`. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const time = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs;

/** Beside src/: what the bundles hold of libraries, and how they are made. */
const INGREDIENTS = ['package.json', 'package-lock.json', 'vite.config.ts', 'vite.cli.config.ts'];
const RESULTS = ['dist/cli/main.js', 'dist/web/index.html'];

/** Folders too: their time tells of a file that was taken away. */
const sources = () =>
  readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name));

function isFresh() {
  const built = time(join(root, 'dist/built'));
  if (built === undefined) return false;
  const results = RESULTS.map((path) => time(join(root, path)));
  // A result that is newer than the mark comes from a build that was broken off.
  if (results.some((made) => made === undefined || made > built)) return false;
  const ingredients = INGREDIENTS.map((path) => join(root, path));
  return [...sources(), ...ingredients].every((path) => (time(path) ?? 0) <= built);
}

if (existsSync(join(root, 'src')) && !isFresh()) {
  process.stderr.write('Building Dragoman (a few seconds, once) …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  };
  execFileSync(npm, ['run', '--silent', 'build'], options);
}
