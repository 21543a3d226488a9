import { useEffect, useMemo, useRef, useState } from 'react';
import type { RateChange } from '#core/room/state';
import type { RoomLink } from '../room/room-provider';
import { type AcknowledgedChange, ownChanges, type ToldPick } from './own-changes';
import { RateSender } from './rate-sender';

export interface Steering {
  /** What the slider shows: the newest rate that was meant, or else the one that holds. */
  readonly meant: number | null;
  /** All that the server has said of this run's changes. */
  readonly changes: readonly RateChange[];
  /** The server's sentence, where it refused the newest one. */
  readonly refusal: string | null;
  steer(learningRate: number): void;
}

/**
 * Changes of one's own rate while the run goes on. They are sent as the thumb moves, and the run is
 * computed from what the server says of the step from which each holds.
 */
export function useSteering(link: RoomLink, round: number, told: ToldPick): Steering {
  const [acknowledged, setAcknowledged] = useState<readonly AcknowledgedChange[]>([]);
  const [meant, setMeant] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const number = useRef(told.number);
  number.current = Math.max(number.current, told.number);
  const newest = useRef<AbortController | null>(null);

  const sender = useMemo(
    () =>
      new RateSender(async (learningRate) => {
        // Only the newest is asked for again where an answer is missing.
        newest.current?.abort();
        const abort = new AbortController();
        newest.current = abort;
        number.current += 1;
        const own = number.current;
        const intention = { type: 'change-rate', round, number: own, learningRate } as const;
        const answer = await link.send(intention, abort.signal);
        if (answer === null) return;
        if (!answer.ok) return own === number.current ? setRefusal(answer.message) : undefined;
        setRefusal(null);
        const { step } = answer;
        if (step !== undefined) {
          setAcknowledged((before) => [...before, { number: own, step, learningRate }]);
        }
      }),
    [link, round],
  );
  useEffect(
    () => () => {
      sender.stop();
      newest.current?.abort();
    },
    [sender],
  );

  return {
    meant,
    changes: useMemo(() => ownChanges(told, acknowledged), [told, acknowledged]),
    refusal,
    steer: (learningRate) => {
      setMeant(learningRate);
      sender.offer(learningRate);
    },
  };
}
