import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { objectionsOfAxe } from '../support/browser/accessibility';
import { holdScripts } from '../support/browser/held-scripts';
import {
  chooseLoss,
  closeRoom,
  endEarly,
  expectOutcome,
  open,
  openRoomSettings,
  pick,
  pressNext,
  setUp,
} from '../support/browser/playing';
import { test } from '../support/browser/test';

/** As Moodle exports it: Ada is known by her name, Bo by nickname only, and the third by the id that the room asked for. */
const GRADES = [
  '"First name","Last name","ID number","Email address","Learning rate (Real)","Last downloaded from this course"',
  'Ada,Lovelace,0048211,ada@uni.example,-,1764458400',
  'Bo,"Diddley, Jr.",0048212,bo@uni.example,-,1764458400',
  'Zuse,Konrad,0048213,zuse@uni.example,-,1764458400',
  'Not,There,0048214,not@uni.example,-,1764458400',
  '',
].join('\r\n');

test('a room asks for an id, and its points are filled into the gradebook’s own download', async ({
  classroom,
}) => {
  const { seat, code } = await classroom.openRoom('Afterwards');
  const { page } = seat;
  const ada = await classroom.join(code, 'lovelace ada');
  const bo = await classroom.join(code, 'Bo');

  const third =
    await test.step('who comes later is asked for what the instructor named', async () => {
      const dialog = await openRoomSettings(page);
      await dialog.getByRole('switch', { name: 'Ask newcomers for an id' }).press('Space');
      await dialog.getByLabel('What the phone asks for').fill('Matrikelnummer');
      await dialog.getByRole('button', { name: 'Set' }).click();
      await page.keyboard.press('Escape');
      const late = await classroom.seat('phone', 'K');
      await late.page.goto(`${new URL(ada.page.url()).origin}/join/${code}`);
      await late.page.getByRole('textbox', { name: 'Your name on the big screen' }).fill('K');
      await late.page.getByRole('button', { name: 'Join' }).click();
      await expect(late.page.getByText('Type this too: Matrikelnummer.')).toBeVisible();
      await late.page.getByLabel('Matrikelnummer').fill(' 0048213 ');
      await late.page.getByRole('button', { name: 'Join' }).click();
      await expect(late.page).toHaveURL(/\/play\//);
      return late;
    });

  await setUp(page, 'Race');
  await chooseLoss(page, /^Narrow valley/);
  await open(page);
  await pick(ada.page, '0.05', '0.050');
  await pick(bo.page, '0.5', '0.50');
  await pick(third.page, '0.06', '0.060');
  await pressNext(page, 'Lock picks and run');
  await endEarly(page);
  await expectOutcome(bo.page, 'diverged');
  await closeRoom(page);
  await page.getByRole('link', { name: 'Open the review' }).click();
  await expect(page).toHaveURL(/\/review\/[\w-]+$/);
  const address = `${page.url()}/gradebook`;

  const choose = (text: string) =>
    page.getByLabel('The gradebook’s own download').setInputFiles({
      name: 'grades.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    });

  await test.step('a file that a tool would stumble over is refused, with its row, also where the page’s scripts come later than the choice', async () => {
    const wake = await holdScripts(page);
    await page.goto(address, { waitUntil: 'commit' });
    await choose(GRADES.replace('bo@uni.example', '').replace('0048212', ''));
    await wake();
    await expect(page.getByText(/^Row 3 has nothing under “Email address”/)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Who is who' })).toHaveCount(0);
  });

  await test.step('who is who: by name, by id, and what is only alike once somebody says so', async () => {
    await choose(GRADES);
    await expect(page.getByText('Moodle, 4 students')).toBeVisible();
    await expect(page.getByText(/^2 of 3 known, 1 more alike/)).toBeVisible();
    await expect(page.getByRole('row', { name: /^lovelace ada/ })).toContainText('same name');
    await expect(page.getByRole('row', { name: /^K/ })).toContainText('same id');
    await page.getByRole('button', { name: 'Yes, that is right' }).click();
    await expect(page.getByText('3 of 3 known.')).toBeVisible();
    expect(await objectionsOfAxe(page)).toEqual([]);
  });

  await test.step('the file comes back with one column filled, and every other byte as it was', async () => {
    await page.getByLabel('Filled with').selectOption({ label: 'Activities taken part in' });
    await page.getByLabel('Full grade').fill('12,5');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save grades.csv' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('grades.csv');
    const text = await readFile(await file.path(), 'utf8');
    expect(text).toBe(
      GRADES.replace('ada@uni.example,-', 'ada@uni.example,12.5')
        .replace('bo@uni.example,-', 'bo@uni.example,12.5')
        .replace('zuse@uni.example,-', 'zuse@uni.example,12.5'),
    );
    await expect(page.getByRole('status')).toContainText(
      'Saved with 3 grades; one row is as before. Who is who is kept with the session',
    );
  });

  await test.step('what was said is known the next time', async () => {
    await page.goto(address);
    await choose(GRADES);
    await expect(page.getByText('3 of 3 known.')).toBeVisible();
    await expect(page.getByRole('row', { name: /^Bo/ })).toContainText('said before');
  });

  await test.step('sessions stand side by side, with a row for who gave an id', async () => {
    const id = new URL(address).pathname.split('/')[2];
    await page.goto(`${new URL(address).origin}/review/course?session=${id}`);
    await expect(page.getByText('1 student by id. Not among them: 2 entries')).toBeVisible();
    await expect(page.getByRole('row', { name: /^0048213/ })).toContainText('K');
    expect(await objectionsOfAxe(page)).toEqual([]);
  });
});
