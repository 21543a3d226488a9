import { chromium } from '@playwright/test';
import { LaunchedServer } from '../support/browser/launched-server';

const server = await LaunchedServer.launch({ GALLERY: 'shown' });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const shots: [string, number, 'light' | 'dark', string][] = [
  ['kept', 390, 'light', 'state=kept'],
  ['kept-dark', 390, 'dark', 'state=kept'],
  ['kept-idle', 390, 'light', 'state=kept&kept=idle'],
  ['kept-out-320', 320, 'light', 'state=kept&kept=out'],
  ['kept-long-320', 320, 'dark', 'state=kept&kept=long'],
];
for (const [name, width, colorScheme, query] of shots) {
  const page = await browser.newPage({ viewport: { width, height: 844 }, colorScheme });
  page.on('console', (m) => m.type() === 'error' && console.log(name, m.text()));
  await page.goto(`${server.url('localhost')}/gallery/phone?${query}`);
  await page.waitForTimeout(800);
  console.log(name, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth));
  await page.screenshot({ path: `/tmp/yours-${name}.png`, fullPage: true });
  if (name === 'kept-idle') {
    await page.getByRole('button', { name: /^On another/ }).click();
    await page.waitForTimeout(400);
    await page.screenshot({ path: '/tmp/yours-kept-link.png', fullPage: true });
  }
  if (name === 'kept') {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Download/ }).click()]);
    await file.saveAs('/tmp/yours-file.html');
    for (const scheme of ['light', 'dark'] as const) {
      const reader = await browser.newPage({ viewport: { width: 390, height: 844 }, colorScheme: scheme, javaScriptEnabled: false });
      await reader.goto('file:///tmp/yours-file.html');
      await reader.screenshot({ path: `/tmp/yours-file-${scheme}.png`, fullPage: true });
      if (scheme === 'light') await reader.pdf({ path: '/tmp/yours-file.pdf' });
    }
  }
}
await page200();
async function page200() {
  const page = await browser.newPage({ viewport: { width: 320, height: 844 } });
  await page.goto(`${server.url('localhost')}/gallery/phone?state=kept`);
  await page.addStyleTag({ content: 'html{font-size:200%}' });
  await page.waitForTimeout(500);
  console.log('200%', await page.evaluate(() => document.documentElement.scrollWidth - innerWidth));
  await page.screenshot({ path: '/tmp/yours-kept-200.png', fullPage: true });
}
await browser.close();
await server.dispose();
