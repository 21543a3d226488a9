/**
 * How long the projector's script runs in each frame, from Chromium's own trace.
 *
 *   node --import tsx tests/load/frame-trace.ts --url http://localhost:3000 [--query "kind=race&loss=rosenbrock&optimizer=adam"] [--seconds 15]
 *
 * Needs a running development server (`npm run dev`), or one with GALLERY=shown: it opens
 * /gallery/screen with 300 students and a run that plays, at 1920 x 1080, waits until the page has
 * settled, records the trace, and prints the median and the 95th percentile of the script time per frame:
 * the sum of its animation-frame callbacks, by the clock and, where other programs run meanwhile, of the
 * processor. Without --query: race, steer and duel.
 * The budget is 8 ms at the 95th percentile. A development server's React is slower than the built one.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://localhost:3000' },
    query: { type: 'string', multiple: true },
    seconds: { type: 'string', default: '15' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
  },
});

const QUERIES = values.query ?? [
  'kind=race&loss=ill-conditioned',
  'kind=race&loss=rosenbrock&optimizer=adam',
  'kind=steer',
  'kind=duel',
];
/** Between two callbacks of one frame nothing else runs. */
const SAME_FRAME_US = 1_000;
/** Until the landscape is painted and the page's own start-up is over. */
const SETTLE_MS = 4_000;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly dur?: number;
  readonly tdur?: number;
  readonly ts: number;
  readonly pid: number;
  readonly tid: number;
}

const browser = await chromium.launch({
  executablePath: values.chromium,
  args: ['--no-sandbox'],
});
for (const query of QUERIES) {
  const frames = await scriptPerFrame(query);
  console.log(`${query}: ${frames.length} frames of script`);
  console.log(`  by the clock: ${summary(frames.map(({ wall }) => wall))}`);
  console.log(`  of the processor: ${summary(frames.map(({ cpu }) => cpu))}`);
}
await browser.close();

function summary(durations: readonly number[]): string {
  const sorted = [...durations].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(2);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`;
}

/** Milliseconds of all callbacks of a frame. */
interface FrameTime {
  wall: number;
  /** Without the time in which other programs had the processor. */
  cpu: number;
}

/** Milliseconds of animation-frame callbacks, frame by frame. */
async function scriptPerFrame(query: string): Promise<readonly FrameTime[]> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.goto(`${values.url}/gallery/screen?state=run&students=300&step=0&play=1&${query}`);
  await page.locator('canvas').first().waitFor();
  await page.waitForTimeout(SETTLE_MS);
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await page.waitForTimeout(1_000 * Number(values.seconds));
  const trace = JSON.parse((await browser.stopTracing()).toString());
  await page.close();
  return callbacksByFrame(trace.traceEvents);
}

/** Callbacks of one frame follow each other at once. */
function callbacksByFrame(events: readonly TraceEvent[]): readonly FrameTime[] {
  const callbacks = events
    .filter(({ name, ph }) => name === 'FireAnimationFrame' && ph === 'X')
    .sort((a, b) => a.ts - b.ts);
  const frames: FrameTime[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { ts, dur = 0, tdur = dur } of callbacks) {
    if (ts - end > SAME_FRAME_US) frames.push({ wall: 0, cpu: 0 });
    const frame = frames.at(-1)!;
    frame.wall += dur / 1_000;
    frame.cpu += tdur / 1_000;
    end = ts + dur;
  }
  return frames;
}
