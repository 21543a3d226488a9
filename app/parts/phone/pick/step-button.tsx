import { Minus, Plus } from 'lucide-react';
import { type PointerEvent, useEffect, useRef } from 'react';
import { useWords } from '../../../words/language';
import { stepped } from './rate-scale';

const FIRST_REPEAT_MS = 400;
const REPEAT_MS = 70;

/** One fine step down or up; holding it repeats. Letting go saves. */
export function StepButton({
  direction,
  rate,
  onDraft,
  onCommit,
  onDrop,
}: {
  direction: 1 | -1;
  rate: number;
  onDraft: (rate: number) => void;
  onCommit: (rate: number) => void;
  onDrop: () => void;
}) {
  const words = useWords('play');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const held = useRef<number | null>(null);
  const stop = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);

  function press(event: PointerEvent) {
    if (event.button !== 0) return;
    held.current = rate;
    go(FIRST_REPEAT_MS);
  }
  function go(delay: number) {
    if (held.current === null) return;
    held.current = stepped(held.current, direction);
    onDraft(held.current);
    timer.current = setTimeout(() => go(REPEAT_MS), delay);
  }
  function release() {
    stop();
    if (held.current !== null) onCommit(held.current);
    held.current = null;
  }
  /** The finger was scrolling, or left the button: no step was intended. */
  function cancel() {
    stop();
    if (held.current !== null) onDrop();
    held.current = null;
  }

  const Icon = direction > 0 ? Plus : Minus;
  return (
    <button
      type="button"
      aria-label={words.say(direction > 0 ? 'play.control.more' : 'play.control.less')}
      onPointerDown={press}
      onPointerUp={release}
      onPointerCancel={cancel}
      onPointerLeave={cancel}
      onContextMenu={(event) => event.preventDefault()}
      // A click without a pointer comes from a keyboard or a screen reader.
      onClick={(event) => {
        if (event.detail === 0) onCommit(stepped(rate, direction));
      }}
      className="flex min-h-15 w-15 grow touch-pan-y items-center justify-center rounded-phone bg-panel select-none @[16rem]:grow-0 active:bg-line"
    >
      <Icon aria-hidden="true" strokeWidth={3} className="size-6" />
    </button>
  );
}
