'use client';

import { useEffect, useRef, useState } from 'react';

/** A value read in every frame; renders again only when it changes. */
export function useEveryFrame<Value extends string | number | null>(read: () => Value): Value {
  const latest = useRef(read);
  latest.current = read;
  const [value, setValue] = useState(read);
  useEffect(() => {
    let frame = requestAnimationFrame(function onFrame() {
      setValue(latest.current());
      frame = requestAnimationFrame(onFrame);
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return value;
}
