import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import readWorkbook from 'read-excel-file/node';
import type { SessionFile } from '#core/archive/session-file';
import { fileOf } from '../support/archive/session-files';
import { objectionsOfAxe } from '../support/browser/accessibility';
import { test } from '../support/browser/test';
import { QUESTION, RACE } from '../support/room/activities';
import { type Drive, roomOf } from '../support/room/drive';

/** Two students in a race and a question. */
function lesson(): SessionFile {
  const drive: Drive = roomOf(1, 2);
  drive.openActivity(RACE);
  drive.give(1, { type: 'pick', number: 1, learningRate: 0.3, prediction: 'converged' });
  drive.pick(2, 1.5);
  drive.run();
  drive.finish();
  drive.openActivity(QUESTION);
  drive.give(1, { type: 'vote', number: 1, choice: 1, confidence: 'sure' });
  drive.run();
  drive.lead('show-answer');
  drive.teach({ type: 'close-room' });
  return fileOf(drive.events);
}

function chosen(text: string) {
  return { name: 'session.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

async function readIn(page: Page, text: string): Promise<void> {
  await page.getByLabel('The session’s file').setInputFiles(chosen(text));
  await page.getByRole('button', { name: 'Read in' }).click();
}

async function saved(page: Page, name: RegExp) {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(
    /^Overshoot 2026-11-24 1015Z C3DF4G Learning rates\.\w+$/,
  );
  return readFile((await download.path())!);
}

/** What the report says, but for the address that it has. */
function reportText(page: Page): Promise<string | null> {
  return page.getByRole('main').textContent();
}

test('a session is read in, saved in every form, and read in again as the same', async ({
  classroom,
}) => {
  const { seat } = await classroom.openRoom('A room of its own');
  const { page, watch } = seat;
  // Files that are not right are refused.
  watch.allowRefusals('/review/desk/import');
  const origin = classroom.server.url('localhost');
  const file = lesson();

  await test.step('a file that is not right is refused with its place and the reason', async () => {
    await page.goto(`${origin}/review/import`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Read in a session');
    expect(await objectionsOfAxe(page)).toEqual([]);
    await readIn(page, JSON.stringify(file).slice(0, 500));
    await expect(page.getByRole('status')).toContainText('The file is not JSON as it was saved');
    await readIn(page, JSON.stringify(file).replace('"learningRate":1.5', '"learningRate":"1.5"'));
    await expect(page.getByRole('status')).toContainText(
      /learningRate: it is of the wrong kind.* Nothing was read in\./,
    );
  });

  await test.step('a good one becomes a session', async () => {
    await readIn(page, JSON.stringify(file));
    await page.getByRole('link', { name: 'Open its report' }).click();
    await expect(page).toHaveURL(/\/review\/[\da-f-]{36}$/);
  });

  const report = await reportText(page);
  let whole = '';

  await test.step('which is saved as workbook, table and whole', async () => {
    await page.getByRole('link', { name: 'Files' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Files');
    expect(await objectionsOfAxe(page)).toEqual([]);
    const sheets = await readWorkbook(await saved(page, /workbook/));
    expect(sheets).toHaveLength(6);
    expect(sheets.map(({ sheet }) => sheet).slice(0, 3)).toEqual([
      ...['Summary', 'Activities', 'Students'],
    ]);
    const csv = String(await saved(page, /table/));
    expect(csv).toContain(',Ada 1,yes,0.3,');
    whole = String(await saved(page, /session \(JSON\)/));
    expect(JSON.parse(whole)).toEqual(file);
  });

  await test.step('and read in once more has the same report', async () => {
    await page.goto(`${origin}/review/import`);
    await readIn(page, whole);
    await page.getByRole('link', { name: 'Open its report' }).click();
    await expect(page).toHaveURL(/\/review\/[\da-f-]{36}$/);
    await expect.poll(() => reportText(page)).toBe(report);
  });

  await test.step('nobody without a key gets any of it', async () => {
    for (const part of ['files', 'xlsx', 'csv', 'json']) {
      const { status } = await fetch(`${page.url()}/${part}`, { method: 'HEAD' });
      expect(status).toBe(401);
    }
  });
});
