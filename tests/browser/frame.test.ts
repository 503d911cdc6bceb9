import { expect, it } from 'vitest';
import { accessibilityFaults } from '../support/browser.ts';
import { itCanBeUsedByEverybody, openScreens } from '../support/screens.ts';

const screens = openScreens({
  title: 'Transport routes',
  question: 'Did the ceasefire reopen the routes that it named?',
});

it('shows the case behind its key, and nothing without it', async () => {
  const { page, address } = await screens.stranger();
  expect((await page.goto(new URL('/', address).href))?.status()).toBe(403);
  await page.goto(address);
  await page.waitForURL((url) => url.pathname === '/' && url.search === '');
  const title = expect.poll(() => page.title(), { timeout: 20_000 });
  await title.toBe('Overview · Transport routes · Dragoman');
  await page.close();
});

it('says so when there is no such screen, and leads back', async () => {
  await screens.open.visit('/no-such-screen');
  await screens.open.page.getByRole('link', { name: 'Go to the overview' }).click();
  await screens.open.page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
});

it('shows the keys of the screen and does what they say', async () => {
  const { page, visit } = screens.open;
  await visit('/');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys' });
  await help.getByText('Go to Overview').waitFor();
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'History' }).click();
  await page.getByRole('complementary', { name: 'Detail' }).waitFor();
  expect(page.url()).toContain('detail=history');
  await page.keyboard.press('Escape');
  await page.getByRole('complementary', { name: 'Detail' }).waitFor({ state: 'detached' });
  await page.goBack();
  await page.getByRole('complementary', { name: 'Detail' }).waitFor();
});

it('finds a command by its name from anywhere', async () => {
  const { page, visit } = screens.open;
  await visit('/');
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Search' }).fill('dark');
  await page.keyboard.press('Enter');
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
});

it('undoes and redoes a change, and says what it was', async () => {
  const { page, visit } = screens.open;
  await page.evaluate(async () => {
    await fetch('/api/case', {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'Roads and railways' }),
    });
  });
  await visit('/');
  await page.getByRole('button', { name: 'Undo: Edit the case' }).waitFor();
  await page.keyboard.press('u');
  await page.getByText('Undone: Edit the case').waitFor();
  await page.getByRole('navigation', { name: 'Rooms' }).getByText('Transport routes').waitFor();
  await page.getByRole('button', { name: 'Redo: Edit the case' }).click();
  await page.getByRole('navigation', { name: 'Rooms' }).getByText('Roads and railways').waitFor();
});

it('shows its panes and dialogs to everybody in the dark', async () => {
  const { page, visit } = await screens.other({ width: 900, scheme: 'dark' });
  await visit('/?detail=history:all');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
});

it.each(['/', '/sources', '/articles', '/audit'])(
  'leads from an empty %s to the import',
  async (path) => {
    await screens.open.visit(path);
    await screens.open.page.getByRole('link', { name: 'Import an article' }).first().click();
    await screens.open.page.getByRole('button', { name: 'Choose a file' }).waitFor();
  },
);

itCanBeUsedByEverybody(screens, ['/', '/sources', '/audit']);
