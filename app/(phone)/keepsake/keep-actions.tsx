'use client';

import { CalendarPlus, Download, FlaskConical, Printer, QrCode } from 'lucide-react';
import { useState } from 'react';
import { LanguageSwitch } from '../../live/language-switch';
import { ownAddress } from '../../ui/address/own-address';
import { saveFile } from '../../ui/save-file';
import { useWords } from '../../words/language';
import { ActionRow } from './action-row';
import { calendarFile } from './calendar-file';
import { htmlFile } from './html-file';
import type { KeptPage } from './kept-page';
import { OtherDevice } from './other-device';

export interface KeepActionsProps {
  readonly page: KeptPage;
  /** Where the server can be reached from anywhere; null: nowhere. */
  readonly publicUrl: string | null;
  /** It came by a link: this is the other device. */
  readonly isElsewhere?: boolean;
}

/** What can be done with it: kept as a file, opened elsewhere, tried again, reviewed. */
export function KeepActions({ page, publicUrl, isElsewhere = false }: KeepActionsProps) {
  const words = useWords('common', 'keepsake');
  const [isLinkOpen, setIsLinkOpen] = useState(false);
  const { practice, reviews } = page;
  const save = (ending: string, type: string, text: string) =>
    saveFile(new Blob([text], { type }), `overshoot-${page.code}-${page.day}.${ending}`);
  return (
    <section className="mt-8 bg-panel px-5 pt-6 pb-[max(1.5rem,env(safe-area-inset-bottom))] print:hidden">
      <h2 className="type-title text-[min(1.5rem,8.5vw)]">{words.say('keepsake.keep')}</h2>
      <p className="mt-2 text-mut">
        {words.say(isElsewhere ? 'keepsake.keep.elsewhere' : 'keepsake.keep.here')}
      </p>
      <div className="mt-4 grid gap-3">
        <ActionRow
          isFirst
          icon={Download}
          title={words.say('keepsake.keep.download')}
          note={words.say('keepsake.keep.download.note')}
          onPress={() => save('html', 'text/html', htmlFile(words, page, publicUrl))}
        />
        {publicUrl === null || isElsewhere ? null : (
          <>
            <ActionRow
              icon={QrCode}
              title={words.say('keepsake.keep.device')}
              note={words.say('keepsake.keep.device.note')}
              isOpen={isLinkOpen}
              onPress={() => setIsLinkOpen(!isLinkOpen)}
            />
            {isLinkOpen ? <OtherDevice page={page} publicUrl={publicUrl} /> : null}
          </>
        )}
        <ActionRow
          icon={FlaskConical}
          title={practice.label}
          note={words.say('keepsake.keep.practice.note')}
          href={practice.path}
        />
        <ActionRow
          icon={CalendarPlus}
          title={words.say('keepsake.reviews')}
          note={words.say('keepsake.keep.reviews.note', {
            days: words.list(reviews.map(({ dayWords }) => dayWords)),
          })}
          onPress={() => save('ics', 'text/calendar', calendarFile(words, page))}
        />
        <ActionRow
          icon={Printer}
          title={words.say('keepsake.keep.print')}
          note={words.say('keepsake.keep.print.note')}
          onPress={() => window.print()}
        />
      </div>
      <p className="mt-6 text-center">
        <a
          href={ownAddress('/lesson')}
          className="inline-flex min-h-11 items-center font-semibold underline underline-offset-4"
        >
          {words.say('keepsake.lesson')}
        </a>
      </p>
      <LanguageSwitch className="mt-2 justify-center" />
    </section>
  );
}
