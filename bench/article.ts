/**
 * How long understanding and auditing an article takes as a whole process, from a cold start, for the
 * article as it is and repeated 10 and 100 times, beside `pandoc --citeproc` reading its Markdown form.
 *
 *   npm run bench -- FILE [--runs N]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { extname, join } from 'node:path';
import { median, type ProcessRun, runProcess } from './run-process.ts';

const dragoman = new URL('../bin/dragoman.js', import.meta.url).pathname;

function parseArguments(): { file: string; runs: number } {
  const args = process.argv.slice(2);
  const at = args.indexOf('--runs');
  const runs = at >= 0 ? Number(args.splice(at, 2)[1]) : 5;
  return { file: args[0] ?? 'cases/sample/transport-routes.md', runs };
}

function pandocVersion(): string | null {
  try {
    return execFileSync('pandoc', ['--version'], { encoding: 'utf8' }).split('\n')[0] ?? null;
  } catch {
    return null;
  }
}

/** Cold runs of one command; the first is a warm-up of the disk cache and is not counted. */
async function measure(command: string, args: string[], runs: number): Promise<ProcessRun> {
  const all: ProcessRun[] = [];
  for (let run = 0; run <= runs; run += 1) all.push(await runProcess(command, args));
  const counted = all.slice(1);
  const peaks = counted.flatMap((run) => (run.peakMiB === null ? [] : [run.peakMiB]));
  const processor = counted.flatMap((run) => (run.processor === null ? [] : [run.processor]));
  return {
    seconds: median(counted.map((run) => run.seconds)),
    processor: processor.length > 0 ? median(processor) : null,
    peakMiB: peaks.length > 0 ? Math.max(...peaks) : null,
    exitCode: counted[0]?.exitCode ?? 1,
  };
}

const { file, runs } = parseArguments();
const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'));
const version = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
).version;
const pandoc = pandocVersion();
console.log(`dragoman ${version}, Node ${process.version}, ${pandoc ?? 'no pandoc'}`);
console.log(
  `${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB; other processes wanting a processor: ${loadavg()[0]?.toFixed(1)}`,
);
console.log(`${file}: median of ${runs} cold runs each, peak memory of the process itself\n`);
console.log('length  command             seconds  processor  growth  peak MiB  against pandoc');

/** Growth and ratio are of processor time where the system tells it: another process does not stretch that. */
const work = (run: ProcessRun): number => run.processor ?? run.seconds;

const text = readFileSync(file, 'utf8');
let first: number | null = null;
for (const times of [1, 10, 100]) {
  const input = join(folder, `article-${times}${extname(file)}`);
  writeFileSync(input, Array.from({ length: times }, () => text).join('\n\n'));
  const count = times === 100 ? Math.min(runs, 3) : runs;
  const own = await measure(
    process.execPath,
    [dragoman, 'audit', input, '--format', 'json'],
    count,
  );
  if (own.exitCode > 1) throw new Error(`dragoman audit ${input} ended with ${own.exitCode}`);
  first ??= work(own);
  let other: ProcessRun | null = null;
  if (pandoc) {
    const markdown = join(folder, `article-${times}-form.md`);
    const form = execFileSync(
      process.execPath,
      [dragoman, 'article', input, '--format', 'markdown'],
      {
        maxBuffer: 2 ** 30,
      },
    );
    writeFileSync(markdown, form);
    other = await measure(
      'pandoc',
      ['--quiet', '--citeproc', '-f', 'markdown', '-t', 'json', markdown],
      count,
    );
  }
  const row = (name: string, run: ProcessRun, growth: string, ratio: string): void =>
    console.log(
      `${`${times}×`.padEnd(8)}${name.padEnd(20)}${run.seconds.toFixed(2).padStart(7)}${(run.processor?.toFixed(2) ?? '–').padStart(11)}${growth.padStart(8)}${(run.peakMiB?.toFixed(0) ?? '–').padStart(10)}${ratio.padStart(16)}`,
    );
  row(
    'dragoman audit',
    own,
    (work(own) / first).toFixed(1),
    other ? (work(own) / work(other)).toFixed(1) : '–',
  );
  if (other) row('pandoc --citeproc', other, '', '1');
}
rmSync(folder, { recursive: true });
