import { Fragment, type ReactNode } from 'react';
import type { ReviewRound, SessionReview } from '#core/report/session-review';
import { reviewOf } from '../../activities/review';
import { ScrollBox } from '../../ui/scroll-box';
import { roundTitle } from '../../ui/words/activity-words';

/** What everybody gave in each round and the outcome, in the order of joining. */
export function StudentTable({ session }: { session: SessionReview }) {
  const { participants, rounds } = session;
  const shown = rounds.filter((round) => headsOf(round).length > 0);
  return (
    <ScrollBox label="Student by student" direction="horizontal" className="w-full">
      <table className="w-full border-collapse text-[15px]">
        <thead className="text-[14px] text-mut">
          <tr>
            <th
              scope="col"
              rowSpan={2}
              className={`${NAME} border-b border-ink py-2 align-bottom type-label`}
            >
              Name
            </th>
            {shown.map((round) => (
              <th
                key={round.number}
                scope="colgroup"
                colSpan={headsOf(round).length}
                className="max-w-60 pt-2 pl-6 text-left align-bottom font-[700] text-ink"
              >
                {`${round.number}. ${roundTitle(round)}`}
              </th>
            ))}
          </tr>
          <tr className="border-b border-ink">
            {shown.flatMap((round) =>
              headsOf(round).map(({ words, isNumber }, at) => (
                <th
                  key={`${round.number} ${headKey(words, at)}`}
                  scope="col"
                  className={`py-1 whitespace-nowrap type-label ${at === 0 ? 'pl-6' : 'pl-4'} ${isNumber ? 'text-right' : 'text-left'}`}
                >
                  {words}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {participants.map(({ number, name }) => (
            <tr key={number} className="border-b border-line print:break-inside-avoid">
              <th scope="row" translate="no" className={`${NAME} py-2 font-[700]`}>
                {name ?? <span className="font-[550] text-mut">{`student ${number}, erased`}</span>}
              </th>
              {shown.map((round) => (
                <Cells key={round.number} round={round} participant={number} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const NAME = 'sticky left-0 max-w-56 min-w-40 bg-bg pr-4 text-left print:static print:max-w-none';

function headsOf({ activity }: ReviewRound) {
  return reviewOf(activity.kind).heads(activity);
}

/** A duel has two columns with the same words. */
function headKey(words: string, at: number): string {
  return `${words} ${at}`;
}

function Cells({ round, participant }: { round: ReviewRound; participant: number }) {
  const heads = headsOf(round);
  const cells = reviewOf(round.activity.kind).cells(round.activity, round, participant);
  if (cells === null) {
    return (
      <td colSpan={heads.length} className="py-2 pl-6 whitespace-nowrap text-mut">
        took no part
      </td>
    );
  }
  const placed = heads.map((head, at): { head: (typeof heads)[number]; content: ReactNode } => ({
    head,
    content: cells[at],
  }));
  return placed.map(({ head, content }, at) => (
    <Fragment key={headKey(head.words, at)}>
      <td
        className={`py-2 ${at === 0 ? 'pl-6' : 'pl-4'} whitespace-nowrap ${head.isNumber ? 'text-right' : ''}`}
      >
        {content}
      </td>
    </Fragment>
  ));
}
