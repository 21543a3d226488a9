import { formatCount } from '#core/engine/number-format';
import type { ScreenView } from '#core/protocol/views/screen-view';
import { Qr } from '../../../ui/qr';
import { RoomCode } from '../../../ui/room-code';
import { joinLink, typedAddress } from '../../../ui/words/address-words';
import { clockText } from '../../../ui/words/duration';
import { awayWords, waitedFor } from '../../../ui/words/waited-for';
import type { ScreenClock } from '../clock';
import type { ScreenPhase } from '../screen-activity';
import { size } from '../size';
import { useEveryFrame } from '../use-every-frame';
import { codeWidth } from './code-size';

/** The space beside the QR code, in units, without the gap between the code's groups. */
const CODE_ROOM = 268;

type Done = 'picked' | 'voted' | 'tapped';

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
  const { participants, code, address, invitation, isOpenToJoin, hallNumber } = view;
  const { picked } = phase;
  const of = waitedFor(view);
  return (
    <>
      <TimeBlock phase={phase} clock={clock} task={task} done={done} />
      <div className="flex min-h-0 flex-1 flex-col pt-40 pr-56 pb-40 pl-48">
        <p className="flex items-end gap-24">
          <span className="type-figure" style={size(participants < 1000 ? 168 : 120)}>
            {formatCount(picked)}
          </span>
          <span className="pb-10 type-label" style={size(38)}>
            of {formatCount(of)}
            <span className="block">have {done}</span>
          </span>
        </p>
        <div className="mt-32 h-18 overflow-hidden rounded-full bg-line">
          <div
            className="h-full origin-left bg-ink transition-transform duration-300"
            style={{ transform: `scaleX(${of === 0 ? 0 : Math.min(1, picked / of)})` }}
          />
        </div>
        <p className="mt-24 text-mut" style={size(34)} aria-live="polite">
          {restWords(view, phase, done)}
        </p>
        <p className="mt-auto truncate text-mut" style={size(30)}>
          Just here? Open
        </p>
        <p
          className="font-bold wrap-anywhere"
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
              and type
            </span>
            <span style={size(Math.min(56, Math.floor(CODE_ROOM / codeWidth(code))))}>
              <RoomCode code={code} />
            </span>
            {isOpenToJoin && hallNumber !== null && (
              <span className="mt-8 block text-mut" style={size(30)}>
                <span>number </span>
                <strong className="text-ink tabular-nums" style={size(44)} translate="no">
                  {hallNumber}
                </strong>
              </span>
            )}
          </p>
        </div>
      </div>
    </>
  );
}

function restWords(
  view: ScreenView,
  { picked, closing }: ScreenPhase<'picking'>,
  done: Done,
): string {
  if (view.participants === 0) return 'Nobody is in yet.';
  const away = awayWords(view);
  const toGo = Math.max(0, waitedFor(view) - picked);
  if (toGo === 0) return away === '' ? `Everybody has ${done}.` : `Everybody has ${done}, ${away}.`;
  const left = `${formatCount(toGo)} ${closing ? LEFT_OUT[done] : 'to go'}`;
  return away === '' ? left : `${left}, ${away}`;
}

/** What those are who haven't done it at the lock. */
const LEFT_OUT: Readonly<Record<Done, string>> = {
  picked: 'without a pick',
  voted: 'without a vote',
  tapped: 'without a tap',
};
const LAST_ONES: Readonly<Record<Done, string>> = {
  picked: 'picks',
  voted: 'votes',
  tapped: 'taps',
};
const STILL: Readonly<Record<Done, string>> = { picked: 'pick', voted: 'vote', tapped: 'tap' };

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
  const left = useEveryFrame(() => {
    const remaining = clock.remaining();
    return remaining === null ? null : Math.ceil(remaining / 1_000);
  });
  const { closing, waiting, paused } = phase;
  const hasClock = left !== null && !closing;
  const words = waiting
    ? 'One moment: the phones are coming back.'
    : closing
      ? `Locked. The last ${LAST_ONES[done]} are coming in.`
      : paused
        ? hasClock
          ? 'Paused'
          : `Paused. You can still ${STILL[done]}.`
        : task;
  return (
    <div
      className={`flex h-120 shrink-0 items-center justify-between gap-24 pr-56 pl-48 ${closing || paused ? 'bg-ink text-bg' : 'bg-klein text-on-klein'}`}
    >
      <p
        className="text-balance type-title"
        style={size(hasClock ? (words.length > 24 ? 28 : 34) : 38)}
      >
        {words}
      </p>
      {hasClock && (
        <p
          className="shrink-0 type-figure"
          style={size(left <= LAST_SECONDS ? 96 : 82)}
          role="timer"
          aria-label="Time left"
        >
          {clockText(left * 1_000)}
        </p>
      )}
    </div>
  );
}
