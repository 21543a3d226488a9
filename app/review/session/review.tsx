import { comparableRounds } from '#core/report/same-experiment';
import type { SessionReview } from '#core/report/session-review';
import { Moves } from '../../parts/review/moves';
import { namesOf } from '../../parts/review/round-data';
import { CsvColumns } from './csv-columns';
import { FigureRow } from './figure-row';
import { finding } from './finding';
import { RoundSection } from './round-section';
import { StudentTable } from './student-table';

/** A session on one page: what it showed, round by round, student by student. */
export function Review({ session }: { session: SessionReview }) {
  const { rounds, participants } = session;
  const compared = comparableRounds(rounds);
  const names = namesOf(participants);
  return (
    <div className="mx-auto max-w-[1280px] px-4 pb-20 min-[700px]:px-8 min-[1100px]:px-16 print:max-w-none print:px-0 print:pb-0">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
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
      </div>
    </div>
  );
}
