import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { objectionsOfAxe } from '../support/browser/accessibility';
import {
  chooseLoss,
  closeRoom,
  endEarly,
  expectOutcome,
  limitTime,
  open,
  pick,
  pressNext,
  setUp,
} from '../support/browser/playing';
import { test } from '../support/browser/test';

const ROUNDS = [
  { loss: /^Parabola/, rate: '1.5', shown: '1.5', outcome: 'diverged' },
  { loss: /^Narrow valley/, rate: '0.07', shown: '0.070', outcome: 'converged' },
  { loss: /^Narrow valley/, rate: '1.5', shown: '1.5', outcome: 'diverged' },
] as const;

const title = (page: Page) =>
  page.getByRole('heading', { level: 1, name: 'The room has closed. This stays.' });

test('a closed room leaves a student their session: in the tab, as a file, by a link and a calendar', async ({
  classroom,
}) => {
  const { seat: instructor, code } = await classroom.openRoom('Learning rates');
  const ada = await classroom.join(code, 'Ada <b>');
  for (const { loss, rate, shown, outcome } of ROUNDS) {
    await setUp(instructor.page, 'Race');
    await chooseLoss(instructor.page, loss);
    await limitTime(instructor.page, '');
    await open(instructor.page);
    await pick(ada.page, rate, shown);
    await pressNext(instructor.page, 'Lock picks and run');
    await endEarly(instructor.page);
    await expectOutcome(ada.page, outcome);
  }
  const asAda = await ada.context.storageState();
  await closeRoom(instructor.page);

  await test.step('the phone shows it, with nothing missing', async () => {
    await expect(title(ada.page)).toBeVisible();
    const lines = ada.page.getByRole('region').or(ada.page.getByRole('list')).first();
    await expect(lines).toContainText('1.5 is no rate by itself.');
    await expect(ada.page.getByText('Ada <b>')).toBeVisible();
    await expect(ada.page.getByRole('table', { name: 'Your picks' })).toContainText(
      '87.5% of the edge',
    );
    await expect(ada.page.getByText('Diverged, step', { exact: false })).toHaveCount(2);
    expect(await objectionsOfAxe(ada.page)).toEqual([]);
  });

  const link = await test.step('a link carries it to another device', async () => {
    await ada.page.getByRole('button', { name: /^On another device/ }).click();
    const address = await ada.page
      .getByRole('link', { name: 'Open the link' })
      .getAttribute('href');
    const other = await classroom.seat('console', 'another device');
    await other.page.goto(address!);
    await expect(title(other.page)).toBeVisible();
    await expect(other.page.getByText('1.5 is no rate by itself.')).toBeVisible();
    await other.page.goto(`${classroom.server.url()}/keep#d.broken`);
    await expect(other.page.getByRole('heading', { name: 'This link is broken.' })).toBeVisible();
    return address!;
  });
  expect(link).toContain(`${classroom.server.url()}/keep#`);

  await test.step('a phone that comes back later finds it too', async () => {
    const later = await classroom.seat('phone', 'Ada, later', { storageState: asAda });
    await later.page.goto(`${classroom.server.url()}/join/${code}`);
    await expect(title(later.page)).toBeVisible();
    const stranger = await classroom.seat('phone', 'a stranger');
    await stranger.page.goto(`${classroom.server.url()}/play/${code}`);
    await expect(stranger.page.getByText('This room is closed.')).toBeVisible();
  });

  await test.step('without the server it is still there, and can be kept', async () => {
    await classroom.killServer();
    await expect(title(ada.page)).toBeVisible();
    const [file] = await Promise.all([
      ada.page.waitForEvent('download'),
      ada.page.getByRole('button', { name: /^Download this page/ }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(
      new RegExp(`^overshoot-${code}-\\d{4}-\\d\\d-\\d\\d\\.html$`),
    );
    const html = await file.path();
    expect((await readFile(html)).length).toBeLessThan(60_000);
    const reader = await classroom.seat('phone', 'the file', { javaScriptEnabled: false });
    const asked: string[] = [];
    reader.page.on('request', (request) => asked.push(request.url()));
    const named = `${html}.html`;
    await file.saveAs(named);
    await reader.page.goto(pathToFileURL(named).href);
    await expect(
      reader.page.getByRole('heading', { name: 'Three lines to remember' }),
    ).toBeVisible();
    await expect(reader.page.getByText('Ada <b>')).toBeVisible();
    expect(asked).toEqual([pathToFileURL(named).href]);
    const wide = await reader.page
      .evaluate('document.documentElement.scrollWidth - innerWidth')
      .catch(() => 0);
    expect(wide).toBe(0);
  });

  await test.step('the calendar has three entries', async () => {
    const [file] = await Promise.all([
      ada.page.waitForEvent('download'),
      ada.page.getByRole('button', { name: /^Three short reviews/ }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.ics$/);
    const text = await readFile(await file.path(), 'utf8');
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(events).toHaveLength(3);
  });
});
