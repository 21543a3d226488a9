import { afterEach, describe, expect, it, vi } from 'vitest';
import { ServerMeasures } from '#server/process/measures';
import { StaleWriter } from '#server/store/room-store';

const FULL = new Error('SQLITE_FULL: database or disk is full');
const STALE = new StaleWriter({ sessionId: 's', expectedVersion: 1 });

afterEach(() => void vi.useRealTimers());

async function failing(measures: ServerMeasures, error: Error): Promise<void> {
  await expect(measures.commit(() => Promise.reject(error))).rejects.toBe(error);
}

describe('a batch that was not stored', () => {
  it('says what is wrong with the database until one is stored, or for a minute', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const measures = new ServerMeasures();
    expect(measures.commitFault).toBeNull();
    await failing(measures, FULL);
    expect(measures.commitFault).toBe('full');
    await measures.commit(async () => undefined);
    expect(measures.commitFault).toBeNull();
    await failing(measures, FULL);
    vi.advanceTimersByTime(59_000);
    expect(measures.commitFault).toBe('full');
    vi.advanceTimersByTime(1_000);
    expect(measures.commitFault).toBeNull();
    // A damage doesn't heal.
    await failing(measures, new Error('SQLITE_CORRUPT: database disk image is malformed'));
    vi.advanceTimersByTime(3_600_000);
    expect(measures.commitFault).toBe('corrupt');
  });

  it('says nothing of the database where another one has the session', async () => {
    const measures = new ServerMeasures();
    await failing(measures, STALE);
    expect([measures.commitFault, measures.failedCommits]).toEqual([null, 1]);
    await failing(measures, FULL);
    await failing(measures, STALE);
    expect(measures.commitFault).toBe('full');
  });
});
