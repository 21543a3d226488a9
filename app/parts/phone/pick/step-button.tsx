import { Minus, Plus } from 'lucide-react';
import { useWords } from '../../../words/language';
import { stepped } from './rate-scale';
import { type HeldStepOptions, useHeldStep } from './use-held-step';

/** One fine step down or up; holding it repeats. Letting go saves. */
export function StepButton(props: HeldStepOptions) {
  const { direction, rate, onCommit } = props;
  const words = useWords('play');
  const { press, release, cancel } = useHeldStep(props);
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
