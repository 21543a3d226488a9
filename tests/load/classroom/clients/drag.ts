import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { LoadPhone } from './phone';

export interface Dragging {
  readonly round: number;
  readonly everyMs: number;
  readonly forMs: number;
}

export interface Dragged {
  /** Milliseconds from sending to the acknowledgement. */
  readonly latencies: Float64Array;
  /** Changes of sliders, of which only those sent count: the latest wins while one is on its way. */
  readonly wanted: number;
  readonly refusals: Readonly<Record<string, number>>;
}

/** Everybody drags: a change every so often, one on its way at a time. */
export async function dragAll(
  phones: readonly LoadPhone[],
  { round, everyMs, forMs }: Dragging,
  firstNumber: number,
): Promise<Dragged> {
  const latencies: number[] = [];
  const refusals: Record<string, number> = {};
  let wanted = 0;

  const drag = async (phone: LoadPhone): Promise<void> => {
    await delay(Math.random() * everyMs);
    const endsAt = performance.now() + forMs;
    let number = firstNumber;
    let isOnItsWay = false;
    let isNewer = false;
    const send = async (): Promise<void> => {
      isOnItsWay = true;
      do {
        isNewer = false;
        const learningRate = 10 ** (Math.random() * 2 - 2);
        const id = randomBytes(8).toString('hex');
        const sentAt = performance.now();
        const change = { type: 'change-rate', id, round, number: number++, learningRate } as const;
        const answer = await phone.send(change);
        latencies.push(performance.now() - sentAt);
        if (!answer.ok) refusals[answer.code] = (refusals[answer.code] ?? 0) + 1;
      } while (isNewer && performance.now() < endsAt);
      isOnItsWay = false;
    };
    let sending = Promise.resolve();
    for (let at = performance.now(); at < endsAt; at += everyMs) {
      wanted += 1;
      isNewer = true;
      if (!isOnItsWay) sending = send();
      await delay(Math.max(0, at + everyMs - performance.now()));
    }
    await sending;
  };
  await Promise.all(phones.map(drag));
  return { latencies: Float64Array.from(latencies), wanted, refusals };
}
