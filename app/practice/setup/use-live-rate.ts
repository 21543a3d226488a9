import { useEffect, useRef, useState, useTransition } from 'react';
import { LiveRate } from './live-rate';

/** A rate that is shown while it is slid. @param show sets it */
export function useLiveRate(value: number, show: (learningRate: number) => void) {
  // The slider itself goes first. On a slow device the rate before is shown whole before the next one begins: one that
  // begins while another is under way would start that over, and nothing be seen until the finger rests.
  const [isUnderWay, start] = useTransition();
  const mustWait = useRef(false);
  useEffect(() => {
    mustWait.current = isUnderWay;
  }, [isUnderWay]);
  const [live] = useState(
    () =>
      new LiveRate((work) => {
        const look = () => {
          if (mustWait.current) frame = requestAnimationFrame(look);
          else start(work);
        };
        let frame = requestAnimationFrame(look);
        return () => cancelAnimationFrame(frame);
      }),
  );
  useEffect(() => () => live.stop(), [live]);
  return {
    onSlide: (slid: number | null) => live.slide(value, slid, show),
    onChoose: (learningRate: number) => live.choose(learningRate, show),
  };
}
