'use client';

import { CalendarPlus, Download, FlaskConical, Printer, QrCode } from 'lucide-react';
import { useState } from 'react';
import { saveFile } from '../../ui/save-file';
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
  const [isLinkOpen, setIsLinkOpen] = useState(false);
  const { practice, reviews } = page;
  const save = (ending: string, type: string, text: string) =>
    saveFile(new Blob([text], { type }), `overshoot-${page.code}-${page.day}.${ending}`);
  return (
    <section className="mt-8 bg-panel px-5 pt-6 pb-[max(1.5rem,env(safe-area-inset-bottom))] print:hidden">
      <h2 className="type-title text-[min(1.5rem,8.5vw)]">Keep it</h2>
      <p className="mt-2 text-mut">
        {isElsewhere
          ? 'All of this is in the address that you opened: no server has it.'
          : 'It stays as long as this tab is open. Once the laptop that ran the room is gone, a reload can’t bring it back: the file can.'}
      </p>
      <div className="mt-4 grid gap-3">
        <ActionRow
          isFirst
          icon={Download}
          title="Download this page"
          note="one small file, needs no server"
          onPress={() => save('html', 'text/html', htmlFile(page, publicUrl))}
        />
        {publicUrl === null || isElsewhere ? null : (
          <>
            <ActionRow
              icon={QrCode}
              title="On another device"
              note="by a link that carries all of it"
              isOpen={isLinkOpen}
              onPress={() => setIsLinkOpen(!isLinkOpen)}
            />
            {isLinkOpen ? <OtherDevice page={page} publicUrl={publicUrl} /> : null}
          </>
        )}
        <ActionRow
          icon={FlaskConical}
          title={practice.label}
          note="practice, with the same experiment"
          href={practice.path}
        />
        <ActionRow
          icon={CalendarPlus}
          title="Three short reviews"
          note={`for your calendar: ${listWords(reviews.map(({ dayWords }) => dayWords))}`}
          onPress={() => save('ics', 'text/calendar', calendarFile(page))}
        />
        <ActionRow
          icon={Printer}
          title="Print"
          note="or save as PDF"
          onPress={() => window.print()}
        />
      </div>
      <p className="mt-6 text-center">
        <a href="/lesson" className="inline-block py-2 font-semibold underline underline-offset-4">
          The lesson, in ten minutes
        </a>
      </p>
    </section>
  );
}

/** "26 November, 1 December and 8 December" */
function listWords(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
