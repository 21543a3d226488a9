import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { objectionsOfAxe } from '../support/browser/accessibility';
import {
  chooseLoss,
  closeRoom,
  endEarly,
  expectOutcome,
  open,
  pick,
  pressNext,
  setUp,
} from '../support/browser/playing';
import { test } from '../support/browser/test';

/** Widths of windows to print from, in CSS pixels. */
const WIDTHS = [390, 1_280, 1_920];

test('a page an activity and a page a student, each with its address', async ({ classroom }) => {
  const { seat, code } = await classroom.openRoom('Afterwards');
  const { page } = seat;
  const ada = await classroom.join(code, 'Ada');
  const bo = await classroom.join(code, 'Bo');
  await setUp(page, 'Race');
  await chooseLoss(page, /^Narrow valley/);
  await open(page);
  await pick(ada.page, '0.05', '0.050');
  await pick(bo.page, '0.5', '0.50');
  await pressNext(page, 'Lock picks and run');
  await endEarly(page);
  await expectOutcome(bo.page, 'diverged');
  await closeRoom(page);
  await page.getByRole('link', { name: 'Open the review' }).click();
  await expect(page).toHaveURL(/\/review\/[\w-]+$/);
  const base = page.url();

  await test.step('the activity: its finding, its sweep, what nobody tried', async () => {
    await page.goto(`${base}/activity/1`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Everybody below .* stayed/);
    await expect(page.getByText('Race, 2 of 2 took part')).toBeVisible();
    await expect(page.getByText(/^Nobody picked between 0\.05 and 0\.5\./)).toBeVisible();
    await expect(page.getByRole('main')).toHaveCount(1);
    expect(await objectionsOfAxe(page)).toEqual([]);
  });

  await test.step('a chart is saved as SVG and as PNG, on plain http', async () => {
    const svg = await saved(page, 'Save “The class as a sweep” as SVG');
    expect(svg.name).toMatch(/^overshoot-\w{6}-\d{4}-\d\d-\d\d-round-1-the-class-as-a-sweep\.svg$/);
    const text = svg.bytes.toString('utf8');
    expect(text).toContain('learning rate, log scale');
    // What needs the page: its variables, its classes, its fonts.
    expect(text).not.toMatch(/var\(--|class="|Encode Sans/);
    const png = await saved(page, 'Save “The class as a sweep” as PNG');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    const box = await page.getByRole('img', { name: /^Learning rate against/ }).boundingBox();
    expect(png.bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(2 * (box?.width ?? 0));
  });

  await test.step('the list is sorted and searched by its address', async () => {
    await page.goto(`${base}/students`);
    await page.getByRole('columnheader', { name: 'Points' }).getByRole('link').click();
    await expect(page).toHaveURL(/\?sort=points$/);
    await expect(page.getByRole('columnheader', { name: 'Points' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await expect(page.getByRole('rowheader').first()).toHaveText('Ada');
    await page.getByRole('searchbox', { name: 'Find a name' }).fill('bO');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/find=bO/);
    await expect(page.getByRole('rowheader')).toHaveText(['Bo']);
    await page.getByRole('link', { name: 'Bo', exact: true }).click();
  });

  await test.step('the student: what happened, and the points that the phone showed', async () => {
    await expect(page).toHaveURL(`${base}/student/2`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bo: 1 of 1 run diverged.');
    await expect(page.getByRole('cell', { name: /^0\.5\. / })).toBeVisible();
    await page.getByRole('link', { name: 'Before: Ada' }).click();
    await expect(page.getByText(/2\s*points, 1st of 2/)).toBeVisible();
    expect(await objectionsOfAxe(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
  });

  await test.step('none of them opens without the key', async () => {
    for (const path of ['/activity/1', '/students', '/student/1', '/print']) {
      const response = await fetch(base + path, { redirect: 'manual' });
      expect(response.status, path).not.toBe(200);
      expect(await response.text(), path).not.toContain('Ada');
    }
  });
});

test.describe('for paper', () => {
  test.use({ environment: { GALLERY: 'shown' } });

  test('the whole lesson fits its pages, from windows of every width', async ({
    classroom,
  }, info) => {
    test.setTimeout(120_000);
    const { page } = await classroom.seat('console', 'printer', { reducedMotion: 'reduce' });
    const origin = classroom.server.url('localhost');
    const counts: number[] = [];
    const frontPages: unknown[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${origin}/gallery/review?part=all&students=30`);
      await expect(page.locator('.recharts-wrapper').first()).toBeVisible();
      await expect(page.locator('.recharts-wrapper')).toHaveCount(await lossCharts(page));
      frontPages.push(await placesOnFrontPage(page));
      await page.emulateMedia({ media: 'print' });
      expect(await tooWide(page), `from ${width}`).toEqual([]);
      await page.emulateMedia({ media: null });
      const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
      counts.push(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0);
      writeFileSync(info.outputPath(`lesson-${width}.pdf`), pdf);
      const titles = await page.locator('article > section h2').allTextContents();
      expect(titles.length).toBeGreaterThan(15);
      const text = (await sheetsOfPdf(pdf)).join('');
      for (const title of titles) expect(text).toContain(bare(title));
    }
    expect(new Set(counts).size, counts.join(', ')).toBe(1);
    // It is as wide as paper in every window, so it is laid out by that width and not by the window's.
    for (const places of frontPages) expect(places).toEqual(frontPages[0]);
    expect(counts[0]).toBeGreaterThan(15);
    // Every round in which students gave something is in the tables, which repeat the names.
    const rounds = await page.locator('th[scope=colgroup]').allTextContents();
    expect(new Set(rounds.map(Number.parseFloat)).size).toBe(rounds.length);
    expect(rounds.length).toBeGreaterThan(12);
    const tables = page.locator('table.table-fixed');
    await expect(tables.getByRole('rowheader', { name: 'Tomás', exact: true })).toHaveCount(
      await tables.count(),
    );
  });

  test('no sheet ends in a heading, nor in a question, whose chart is on the next', async ({
    classroom,
  }) => {
    const { page } = await classroom.seat('console', 'printer', { reducedMotion: 'reduce' });
    const origin = classroom.server.url('localhost');
    // Classes of these sizes left some at the foot.
    for (const [students, format] of [
      [12, 'A4'],
      [5, 'Letter'],
    ] as const) {
      await page.goto(`${origin}/gallery/review?part=all&students=${students}`);
      await expect(page.locator('.recharts-wrapper')).toHaveCount(await lossCharts(page));
      const above = await page
        .locator('article :is(h2, h3, .break-after-avoid, .break-inside-avoid > p:first-child)')
        .allTextContents();
      const left = (await sheetsOfPdf(await page.pdf({ format }))).flatMap((sheet) =>
        above.filter((one) => sheet.endsWith(bare(one))),
      );
      expect(left, `${students} students on ${format}`).toEqual([]);
    }
  });
});

/** The charts of losses are loaded late: one in each group of runs. */
async function lossCharts(page: Page): Promise<number> {
  return page.getByRole('heading', { name: 'The losses, step by step' }).count();
}

/** Where the headings of what to do next stand on the sheet, and how wide they are. */
function placesOnFrontPage(page: Page): Promise<unknown> {
  return page.getByRole('article').evaluate((sheet) => {
    const from = sheet.getBoundingClientRect();
    return [
      ...sheet.querySelectorAll(':scope > h1, :scope > section:first-of-type :is(h2, h3)'),
    ].map((heading) => {
      const { left, top, width } = heading.getBoundingClientRect();
      return [heading.textContent, left - from.left, top - from.top, width].map((one) =>
        typeof one === 'number' ? Math.round(one) : one,
      );
    });
  });
}

/** What reaches over the right edge of the paper. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const article = document.querySelector('article');
    if (article === null) return ['no article'];
    const edge = article.getBoundingClientRect().right + 1;
    const parts = [...article.querySelectorAll(':scope > section, :scope > table')];
    return parts
      .flatMap((part) => [part, ...part.querySelectorAll('svg, canvas, table, td, th, p, h2, h3')])
      .filter((part) => part.closest('.sr-only') === null)
      .filter((part) => part.getBoundingClientRect().right > edge)
      .map((part) => `${part.tagName} ${part.textContent?.slice(0, 40)}`);
  });
}

/** The text of a PDF, page by page. */
async function sheetsOfPdf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: false,
  });
  return text.map(bare);
}

/** Without what a line break or a ligature changes. */
function bare(text: string): string {
  return text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
}

async function saved(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
