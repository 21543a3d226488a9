import type { ReactNode } from 'react';
import { givenIn, ownersOf } from '#core/report/second-entries';
import type { ReviewParticipant, ReviewRound, SessionReview } from '#core/report/session-review';
import { teamOf } from '#core/room/people/participants';
import type { Words } from '#core/words/words';
import { reviewOf } from '../../activities/review';
import { givenBy } from '../../parts/review/given-by';
import type { Head } from '../../parts/review/kind-review';
import { nameOf } from '../../parts/review/round-data';
import { roundTitle } from '../../ui/words/activity-words';
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
  words,
  session,
  points,
}: {
  words: Words;
  session: SessionReview;
  points: SessionPoints;
}) {
  const { participants, rounds, teams } = session;
  if (participants.length === 0 || rounds.length === 0) return null;
  const owners = ownersOf(participants);
  const columns = rounds.flatMap((round): Block[] => {
    const heads = reviewOf(round.activity.kind).heads(words, round.activity);
    if (heads.length === 0) return [];
    const isScored = participants.some(({ number }) => points.of(round.number, number) !== null);
    const widths = [...heads.map(widthOf), ...(isScored ? [NUMBER] : [])];
    const given = givenIn(round, owners);
    return [{ round: round.number, widths, shown: round, given, heads, isScored }];
  });
  return (
    <>
      <section className="mt-9 border-t-2 border-ink pt-3">
        <h2 className="break-after-avoid text-[24px] type-display">
          {words.say('review-students.print')}
        </h2>
        <Totals words={words} participants={participants} points={points} teams={teams} />
      </section>
      {columnBlocks(columns, PAGE - NAME).map((block) => (
        <BlockTable
          words={words}
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
const HEAD = `${CELL} text-start font-[600] text-mut`;

/** The points of the session, and the teams. */
function Totals({
  words,
  participants,
  points,
  teams,
}: {
  words: Words;
  participants: readonly ReviewParticipant[];
  points: SessionPoints;
  teams: number;
}) {
  return (
    <Printed
      caption={words.say('review-students.print.points')}
      widths={[NAME, NUMBER, NUMBER, ...(teams > 0 ? [NUMBER] : [])]}
    >
      <thead>
        <tr className="border-b border-ink">
          <th scope="col" className={HEAD}>
            {words.say('review-students.print.head.name')}
          </th>
          <th scope="col" className={`${HEAD} text-end`}>
            {words.say('review-students.print.head.points')}
          </th>
          <th scope="col" className={`${HEAD} text-end`}>
            {words.say('review-students.print.head.rank')}
          </th>
          {teams > 0 && (
            <th scope="col" className={`${HEAD} text-end`}>
              {words.say('review-students.print.head.team')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {participants.map((student) => {
          const score = points.ranking.get(student.number);
          return (
            <tr key={student.number} className="break-inside-avoid border-b border-line">
              <NameCell words={words} student={student} />
              <td className={`${CELL} text-end`}>{figure(words, score?.points)}</td>
              <td className={`${CELL} text-end`}>{figure(words, score?.rank)}</td>
              {teams > 0 && <td className={`${CELL} text-end`}>{teamOf(student.number, teams)}</td>}
            </tr>
          );
        })}
      </tbody>
    </Printed>
  );
}

/** An empty place says that it is one. */
function figure(words: Words, value: number | undefined): string {
  return value === undefined ? words.say('review-students.print.none') : words.numbers.count(value);
}

function BlockTable({
  words,
  block,
  participants,
  points,
}: {
  words: Words;
  block: readonly Block[];
  participants: readonly ReviewParticipant[];
  points: SessionPoints;
}) {
  const [first, last] = [block[0]!.round, block.at(-1)!.round];
  const caption =
    first === last
      ? words.say('review-students.print.activity', { number: first })
      : words.say('review-students.print.activities', { first, last });
  return (
    <Printed caption={caption} widths={[NAME, ...block.flatMap(({ widths }) => widths)]}>
      <thead>
        <tr>
          <th scope="col" rowSpan={2} className={`${HEAD} border-b border-ink align-bottom`}>
            {words.say('review-students.print.head.name')}
          </th>
          {block.map(({ round, shown, widths }) => (
            <th
              key={round}
              scope="colgroup"
              colSpan={widths.length}
              className={`${CELL} text-start font-[700]`}
            >
              {words.say('review-students.print.round', {
                number: round,
                title: roundTitle(words, shown),
              })}
            </th>
          ))}
        </tr>
        <tr className="border-b border-ink">
          {block.flatMap(({ round, heads, isScored }) => [
            ...heads.map((head, at) => (
              <th
                key={`${round} ${head.words} ${heads.indexOf(head, at)}`}
                scope="col"
                className={`${HEAD} ${head.isNumber ? 'text-end' : ''}`}
              >
                {head.words}
              </th>
            )),
            ...(isScored
              ? [
                  <th key={`${round} points`} scope="col" className={`${HEAD} text-end`}>
                    {words.say('review-students.print.head.points')}
                  </th>,
                ]
              : []),
          ])}
        </tr>
      </thead>
      <tbody>
        {participants.map((student) => (
          <tr key={student.number} className="break-inside-avoid border-b border-line">
            <NameCell words={words} student={student} />
            {block.map((one) => (
              <RoundCells
                key={one.round}
                words={words}
                block={one}
                student={student.number}
                points={points}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </Printed>
  );
}

function RoundCells({
  words,
  block: { shown, given, heads, widths, isScored },
  student,
  points,
}: {
  words: Words;
  block: Block;
  student: number;
  points: SessionPoints;
}) {
  const own = givenBy(shown, given, student);
  const cells = reviewOf(shown.activity.kind).cells(words, shown.activity, own, shown);
  if (cells === null) {
    return (
      <td colSpan={widths.length} className={`${CELL} text-mut`}>
        {words.say('review-students.print.no-part')}
      </td>
    );
  }
  return (
    <>
      {heads.map((head, at) => (
        <td
          key={`${head.words} ${heads.indexOf(head, at)}`}
          className={`${CELL} ${head.isNumber ? 'text-end' : ''}`}
        >
          <bdi>{cells[at]}</bdi>
        </td>
      ))}
      {isScored && (
        <td className={`${CELL} text-end`}>{points.of(shown.number, student)?.length ?? ''}</td>
      )}
    </>
  );
}

function NameCell({ words, student }: { words: Words<'review'>; student: ReviewParticipant }) {
  return (
    <th scope="row" translate="no" className={`${CELL} ps-0 text-start font-[700]`}>
      {nameOf(words, student)}
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
      <caption className="break-after-avoid pb-1 text-start text-[15px] type-title">
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
