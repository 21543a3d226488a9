import type { ScreenView } from '#core/protocol/views/screen-view';
import type { Words } from '#core/words/words';
import { Qr } from '../../../ui/qr';
import { rich } from '../../../ui/rich';
import { RoomCode } from '../../../ui/room-code';
import { joinLink, typedAddress } from '../../../ui/words/address-words';
import { clockText } from '../../../ui/words/duration';
import { waitedFor } from '../../../ui/words/waited-for';
import { useWords } from '../../../words/language';
import type { ScreenClock } from '../clock';
import type { ScreenPhase } from '../screen-activity';
import { size } from '../size';
import { useEveryFrame } from '../use-every-frame';
import { codeWidth } from './code-size';

/** The space beside the QR code, in units, without the gap between the code's groups. */
const CODE_ROOM = 268;

/** As the catalogues tell them apart: whoever did something else has tapped. */
type Done = 'picked' | 'voted' | 'other';

/** Time left, how many have picked, and the way in for latecomers. Shows nobody's pick. */
export function PickingSide({
  view,
  phase,
  clock,
  task,
  done = 'picked',
}: {
  view: ScreenView;
  phase: ScreenPhase<'picking'>;
  clock: ScreenClock;
  /** What to do now. */
  task: string;
  /** What those who have done it did. */
  done?: Done;
}) {
  const words = useWords('screen');
  const { participants, code, address, invitation, isOpenToJoin, hallNumber } = view;
  const { picked } = phase;
  const of = waitedFor(view);
  return (
    <>
      <TimeBlock phase={phase} clock={clock} task={task} done={done} />
      <div className="flex min-h-0 flex-1 flex-col pt-40 pe-56 pb-40 ps-48">
        <p className="flex items-end gap-24">
          <span
            className="type-figure whitespace-nowrap"
            style={size(participants < 1000 ? 168 : 120)}
          >
            {words.numbers.count(picked)}
          </span>
          <span className="pb-10 type-label" style={size(38)}>
            {rich(words, 'screen.picking.given', {
              of,
              picked,
              done,
              line: (given) => <span className="block">{given}</span>,
            })}
          </span>
        </p>
        <div className="mt-32 h-18 overflow-hidden rounded-full bg-line">
          <div
            className="h-full origin-left rtl:origin-right bg-ink transition-transform duration-300"
            style={{ transform: `scaleX(${of === 0 ? 0 : Math.min(1, picked / of)})` }}
          />
        </div>
        <p className="mt-24 text-mut" style={size(34)} aria-live="polite">
          {restWords(words, view, phase, done)}
        </p>
        <p className="mt-auto truncate text-mut" style={size(30)}>
          {words.say('screen.picking.late')}
        </p>
        <p
          dir="ltr"
          className="font-bold wrap-anywhere rtl:text-right"
          style={size(typedAddress(address).length > 28 ? 28 : 36)}
        >
          {typedAddress(address)}
        </p>
        <div className="mt-24 flex items-end gap-32">
          <Qr
            url={joinLink(address, code, invitation)}
            className="w-216 shrink-0 rounded-qr border-2 border-line"
          />
          <p className="pb-6">
            <span className="block text-mut" style={size(30)}>
              {words.say('screen.picking.type')}
            </span>
            <span style={size(Math.min(56, Math.floor(CODE_ROOM / codeWidth(code))))}>
              <RoomCode code={code} />
            </span>
            {isOpenToJoin && hallNumber !== null && (
              <span className="mt-8 block text-mut" style={size(30)}>
                {rich(words, 'screen.picking.number', {
                  number: hallNumber,
                  b: (shown) => (
                    <strong className="text-ink tabular-nums" style={size(44)} translate="no">
                      {shown}
                    </strong>
                  ),
                })}
              </span>
            )}
          </p>
        </div>
      </div>
    </>
  );
}

function restWords(
  words: Words<'screen'>,
  view: ScreenView,
  { picked, closing }: ScreenPhase<'picking'>,
  done: Done,
): string {
  if (view.participants === 0) return words.say('screen.picking.empty');
  const { away } = view;
  const count = Math.max(0, waitedFor(view) - picked);
  if (count === 0) return words.say('screen.picking.all', { done, away });
  return closing
    ? words.say('screen.picking.without', { done, count, away })
    : words.say('screen.picking.to-go', { count, away });
}

/** A task of more letters has three lines beside the clock, or two without it. */
const LONG_TASK = 44;

/** What to do now has the panel to itself, or shares it with the clock. */
function taskSize(task: string, hasClock: boolean): number {
  if (task.length > LONG_TASK) return hasClock ? 24 : 30;
  if (!hasClock) return 38;
  return task.length > 24 ? 28 : 34;
}

const LAST_SECONDS = 10;

/** The panel above the counts: what to do now, and how long there is. */
function TimeBlock({
  phase,
  clock,
  task,
  done,
}: {
  phase: ScreenPhase<'picking'>;
  clock: ScreenClock;
  task: string;
  done: Done;
}) {
  const words = useWords('screen');
  const left = useEveryFrame(() => {
    const remaining = clock.remaining();
    return remaining === null ? null : Math.ceil(remaining / 1_000);
  });
  const { closing, waiting, paused } = phase;
  const hasClock = left !== null && !closing;
  const said = waiting
    ? words.say('screen.picking.waiting')
    : closing
      ? words.say('screen.picking.closing', { done })
      : paused
        ? hasClock
          ? words.say('screen.picking.paused')
          : words.say('screen.picking.paused-open', { done })
        : task;
  return (
    <div
      className={`flex h-120 shrink-0 items-center justify-between gap-24 pe-56 ps-48 ${closing || paused ? 'bg-ink text-bg' : 'bg-klein text-on-klein'}`}
    >
      <p
        className={`min-w-0 text-balance type-title ${said.length > LONG_TASK ? 'leading-[1.1]' : ''}`}
        style={size(taskSize(said, hasClock))}
      >
        {said}
      </p>
      {hasClock && (
        <p
          className="shrink-0 type-figure"
          style={size(left <= LAST_SECONDS ? 96 : 82)}
          role="timer"
          aria-label={words.say('screen.picking.time-left')}
        >
          {clockText(left * 1_000)}
        </p>
      )}
    </div>
  );
}
