import type { ScreenView } from '#core/protocol/views/screen-view';
import { codeWidth } from '../parts/screen/picking/code-size';
import { size } from '../parts/screen/size';
import { LogoMark } from '../ui/logo';
import { Qr } from '../ui/qr';
import { rich } from '../ui/rich';
import { joinLink, typedAddress } from '../ui/words/address-words';
import { useWords } from '../words/language';
import { JoinedNames } from './names';

/** How to get in, large enough for the hall, and who is in. */
export function Lobby({ view }: { view: ScreenView }) {
  const words = useWords('screen', 'ui');
  const { code, address, invitation, title, names, teams } = view;
  const { isOpenToJoin, asksHallNumber, hallNumber } = view;
  return (
    <main className="grid h-full grid-cols-[minmax(0,1280fr)_minmax(0,640fr)]">
      <section className="flex min-h-0 flex-col bg-klein p-64 pt-56 text-on-klein">
        <div className="flex items-center justify-between gap-48">
          <p className="flex shrink-0 items-center gap-22 type-title" style={size(42)}>
            <LogoMark size="1.15em" />
            Overshoot
          </p>
          <p dir="auto" className="truncate type-label" style={size(34)}>
            {title}
          </p>
        </div>
        <p className="mt-72 leading-tight" style={size(addressSize(address))}>
          {rich(words, 'screen.lobby.open', {
            address: typedAddress(address),
            b: (shown) => (
              <strong translate="no" dir="ltr" className="inline-block font-extrabold">
                {shown}
              </strong>
            ),
          })}
        </p>
        <div className="flex flex-1 items-center justify-between gap-56">
          <h1
            dir="ltr"
            className="-ml-[0.035em] whitespace-nowrap type-code"
            style={size(codeSize(code))}
          >
            <span className="sr-only">{words.say('ui.room', { code: [...code].join(' ') })}</span>
            <span aria-hidden="true" className="block">
              <span className="block">{code.slice(0, 3)}</span>
              <span className="mt-32 block">{code.slice(3)}</span>
            </span>
          </h1>
          <figure className="w-388 shrink-0">
            <Qr url={joinLink(address, code, invitation)} className="w-full rounded-qr" />
            <figcaption className="mt-20 text-center type-label" style={size(30)}>
              {words.say('screen.lobby.scan')}
            </figcaption>
          </figure>
        </div>
        <p className="type-label" style={size(36)}>
          {isOpenToJoin && hallNumber !== null ? (
            <span key="number" className="flex items-center gap-28">
              <span>{words.say('screen.lobby.number')}</span>
              <strong className="type-figure" style={size(84)} translate="no">
                {hallNumber}
              </strong>
            </span>
          ) : (
            <span key={isOpenToJoin ? 'open' : 'locked'}>
              {words.say(entryKey(isOpenToJoin, asksHallNumber))}
            </span>
          )}
        </p>
      </section>
      <JoinedNames names={names} teams={teams} />
    </main>
  );
}

/** @param asksHallNumber and this projector isn't the instructor's, which shows it */
function entryKey(isOpenToJoin: boolean, asksHallNumber: boolean) {
  if (!isOpenToJoin) return 'screen.lobby.locked';
  return asksHallNumber ? 'screen.lobby.number-elsewhere' : 'screen.lobby.nothing-to-install';
}

/** A long address must not push the code off the screen. */
function addressSize(address: string): number {
  const characters = typedAddress(address).length + 14;
  return Math.max(28, Math.min(52, 2000 / characters));
}

/** Space for three letters beside the QR code, in units. */
const CODE_ROOM = 712;
const LARGEST_CODE = 300;
/** As large as the wider of the code's two groups allows. */
function codeSize(code: string): number {
  const widest = Math.max(codeWidth(code.slice(0, 3)), codeWidth(code.slice(3)));
  return Math.min(LARGEST_CODE, Math.floor(CODE_ROOM / widest));
}
