import { Check, CircleAlert, LoaderCircle, Lock, RefreshCw, Unplug } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Words } from '#core/words/words';
import { useWords } from '../../../words/language';
import type { InputWords } from './input-words';
import type { SavedWord } from './saved-word';

interface Look {
  readonly field: string;
  readonly disc: string;
  readonly icon: ReactNode;
}

interface Said {
  readonly title: string;
  readonly detail: string;
}

const ICON = { 'aria-hidden': true, strokeWidth: 3, className: 'size-5' } as const;
const OPEN_FIELD = 'bg-bg text-ink border-klein';
const OPEN_DISC = 'border-2 border-current';
const QUIET_FIELD = 'bg-panel text-ink border-panel';

/** Solid ultramarine only for an input that is stored. */
const LOOKS: Readonly<Record<SavedWord<unknown>['kind'], Look>> = {
  nothing: { field: QUIET_FIELD, disc: `${OPEN_DISC} border-dashed`, icon: null },
  saving: {
    field: OPEN_FIELD,
    disc: OPEN_DISC,
    icon: <LoaderCircle {...ICON} className="size-5 motion-safe:animate-spin" />,
  },
  retrying: { field: OPEN_FIELD, disc: OPEN_DISC, icon: <RefreshCw {...ICON} /> },
  offline: { field: OPEN_FIELD, disc: OPEN_DISC, icon: <Unplug {...ICON} /> },
  saved: {
    field: 'bg-klein text-on-klein border-klein',
    disc: 'bg-on-klein text-[#1f1bea]',
    icon: <Check {...ICON} />,
  },
  refused: { field: QUIET_FIELD, disc: OPEN_DISC, icon: <CircleAlert {...ICON} /> },
  locked: {
    field: 'bg-ink text-bg border-ink',
    disc: 'bg-bg text-ink',
    icon: <Lock {...ICON} />,
  },
};

/** The bar at the bottom: the server's word on what this phone has given. */
export function SavedBar<Value>({
  word,
  inputWords,
}: {
  word: SavedWord<Value>;
  inputWords: InputWords<Value>;
}) {
  const words = useWords('play', 'refusals');
  const { field, disc, icon } = LOOKS[word.kind];
  const { title, detail } = said(words, word, inputWords);
  return (
    <div
      role="status"
      className={`sticky bottom-0 z-10 shrink-0 border-3 transition-colors duration-[160ms] ease-out ${field}`}
    >
      <div className="@container">
        <div className="flex min-h-[4.875rem] [@media(max-height:24rem)]:min-h-11 items-center gap-3.5 px-[0.8125rem] pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))]">
          <span
            key={word.kind}
            className={`fill-in flex @max-[14rem]:hidden [@media(max-height:24rem)]:size-7 size-10 shrink-0 items-center justify-center rounded-full ${disc}`}
          >
            {icon}
          </span>
          <span className="min-w-0">
            <strong className="type-title block text-[clamp(1.0625rem,5.3vw,1.25rem)]">
              {title}
            </strong>
            <span className="block [@media(max-height:24rem)]:hidden">{detail}</span>
          </span>
        </div>
      </div>
    </div>
  );
}

function said<Value>(
  words: Words<'play'>,
  word: SavedWord<Value>,
  { noun, text, ...input }: InputWords<Value>,
): Said {
  const value = 'value' in word && word.value !== null ? text(word.value) : null;
  switch (word.kind) {
    case 'nothing':
      return { title: words.say('play.saved.none', { noun }), detail: input.invitation };
    case 'saving':
      return {
        title: words.say('play.saved.saving', { value: text(word.value) }),
        detail: words.say('play.saved.on-its-way'),
      };
    case 'retrying':
      return {
        title: words.say('play.saved.not-yet'),
        detail: words.say('play.saved.again', { value: text(word.value) }),
      };
    case 'offline':
      return {
        title: words.say('play.saved.not-yet'),
        detail: words.say('play.saved.later', { value: text(word.value) }),
      };
    case 'saved':
      return {
        title: words.say('play.saved.saved', { noun, value: text(word.value) }),
        detail: word.isOffline ? words.say('play.saved.safe') : input.saved(word.value),
      };
    case 'refused':
      return {
        title:
          value === null
            ? words.say('play.saved.not')
            : words.say('play.saved.stays', { noun, value }),
        detail: words.tell(word.reason),
      };
    case 'locked':
      return value === null
        ? { title: words.say('play.saved.locked-none', { noun }), detail: input.lockedWithout }
        : { title: words.say('play.saved.locked', { noun, value }), detail: input.locked };
  }
}
