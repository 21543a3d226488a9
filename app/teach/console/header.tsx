'use client';

import { CloudOff, Lock, LockOpen, MonitorUp, QrCode, TriangleAlert, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { ownAddress } from '../../ui/address/own-address';
import { LogoMark } from '../../ui/logo';
import { rich } from '../../ui/rich';
import { RoomCode } from '../../ui/room-code';
import { typedAddress } from '../../ui/words/address-words';
import { useWords } from '../../words/language';

const ITEM =
  'flex min-h-11 items-center gap-2 rounded-control px-2 text-[15px] type-label hover:bg-panel';

/** The room at a glance: its code, how many are here, where students go, whether a projector shows it. */
export function Header({
  view,
  isLive,
  onShowCode,
  onShowRoom,
}: {
  view: InstructorView;
  isLive: boolean;
  onShowCode: () => void;
  onShowRoom: () => void;
}) {
  const words = useWords('console');
  const { code, title, roster, screens, address, addressReached, isOpenToJoin } = view;
  const here = roster.filter(({ lostAt, isRemoved }) => lostAt === null && !isRemoved).length;
  return (
    <header className="flex h-14 items-center gap-3 border-b border-line px-3 min-[860px]:px-5">
      <a
        href={ownAddress('/teach')}
        className="rounded-control p-0.5"
        aria-label={words.say('console.header.home')}
      >
        <LogoMark size={24} point="var(--track)" />
      </a>
      <h1 className="flex min-w-0 items-baseline gap-3">
        <RoomCode code={code} className="text-[18px]" />
        <span className="truncate text-[15px] text-mut max-[560px]:hidden">{title}</span>
      </h1>
      <div className="ms-auto flex items-center min-[860px]:gap-1.5">
        {!isLive && (
          <span className="flex items-center gap-2 px-2 text-[15px] type-label text-lost">
            <CloudOff size={18} aria-hidden="true" />
            <span className="max-[859px]:sr-only">{words.say('console.header.offline')}</span>
          </span>
        )}
        <span className={`${ITEM} hover:bg-transparent`}>
          <Users size={18} aria-hidden="true" />
          <span>
            {rich(words, 'console.header.here', {
              count: here,
              rest: (inside) => <span className="max-[859px]:sr-only">{inside}</span>,
            })}
          </span>
        </span>
        <button type="button" className={ITEM} onClick={onShowRoom}>
          {isOpenToJoin ? (
            <LockOpen size={18} aria-hidden="true" />
          ) : (
            <Lock size={18} aria-hidden="true" />
          )}
          <span className="max-[859px]:sr-only">
            {rich(words, isOpenToJoin ? 'console.header.open' : 'console.header.locked', {
              rest: heard,
            })}
          </span>
        </button>
        <button type="button" className={ITEM} onClick={onShowCode}>
          {addressReached ? (
            <QrCode size={18} aria-hidden="true" />
          ) : (
            <TriangleAlert size={18} aria-hidden="true" className="text-lost" />
          )}
          <span className="max-[859px]:sr-only">
            {rich(
              words,
              addressReached ? 'console.header.address' : 'console.header.address-unreached',
              {
                address: typedAddress(address),
                own: (inside) => (
                  <bdi dir="ltr" translate="no">
                    {inside}
                  </bdi>
                ),
                rest: heard,
              },
            )}
          </span>
        </button>
        <a className={ITEM} href={ownAddress(`/screen/${code}`)} target="_blank" rel="noreferrer">
          <MonitorUp size={18} aria-hidden="true" />
          <span className="max-[859px]:sr-only">
            {words.say('console.header.projectors', { count: screens })}
          </span>
        </a>
      </div>
    </header>
  );
}

/** Where eyes need no more than the icon and the first words. */
function heard(rest: ReactNode) {
  return <span className="sr-only">{rest}</span>;
}
