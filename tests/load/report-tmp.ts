import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { LaunchedServer } from '../support/browser/launched-server';

const OUT = '/tmp/report-shots';
mkdirSync(OUT, { recursive: true });
const server = await LaunchedServer.launch({ GALLERY: 'shown' });
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const shots = (process.env.SHOTS ?? '').split(' ').filter(Boolean);
for (const shot of shots) {
  const [name, query, size, scheme] = shot.split('|') as [string, string, string, string];
  const [width, height] = size.split('x').map(Number) as [number, number];
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: (scheme || 'light') as 'light',
  });
  const errors: string[] = [];
  page.on('console', (m) => m.type() === 'error' && errors.push(m.text()));
  const response = await page.goto(`${server.url('localhost')}/gallery/report?${query}`);
  const bytes = (await response!.body()).length;
  await page.waitForTimeout(400);
  const size2 = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.scrollHeight,
  ]);
  await page.screenshot({ path: `${OUT}/${name}.png`, fullPage: name.endsWith('full') });
  console.log(name, response!.status(), bytes, size2.join('x'), errors.slice(0, 2).join(' | '));
  await page.close();
}
await browser.close();
await server.stop?.();
process.exit(0);
