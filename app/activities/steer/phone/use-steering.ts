import { useEffect, useMemo, useRef, useState } from 'react';
import type { RateChange } from '#core/lesson/round';
import type { Sentence } from '#core/words/messages';
import { PASSING_REFUSALS } from '../../../parts/phone/input/input-state';
import type { RoomLink } from '../../../parts/phone/room-provider';
import { type AcknowledgedChange, ownChanges, type ToldPick } from './own-changes';
import { RateSender } from './rate-sender';

/** When the server couldn't take the newest rate, it is offered again after this long. */
const RETRY_MS = 1_000;

export interface SteeringControl {
  /** What the slider shows: the newest rate asked for; null before the first. */
  readonly meant: number | null;
  /** Everything the server has said about this run's changes. */
  readonly changes: readonly RateChange[];
  /** Why the server refused the newest one. */
  readonly refusal: Sentence | null;
  steer(learningRate: number): void;
}

/**
 * Changes one's own rate during the run. Changes are sent as the thumb moves, and the run is computed from
 * the steps that the server says each holds from.
 */
export function useSteering(link: RoomLink, round: number, told: ToldPick): SteeringControl {
  const [acknowledged, setAcknowledged] = useState<readonly AcknowledgedChange[]>([]);
  const [meant, setMeant] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<Sentence | null>(null);
  const number = useRef(told.number);
  number.current = Math.max(number.current, told.number);
  /** The newest rate asked for, which may still wait for the one before it. */
  const newest = useRef(0);
  const end = useRef<AbortController | null>(null);
  const retry = useRef<ReturnType<typeof setTimeout>>(undefined);

  const sender = useMemo(() => {
    const made: RateSender = new RateSender(async (learningRate) => {
      clearTimeout(retry.current);
      const abort = new AbortController();
      end.current = abort;
      const own = link.nextNumber(round, number.current);
      number.current = own;
      const intention = { type: 'change-rate', round, number: own, learningRate } as const;
      const answer = await link.send(intention, abort.signal);
      if (answer === null) return;
      if (!answer.ok) {
        if (PASSING_REFUSALS.has(answer.code)) {
          retry.current = setTimeout(() => made.offer(newest.current), RETRY_MS);
        } else if (answer.code === 'stale-input') {
          // Another tab has chosen since. The slider follows it, unless a newer rate of this one is on its way.
          if (newest.current === learningRate) setMeant(null);
        } else setRefusal(answer.reason);
        return;
      }
      setRefusal(null);
      const { step } = answer;
      setAcknowledged((before) => [...before, { number: own, step, learningRate }]);
    });
    return made;
  }, [link, round]);
  useEffect(
    () => () => {
      sender.stop();
      clearTimeout(retry.current);
      end.current?.abort();
    },
    [sender],
  );

  return {
    meant,
    changes: useMemo(() => ownChanges(told, acknowledged), [told, acknowledged]),
    refusal,
    steer: (learningRate) => {
      setMeant(learningRate);
      newest.current = learningRate;
      sender.offer(learningRate);
    },
  };
}
