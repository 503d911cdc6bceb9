/** A real browser on a real server: for what only a person at the screen would notice. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.ts';

const ROOT = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No browser: see "npm run test:all".');
  return chromium.launch({ executablePath, args: ARGS });
}

let shared: Promise<Browser> | undefined;

/** One for all files of a worker; it ends when its pipe does, with the worker. */
export function sharedBrowser(): Promise<Browser> {
  shared ??= launchBrowser();
  return shared;
}

export interface Served {
  /** With the token of the run. */
  readonly address: string;
  stop(): Promise<void>;
}

/** `dragoman open` of the built program on a case file or folder. */
export async function serveCase(path: string, env: NodeJS.ProcessEnv = {}): Promise<Served> {
  const child = spawn(process.execPath, ['bin/dragoman.js', 'open', path, '--no-browser'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let words = '';
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      words += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(words);
      if (found) resolve(found[0]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`The server stopped: ${words}`)));
  });
  return {
    address,
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
}

export interface WatchedPage {
  readonly page: Page;
  /** Goes to a screen: `/sources?sphere=russian`. */
  visit(path: string): Promise<void>;
  /** What the console and the page complained of since the last call. */
  errors(): string[];
  close(): Promise<void>;
}

/** One for all pages of a server: what the browser has read of the program it does not read again. */
const contexts = new WeakMap<Served, Promise<BrowserContext>>();

async function loggedIn(browser: Browser, served: Served): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.request.get(served.address);
  return context;
}

function contextOf(browser: Browser, served: Served): Promise<BrowserContext> {
  const made = contexts.get(served) ?? loggedIn(browser, served);
  contexts.set(served, made);
  return made;
}

/** What is left of a server that has stopped. */
export async function forget(served: Served): Promise<void> {
  const context = await contexts.get(served);
  await context?.close();
}

const BLANK = '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Blank</title>';

/** At the address of the server, with nothing of it loaded. */
async function standAt(page: Page, address: string): Promise<void> {
  const blank = new URL('/blank', address).href;
  await page.route(blank, (route) => route.fulfill({ contentType: 'text/html', body: BLANK }));
  await page.goto(blank);
  await page.unroute(blank);
}

/**
 * A page that is logged in, remembers nothing of those before it and keeps every complaint. It stands at the
 * address of the server without its program, which `visit` starts.
 */
export async function openPage(
  browser: Browser,
  served: Served,
  options: PageOptions = {},
): Promise<WatchedPage> {
  const context = await contextOf(browser, served);
  const page = await context.newPage();
  await page.setViewportSize({ width: options.width ?? 1440, height: options.height ?? 900 });
  await page.emulateMedia({ colorScheme: options.scheme ?? 'light' });
  let errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await standAt(page, served.address);
  return {
    page,
    visit: async (path) => {
      await page.goto(new URL(path, served.address).href);
      await settle(page);
    },
    errors: () => {
      const said = errors;
      errors = [];
      return said;
    },
    close: async () => {
      await page.evaluate('localStorage.clear(); sessionStorage.clear()');
      await page.close();
    },
  };
}

/** Milliseconds without a new answer, a loader or an empty room after which a screen stands. */
const QUIET = 150;
const PATIENCE = 20_000;

/** -1 while something is being loaded, else how many answers have come. */
const LOADED = `document.querySelector('#work > *') && !document.querySelector('[aria-label="Loading"]')
  ? performance.getEntriesByType('resource').length : -1`;

/** Until nothing is being loaded any more; waiting for "networkidle" would cost half a second each time. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  const begun = Date.now();
  let [seen, since] = [-1, begun];
  while (Date.now() - since < QUIET) {
    await setTimeout(25);
    const now = await page.evaluate<number>(LOADED);
    if (now !== seen || now < 0) [seen, since] = [now, Date.now()];
    if (Date.now() - begun > PATIENCE) throw new Error('The screen is still loading.');
  }
}

interface AxeResult {
  violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/** What axe-core finds wrong, one line per element; it runs past the content security policy, which stays in force. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) {
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  }
  const result = (await page.evaluate(
    `axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
      resultTypes: ['violations'],
    })`,
  )) as AxeResult;
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
}

/** As a hand would: files over the room, then let go. */
export async function dropFiles(
  page: Page,
  files: Record<string, string>,
  onto = '#work > div',
): Promise<void> {
  // As words, because the types of these tests know no browser.
  const transfer = await page.evaluateHandle(`(() => {
    const data = new DataTransfer();
    for (const [name, text] of Object.entries(${JSON.stringify(files)})) {
      data.items.add(new File([text], name));
    }
    return data;
  })()`);
  const room = page.locator(onto).first();
  await room.dispatchEvent('dragover', { dataTransfer: transfer });
  await room.dispatchEvent('drop', { dataTransfer: transfer });
}
