import { Check, CircleAlert, LoaderCircle, Lock, RefreshCw, Unplug } from 'lucide-react';
import type { ReactNode } from 'react';
import { rateText } from './rate-text';
import type { SavedWord } from './saved-word';

interface Look {
  readonly field: string;
  readonly disc: string;
  readonly icon: ReactNode;
  readonly title: string;
  readonly detail: string;
}

const ICON = { 'aria-hidden': true, strokeWidth: 3, className: 'size-5' } as const;

const SAVED_FIELD = 'bg-klein text-on-klein border-klein';
const SAVED_DISC = 'bg-on-klein text-[#1f1bea]';
const OPEN_FIELD = 'bg-bg text-ink border-klein';
const OPEN_DISC = 'border-2 border-current';
const QUIET_FIELD = 'bg-panel text-ink border-panel';
const LOCKED_FIELD = 'bg-ink text-bg border-ink';
const LOCKED_DISC = 'bg-bg text-ink';

/** The bottom field: the server's word about the pick. Solid ultramarine only for what is stored. */
export function SavedBar({ word }: { word: SavedWord }) {
  const { field, disc, icon, title, detail } = lookOf(word);
  return (
    <div
      role="status"
      className={`[@media(min-height:24rem)]:sticky bottom-0 z-10 shrink-0 border-3 transition-colors duration-[160ms] ease-out ${field}`}
    >
      <div className="flex min-h-[4.875rem] items-center gap-3.5 px-[0.8125rem] pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))]">
        <span
          key={word.kind}
          className={`fill-in flex size-10 shrink-0 items-center justify-center rounded-full ${disc}`}
        >
          {icon}
        </span>
        <span className="min-w-0">
          <strong className="type-title block text-[clamp(1.0625rem,5.3vw,1.25rem)]">
            {title}
          </strong>
          <span className="block">{detail}</span>
        </span>
      </div>
    </div>
  );
}

function lookOf(word: SavedWord): Look {
  switch (word.kind) {
    case 'nothing':
      return {
        field: QUIET_FIELD,
        disc: `${OPEN_DISC} border-dashed`,
        icon: null,
        title: 'No pick yet',
        detail: 'Slide or type. It saves by itself.',
      };
    case 'saving':
      return {
        field: OPEN_FIELD,
        disc: OPEN_DISC,
        icon: <LoaderCircle {...ICON} className="size-5 motion-safe:animate-spin" />,
        title: `Saving ${rateText(word.learningRate)}`,
        detail: 'On its way.',
      };
    case 'retrying':
      return {
        field: OPEN_FIELD,
        disc: OPEN_DISC,
        icon: <RefreshCw {...ICON} />,
        title: 'Not saved yet',
        detail: `Trying again with ${rateText(word.learningRate)}.`,
      };
    case 'offline':
      return {
        field: OPEN_FIELD,
        disc: OPEN_DISC,
        icon: <Unplug {...ICON} />,
        title: 'Not saved yet',
        detail: `${rateText(word.learningRate)} goes out when you are back.`,
      };
    case 'saved':
      return {
        field: SAVED_FIELD,
        disc: SAVED_DISC,
        icon: <Check {...ICON} />,
        title: `Your pick: ${rateText(word.learningRate)}, saved`,
        detail: word.isOffline ? 'It is safe while you are away.' : 'Change it until the lock.',
      };
    case 'refused':
      return {
        field: QUIET_FIELD,
        disc: OPEN_DISC,
        icon: <CircleAlert {...ICON} />,
        title:
          word.learningRate === null
            ? 'Not saved'
            : `Your pick stays ${rateText(word.learningRate)}`,
        detail: word.message,
      };
    case 'locked':
      return {
        field: LOCKED_FIELD,
        disc: LOCKED_DISC,
        icon: <Lock {...ICON} />,
        title:
          word.learningRate === null
            ? 'Locked, without a pick'
            : `Your pick: ${rateText(word.learningRate)}, locked`,
        detail: word.learningRate === null ? 'You watch this round.' : 'Here it goes.',
      };
  }
}
