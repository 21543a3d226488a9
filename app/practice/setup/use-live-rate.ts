import { useEffect, useRef, useState, useTransition } from 'react';
import { LiveRate } from './live-rate';

/**
 * A rate that is shown while it is slid.
 * @param show sets it while it is slid, and back where it was let go
 * @param choose sets it for good
 */
export function useLiveRate(
  value: number,
  show: (learningRate: number) => void,
  choose: (learningRate: number) => void,
) {
  // The slider itself goes first. React draws one rate whole before the next one begins, which would start its drawing
  // over. That is React's own work only: runs that are computed in slices start over with each rate (decision 047).
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
    onChoose: (learningRate: number) => live.choose(learningRate, choose),
  };
}
