import { Download } from 'lucide-react';
import type { SessionReview } from '../../parts/review/review-types';
import { namesOf } from '../../parts/review/round-data';
import { CONTROL } from '../../ui/control';
import { LogoMark } from '../../ui/logo';
import { dayWords, spanWords, timeWords } from '../../ui/words/dates';
import { CsvColumns } from './csv-columns';
import { FigureRow } from './figure-row';
import { finding } from './finding';
import { Moves } from './moves';
import { PrintButton } from './print-button';
import { RoundSection } from './round-section';
import { comparableRounds } from './same-experiment';
import { StudentTable } from './student-table';

/** A session on one page: what it showed, round by round, student by student. */
export function Review({ session }: { session: SessionReview }) {
  const { rounds, participants } = session;
  const compared = comparableRounds(rounds);
  const names = namesOf(participants);
  return (
    <div className="mx-auto max-w-[1280px] px-4 pb-20 min-[700px]:px-8 min-[1100px]:px-16 print:max-w-none print:px-0 print:pb-0">
      <Header session={session} />
      <main className="grid grid-cols-[minmax(0,1fr)] gap-12">
        <div className="grid gap-8">
          <h1 className="max-w-[22em] pt-9 text-[34px] text-balance type-display min-[700px]:text-[52px] print:pt-4 print:text-[34px]">
            {finding(rounds)}
          </h1>
          <FigureRow rounds={rounds} />
        </div>
        {compared.length > 1 && <Moves rounds={compared} />}
        {rounds.map((round) => (
          <RoundSection key={round.number} round={round} rounds={rounds} names={names} />
        ))}
        {rounds.length === 0 ? (
          <p className="max-w-140 text-[17px]">
            A round comes here when its run has been shown to the end. In this session none was:{' '}
            {participants.length} {participants.length === 1 ? 'student' : 'students'} joined.
          </p>
        ) : (
          <section className="grid grid-cols-[minmax(0,1fr)] gap-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6">
              <h2 className="text-[24px] type-title">Student by student</h2>
              <p className="text-[15px] text-mut">in order of joining</p>
            </div>
            <StudentTable session={session} />
            <CsvColumns />
          </section>
        )}
      </main>
    </div>
  );
}

function Header({ session }: { session: SessionReview }) {
  const { id, code, title, openedAt, closedAt, participants } = session;
  const facts = [
    `${dayWords(openedAt)}, ${timeWords(openedAt)}`,
    `room ${code}`,
    `${participants.length} ${participants.length === 1 ? 'student' : 'students'}`,
    closedAt === null ? 'still open' : spanWords(openedAt, closedAt),
  ];
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b-2 border-ink py-3.5">
      <a href="/review" className="rounded-chip p-0.5" aria-label="Overshoot, all sessions">
        <LogoMark size={24} point="var(--track)" />
      </a>
      <p className="min-w-0 flex-1 basis-60 text-[15px]">
        <strong className="mr-3 font-[750]">{title}</strong>
        <span className="text-mut">{facts.join(' · ')}</span>
      </p>
      <div className="flex flex-wrap gap-2 print:hidden">
        {closedAt === null && (
          <a className={CONTROL} href={`/teach/${code}`}>
            Console
          </a>
        )}
        <a className={CONTROL} href={`/review/${id}/csv`} download>
          <Download size={18} aria-hidden="true" />
          CSV
        </a>
        <PrintButton />
      </div>
    </header>
  );
}
