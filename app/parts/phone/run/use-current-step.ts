import { useEffect, useEffectEvent, useState } from 'react';

/** Numbers that change faster than this can't be read. */
const LOOK_EVERY_MS = 80;

/** The current whole step, updated only as often as it can be read. */
export function useCurrentStep(currentStep: () => number): number {
  const [step, setStep] = useState(() => Math.floor(currentStep()));
  const look = useEffectEvent(() => setStep(Math.floor(currentStep())));
  useEffect(() => {
    const timer = setInterval(() => look(), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return step;
}
