import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { examineClock } from '../../../../server/cli/doctor/clock';

const NOON = Date.UTC(2027, 0, 5, 12);

describe('the clock', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'overshoot-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is told with its time zone', async () => {
    expect(await examineClock(folder, NOON)).toMatchObject({
      mark: 'ok',
      says: expect.stringMatching(/^2027-01-05 \d\d:\d\d, \S+$/),
    });
  });

  it('can not be before this version was made, nor long after', async () => {
    expect(await examineClock(folder, 0)).toMatchObject({
      mark: 'fault',
      says: expect.stringMatching(
        /^It says (1970-01-01|1969-12-31) .*before this version was made/,
      ),
    });
    expect(await examineClock(folder, Date.UTC(2099, 0, 1))).toMatchObject({ mark: 'fault' });
  });

  it('has been set back, where the database is younger than now', async () => {
    const file = join(folder, 'overshoot.db-wal');
    writeFileSync(file, '');
    const written = (minutesLater: number) =>
      utimesSync(file, new Date(NOON), new Date(NOON + minutesLater * 60_000));
    written(0.5);
    expect(await examineClock(folder, NOON)).toMatchObject({ mark: 'ok' });
    written(5);
    expect(await examineClock(folder, NOON)).toMatchObject({ mark: 'attention' });
  });
});
