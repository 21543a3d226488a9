import { Download, Printer } from 'lucide-react';
import Link from 'next/link';
import type { SessionReview } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { LanguageOfPage } from '../../live/language-of-page';
import { ownAddress } from '../../ui/address/own-address';
import { CONTROL } from '../../ui/control';
import { RoomDoor } from '../sessions/manage/room-door';

/** What can be done with a session from every one of its pages. */
export function SessionActions({
  words,
  base,
  session: { id, code, closedAt },
}: {
  words: Words;
  base: string;
  session: Pick<SessionReview, 'id' | 'code' | 'closedAt'>;
}) {
  return (
    <>
      <LanguageOfPage />
      <RoomDoor session={id} code={code} isOpen={closedAt === null} />
      <Link prefetch={false} className={CONTROL} href={`${base}/files`}>
        <Download size={18} aria-hidden="true" />
        {words.say('review.files')}
      </Link>
      <a className={CONTROL} href={ownAddress(`${base}/print`)}>
        <Printer size={18} aria-hidden="true" />
        {words.say('review.print')}
      </a>
    </>
  );
}
