'use client';

import { useKeys } from '../../ui/keys/use-keys';
import { isOwnKey, replayKey } from './replay-keys';
import type { ReplayControls } from './use-replay-clock';

/** The keys of a replay, wherever on its page the focus is; fields and buttons keep their own. */
export function useReplayKeys(
  { step, toggle, seek }: ReplayControls,
  steps: number,
  isOn: boolean,
): void {
  useKeys((press) => {
    const isPlain = !(press.ctrlKey || press.metaKey || press.altKey || press.shiftKey);
    if (!isOn || !isPlain || press.defaultPrevented) return false;
    if (isOwnKey(press.key, press.target)) return false;
    const asked = replayKey(press.key, step, steps);
    if (asked === null) return false;
    if (asked.kind === 'seek') seek(asked.step);
    else if (!press.repeat) toggle();
    return true;
  });
}
