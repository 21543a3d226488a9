import { formatCount, formatRate } from '#core/engine/number-format';
import { OUTCOME_WORDS } from '../../ui/outcome';
import { OutcomeMark } from '../../ui/outcome-mark';
import { ScrollBox } from '../../ui/scroll-box';
import type { ReviewRun, SessionReview } from './review-types';

/** Everybody's picks and what came of them, in the order of joining. */
export function StudentTable({ session }: { session: SessionReview }) {
  const { participants, rounds } = session;
  const runs = rounds.map((round) => new Map(round.runs.map((run) => [run.participant, run])));
  return (
    <ScrollBox label="Student by student" direction="horizontal" className="w-full">
      <table className="w-full border-collapse text-[15px]">
        <thead className="text-[14px] text-mut">
          <tr className="border-b border-ink">
            <th scope="col" className={`${NAME} py-2 type-label`}>
              Name
            </th>
            {rounds.map(({ number }) => (
              <RoundHeads key={number} number={number} />
            ))}
          </tr>
        </thead>
        <tbody>
          {participants.map(({ number, name }) => (
            <tr key={number} className="border-b border-line print:break-inside-avoid">
              <th scope="row" className={`${NAME} py-2 font-[700]`}>
                {name ?? <span className="font-[550] text-mut">{`student ${number}, erased`}</span>}
              </th>
              {rounds.map((round, i) => (
                <RunCells key={round.number} run={runs[i]?.get(number)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const NAME =
  'sticky left-0 max-w-56 min-w-28 truncate bg-bg pr-4 text-left print:static print:max-w-none';

function RoundHeads({ number }: { number: number }) {
  return (
    <>
      <th scope="col" className="py-2 pl-4 text-right whitespace-nowrap type-label">
        Round {number}
      </th>
      <th scope="col" className="py-2 pl-6 text-left type-label">
        <span className="sr-only">Round {number}, </span>happened
      </th>
      <th scope="col" className="py-2 pl-2 text-right whitespace-nowrap type-label">
        <span className="sr-only">Round {number}, </span>at step
      </th>
    </>
  );
}

function RunCells({ run }: { run: ReviewRun | undefined }) {
  if (run === undefined) {
    return (
      <>
        <td className="py-2 pl-4 text-right whitespace-nowrap text-mut">no pick</td>
        <td />
        <td />
      </>
    );
  }
  const { outcome, step } = run.verdict;
  return (
    <>
      <td className="py-2 pl-4 text-right whitespace-nowrap">{formatRate(run.learningRate)}</td>
      <td className="py-2 pl-6 whitespace-nowrap">
        <span className="flex items-center gap-2">
          <OutcomeMark kind={outcome} size={16} />
          {OUTCOME_WORDS[outcome]}
        </span>
      </td>
      <td className="py-2 pl-2 text-right">{step === null ? 'none' : formatCount(step)}</td>
    </>
  );
}
