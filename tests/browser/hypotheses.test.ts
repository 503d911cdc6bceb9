import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { everybodyCanUse, openScreens } from '../support/screens.ts';
import { makeWeighedCase } from '../support/weighed-case.ts';

const screens = openScreens({
  title: 'Peacekeepers',
  prepare: (context) => makeWeighedCase({ ...context, close: async () => {} }),
});

describe('hypotheses', () => {
  it('weighs an observation from its pane, moves while one writes, and refuses where it is typed', async () => {
    const { page, visit } = screens.open;
    await visit('/hypotheses');
    const verdict = page.getByRole('region', { name: 'Verdict' });
    await verdict.getByText(/“Interests first” leads with 55 per cent .* fragile/).waitFor();

    await visit('/chronology');
    await page.getByRole('button', { name: 'The minister on peacekeepers' }).first().click();
    await page.getByRole('button', { name: /^Weigh it: Why did/ }).click();
    await page.getByText('Does not count: nobody has said yet how probable it is.').waitFor();

    await visit('/hypotheses');
    const cell = (rival: string) =>
      page.getByRole('button', {
        name: new RegExp(`^The minister on peacekeepers under ${rival}`),
      });
    const field = page.getByLabel(/^P\(The minister/);
    await cell('Departure').click();
    await field.fill('120 %');
    await page.getByText(/A probability is not above 1/).waitFor();
    await field.fill('0.9');
    // Nothing is kept yet, and the two others are waited for at once.
    await verdict.getByText(/has no probability under “Old obligations” yet/).waitFor();
    await page.keyboard.press('Enter');
    await cell('Old obligations').click();
    await field.fill('almost no chance');
    await page.keyboard.press('Enter');
    await cell('Interests first').click();
    await field.fill('-9.5 dB');
    await page.keyboard.press('Enter');
    await verdict.getByText(/“Departure” leads/).waitFor();
  });

  it('says what it hangs on, and what was known on an earlier day', async () => {
    const { page, visit } = screens.open;
    await visit('/hypotheses');
    const side = page.getByRole('complementary', { name: 'What the verdict hangs on' });
    await side.getByText('Source src_am').waitFor();
    await side
      .getByText(/would lead with \d+ %/)
      .first()
      .waitFor();
    await side.getByRole('combobox', { name: 'The prior that moves' }).click();
    await page.getByRole('option', { name: 'Old obligations' }).click();
    await page.waitForURL(/prior=hyp_/);
    await side
      .getByText(/“Old obligations” is more probable than not from a prior of 0\.\d\d/)
      .waitFor();
    await side.getByRole('img', { name: 'Prior sweep of Old obligations' }).waitFor();
    await side.getByRole('switch', { name: 'Table' }).check({ force: true });
    await side.getByRole('cell', { name: 'breaks even' }).waitFor();
    // Back over the days on which something became known.
    const slider = page.getByRole('slider', { name: 'As of' });
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/on=/);
    await page.getByRole('textbox', { name: 'Day' }).fill('2020-12-31');
    await page.getByText('Does not count: it was not known yet.').first().waitFor();
    await page
      .getByRole('region', { name: 'Verdict' })
      .getByText(/“Departure” leads with 64 per cent/)
      .waitFor();
    await side
      .getByText(/Became known later/)
      .first()
      .waitFor();
    await everybodyCanUse(page, 'hypotheses');
  });

  it('has four views, leaves as a table and a picture, and stands on the overview', async () => {
    const { page, visit } = screens.open;
    await visit('/hypotheses?on=2020-12-31');
    await page.getByRole('region', { name: 'Table of weights' }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const pane = page.getByRole('complementary', { name: 'Detail' });
    await pane.getByText(/^No. 2 of \d/).waitFor();
    await page.keyboard.press('k');
    await pane.getByText(/^No. 1 of \d/).waitFor();
    await page.keyboard.press('Escape');
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV: weights' }).click(),
    ]);
    const csv = readFileSync(await saved.path(), 'utf8');
    expect(csv).toContain('War begins along the line of contact,2020-09-28,0.7-0.9,0.8,');
    await page.keyboard.press('2');
    await page.getByRole('region', { name: 'Table of the matrix' }).waitFor();
    await page.keyboard.press('3');
    await page.getByText('smoking gun').or(page.getByText('straw in the wind')).first().waitFor();
    await page.keyboard.press('4');
    await page.getByRole('img', { name: 'Posterior through time' }).waitFor();
    await page.getByRole('button', { name: 'Save: What was believed when' }).click();
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Picture (SVG)' }).click(),
    ]);
    expect(readFileSync(await picture.path(), 'utf8')).toContain('<svg');
    await visit('/');
    await page.getByRole('link', { name: /leads with/ }).click();
    await page.waitForURL(/\/hypotheses\?rivals=/);
  });

  it('makes what came of a planned search evidence', async () => {
    const { page, visit } = screens.open;
    await visit('/hypotheses');
    await page.getByRole('button', { name: 'Plan a search' }).click();
    await page.getByLabel('What would be found').fill('A protocol');
    for (const [rival, p] of [
      ['Departure', '0.9'],
      ['Old obligations', '0.2'],
      ['Interests first', 'roughly even'],
    ] as const)
      await page.getByLabel(`If ${rival}`).fill(p);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Edit the search: A protocol' }).click();
    await page.getByLabel('If Old obligations').fill('0.3');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Say what came of it: A protocol' }).click();
    const pane = page.getByRole('complementary', { name: 'Detail' });
    await pane.getByRole('button', { name: 'Weigh it' }).click();
    await pane.getByText('Where one looked: an absence counts only with that.').waitFor();
    expect(await pane.getByLabel('If Old obligations').inputValue()).toBe('0.3');
    await pane.getByLabel('Where one looked').fill('The archive of the ministry');
    await pane.getByLabel('How surely').fill('1.4');
    await pane.getByText(/A probability is not above 1/).waitFor();
    await pane.getByLabel('How surely').fill('0.9');
    await everybodyCanUse(page, 'hypotheses-search');
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.keyboard.press('Control+Enter');
    // 1 − .9 · .9, written as planned and counted as not found.
    const cell = page.getByRole('button', { name: /^Not found: A protocol under Departure/ });
    await cell.getByText(/counts as 0.19/).waitFor();
    await page.keyboard.press('u');
    await page.getByRole('button', { name: 'Say what came of it: A protocol' }).waitFor();
    await cell.waitFor({ state: 'detached' });
  });

  it('refuses priors that do not sum to 1, and waits for a new rival', async () => {
    const { page, visit } = screens.open;
    await visit('/hypotheses');
    await page.getByRole('button', { name: 'Rivals and priors' }).click();
    await page.getByLabel('Prior of Departure').fill('0.5');
    await page.getByText('They sum to 1.166 and not to 1.').waitFor();
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page
      .getByRole('status')
      .getByText(/is too much/)
      .waitFor();
    await page.keyboard.press('Escape');
    const worth = page.getByLabel('B: usually reliable');
    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    await worth.fill('1.5');
    await page.getByText(/A probability is not above 1/).waitFor();
    await page.getByRole('button', { name: 'Reset to default: Worth of source grades' }).click();
    expect(await worth.inputValue()).toBe('0.85');
    await worth.fill('0.6');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await worth.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    expect(await worth.inputValue()).toBe('0.6');
    await page.keyboard.press('Escape');
    await worth.waitFor({ state: 'detached' });
    await page.keyboard.press('u');
    await page.getByRole('button', { name: 'Add a rival' }).click();
    await page.getByLabel('Answer').fill('Surprise');
    await page.keyboard.press('Enter');
    await page
      .getByText(/has no probability under “Surprise” yet/)
      .first()
      .waitFor();
    await page.keyboard.press('u');
    await page
      .getByRole('region', { name: 'Verdict' })
      .getByText(/leads with/)
      .waitFor();
    // What was refused is told by the browser as well.
    expect(screens.open.errors().every((words) => words.includes('422'))).toBe(true);
  });

  it('draws of a long table what is in sight, and follows the keys to its end', async () => {
    const { page, visit } = screens.open;
    await visit('/hypotheses');
    await page.evaluate(`(async () => {
      const post = async (path, body) => (await fetch('/api' + path, {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
      })).json();
      const many = Array.from({ length: 100 }, (_, n) => ({ kind: 'event', title: 'Event ' + n, date: '2021' }));
      const { observations } = await post('/observations', { observations: many });
      const { rivalries } = await (await fetch('/api/rivalries')).json();
      for (const { id } of observations)
        await post('/rivalries/' + rivalries[0].id + '/assessments', { observation: id });
    })()`);
    await visit('/hypotheses');
    const rows = page
      .getByRole('region', { name: 'Table of weights' })
      .locator('tr[aria-rowindex]');
    await page.getByRole('button', { name: 'Event 3', exact: true }).waitFor();
    expect(await rows.count()).toBeLessThan(60);
    for (let n = 0; n < 25; n++) await page.keyboard.press('j');
    const current = page.locator('tr[aria-current]');
    await current.getByText('25', { exact: true }).waitFor();
    const seen = await page.evaluate<boolean>(`(() => {
      const { top, bottom } = document.querySelector('tr[aria-current]').getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    })()`);
    expect(seen).toBe(true);
    expect(await rows.count()).toBeLessThan(60);
  });
});
