/** Builds when something is missing from dist/ or older than the sources: a clone starts with `npm ci && npm start`. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const newest = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .reduce(
      (time, entry) => Math.max(time, statSync(join(entry.parentPath, entry.name)).mtimeMs),
      0,
    );

const marks = ['dist/cli/main.js', 'dist/web/index.html'].map((path) => join(root, path));
const hasSources = existsSync(join(root, 'src'));
const built = marks.every((mark) => existsSync(mark));
const fresh = () =>
  newest(join(root, 'src')) <= Math.min(...marks.map((mark) => statSync(mark).mtimeMs));

if (hasSources && !(built && fresh())) {
  process.stderr.write('Building Dragoman (half a minute, once) …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  };
  execFileSync(npm, ['run', '--silent', 'build'], options);
}
