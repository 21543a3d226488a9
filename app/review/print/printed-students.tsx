import type { ReactNode } from 'react';
import { givenIn, ownersOf } from '#core/report/second-entries';
import type { ReviewParticipant, ReviewRound, SessionReview } from '#core/report/session-review';
import { teamOf } from '#core/room/people/participants';
import { reviewOf } from '../../activities/review';
import { givenBy } from '../../parts/review/given-by';
import type { Head } from '../../parts/review/kind-review';
import { nameOf } from '../../parts/review/round-data';
import { roundTitle } from '../../ui/words/activity-words';
import { ENGLISH_WORDS } from '../../words/english';
import type { SessionPoints } from '../students/session-points';
import { columnBlocks, type RoundColumns } from './column-blocks';

/** In CSS pixels. */
const PAGE = 680;
const NAME = 138;
const NUMBER = 58;
const TEXT = 96;
const LONG = 200;

interface Block extends RoundColumns {
  readonly shown: ReviewRound;
  readonly given: ReturnType<typeof givenIn>;
  readonly heads: readonly Head[];
  /** The round has points. */
  readonly isScored: boolean;
}

/** Everybody in every round, in blocks of columns that each fit on a page and repeat the names. */
export function PrintedStudents({
  session,
  points,
}: {
  session: SessionReview;
  points: SessionPoints;
}) {
  const { participants, rounds, teams } = session;
  if (participants.length === 0 || rounds.length === 0) return null;
  const owners = ownersOf(participants);
  const columns = rounds.flatMap((round): Block[] => {
    const heads = reviewOf(round.activity.kind).heads(round.activity);
    if (heads.length === 0) return [];
    const isScored = participants.some(({ number }) => points.of(round.number, number) !== null);
    const widths = [...heads.map(widthOf), ...(isScored ? [NUMBER] : [])];
    const given = givenIn(round, owners);
    return [{ round: round.number, widths, shown: round, given, heads, isScored }];
  });
  return (
    <>
      <section className="mt-9 border-t-2 border-ink pt-3">
        <h2 className="break-after-avoid text-[24px] type-display">Student by student</h2>
        <Totals participants={participants} points={points} teams={teams} />
      </section>
      {columnBlocks(columns, PAGE - NAME).map((block) => (
        <BlockTable
          key={block[0]!.round}
          block={block}
          participants={participants}
          points={points}
        />
      ))}
    </>
  );
}

function widthOf({ isNumber, isLong }: Head): number {
  if (isLong) return LONG;
  return isNumber ? NUMBER : TEXT;
}

const CELL = 'px-1.5 py-1 align-top';
const HEAD = `${CELL} text-left font-[600] text-mut`;

/** The points of the session, and the teams. */
function Totals({
  participants,
  points,
  teams,
}: {
  participants: readonly ReviewParticipant[];
  points: SessionPoints;
  teams: number;
}) {
  return (
    <Printed
      caption="Points of the session"
      widths={[NAME, NUMBER, NUMBER, ...(teams > 0 ? [NUMBER] : [])]}
    >
      <thead>
        <tr className="border-b border-ink">
          <th scope="col" className={HEAD}>
            Name
          </th>
          <th scope="col" className={`${HEAD} text-right`}>
            points
          </th>
          <th scope="col" className={`${HEAD} text-right`}>
            rank
          </th>
          {teams > 0 && (
            <th scope="col" className={`${HEAD} text-right`}>
              team
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {participants.map((student) => {
          const score = points.ranking.get(student.number);
          return (
            <tr key={student.number} className="break-inside-avoid border-b border-line">
              <NameCell student={student} />
              <td className={`${CELL} text-right`}>{score?.points ?? 'none'}</td>
              <td className={`${CELL} text-right`}>{score?.rank ?? 'none'}</td>
              {teams > 0 && (
                <td className={`${CELL} text-right`}>{teamOf(student.number, teams)}</td>
              )}
            </tr>
          );
        })}
      </tbody>
    </Printed>
  );
}

function BlockTable({
  block,
  participants,
  points,
}: {
  block: readonly Block[];
  participants: readonly ReviewParticipant[];
  points: SessionPoints;
}) {
  const [first, last] = [block[0]!.round, block.at(-1)!.round];
  const caption = first === last ? `Activity ${first}` : `Activities ${first} to ${last}`;
  return (
    <Printed caption={caption} widths={[NAME, ...block.flatMap(({ widths }) => widths)]}>
      <thead>
        <tr>
          <th scope="col" rowSpan={2} className={`${HEAD} border-b border-ink align-bottom`}>
            Name
          </th>
          {block.map(({ round, shown, widths }) => (
            <th
              key={round}
              scope="colgroup"
              colSpan={widths.length}
              className={`${CELL} text-left font-[700]`}
            >
              {`${round}. ${roundTitle(ENGLISH_WORDS, shown)}`}
            </th>
          ))}
        </tr>
        <tr className="border-b border-ink">
          {block.flatMap(({ round, heads, isScored }) => [
            ...heads.map((head, at) => (
              <th
                key={`${round} ${head.words} ${heads.indexOf(head, at)}`}
                scope="col"
                className={`${HEAD} ${head.isNumber ? 'text-right' : ''}`}
              >
                {head.words}
              </th>
            )),
            ...(isScored
              ? [
                  <th key={`${round} points`} scope="col" className={`${HEAD} text-right`}>
                    points
                  </th>,
                ]
              : []),
          ])}
        </tr>
      </thead>
      <tbody>
        {participants.map((student) => (
          <tr key={student.number} className="break-inside-avoid border-b border-line">
            <NameCell student={student} />
            {block.map((one) => (
              <RoundCells key={one.round} block={one} student={student.number} points={points} />
            ))}
          </tr>
        ))}
      </tbody>
    </Printed>
  );
}

function RoundCells({
  block: { shown, given, heads, widths, isScored },
  student,
  points,
}: {
  block: Block;
  student: number;
  points: SessionPoints;
}) {
  const own = givenBy(shown, given, student);
  const cells = reviewOf(shown.activity.kind).cells(shown.activity, own, shown);
  if (cells === null) {
    return (
      <td colSpan={widths.length} className={`${CELL} text-mut`}>
        took no part
      </td>
    );
  }
  return (
    <>
      {heads.map((head, at) => (
        <td
          key={`${head.words} ${heads.indexOf(head, at)}`}
          className={`${CELL} ${head.isNumber ? 'text-right' : ''}`}
        >
          {cells[at]}
        </td>
      ))}
      {isScored && (
        <td className={`${CELL} text-right`}>{points.of(shown.number, student)?.length ?? ''}</td>
      )}
    </>
  );
}

function NameCell({ student }: { student: ReviewParticipant }) {
  return (
    <th scope="row" translate="no" className={`${CELL} pl-0 text-left font-[700]`}>
      {nameOf(student)}
    </th>
  );
}

/** Columns keep their widths on every page, so that nothing runs over its edge. */
function Printed({
  caption,
  widths,
  children,
}: {
  caption: string;
  widths: readonly number[];
  children: ReactNode;
}) {
  const total = widths.reduce((sum, width) => sum + width, 0);
  // Columns are known by where they end.
  let end = 0;
  const columns = widths.map((width) => {
    end += width;
    return { end, width };
  });
  return (
    <table
      className="mt-5 table-fixed border-collapse text-[12px] leading-snug [&_svg]:inline-block"
      style={{ width: Math.min(PAGE, total) }}
    >
      <caption className="break-after-avoid pb-1 text-left text-[15px] type-title">
        {caption}
      </caption>
      <colgroup>
        {columns.map((column) => (
          <col key={column.end} style={{ width: column.width }} />
        ))}
      </colgroup>
      {children}
    </table>
  );
}
