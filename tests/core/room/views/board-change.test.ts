import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board, LeaderboardRow } from '#core/protocol/views/board';
import { boardChangeSchema } from '#core/protocol/views/board-change';
import {
  boardChange,
  boardCounts,
  withBoardChange,
  withCounts,
} from '#core/room/views/board-change';

/** Of few people with few rates, so that boards have much in common. */
const row: fc.Arbitrary<LeaderboardRow> = fc
  .record({
    participant: fc.integer({ min: 1, max: 12 }),
    renamed: fc.boolean(),
    learningRate: fc.constantFrom(0.1, 0.3, 1.5),
    step: fc.integer({ min: 1, max: 3 }),
    rank: fc.integer({ min: 0, max: 2 }),
    tied: fc.boolean(),
  })
  .map(({ renamed, ...place }) => ({
    ...place,
    name: `${renamed ? 'Zoë' : 'Ada'} ${place.participant}`,
    isPractice: place.participant > 10,
  }));
const rows = fc.uniqueArray(row, { selector: ({ participant }) => participant, maxLength: 10 });
const side = fc.record({
  fastest: rows,
  converged: fc.nat({ max: 3_000 }),
  divergences: rows,
  diverged: fc.nat({ max: 3_000 }),
  bracket: fc.constantFrom(null, { below: 0.3, above: 1.5 }, { below: 0.1, above: 1.5 }),
  settled: fc.constant<Board['settled']>([]),
});

function boardsWith(rival: fc.Arbitrary<Board['rival']>): fc.Arbitrary<Board> {
  return fc
    .tuple(side, rival, fc.boolean(), fc.nat({ max: 96 }))
    .map(([own, other, isProvisional, step]) => ({
      round: 1,
      step,
      isProvisional,
      ...own,
      rival: other,
    }));
}
const race = boardsWith(fc.constant(null));
const duel = boardsWith(side);

describe("a change of a phone's board", () => {
  it.each([
    ['race', race],
    ['duel', duel],
  ])('makes one board of the other, over the wire, whatever they are: %s', (_, boards) => {
    fc.assert(
      fc.property(fc.option(boards), boards, (before, after) => {
        const change = boardChange(before, after, before === null ? 1 : 2);
        const heard = boardChangeSchema.parse(JSON.parse(JSON.stringify(change)));
        expect(withBoardChange(before, heard)).toEqual(after);
      }),
    );
  });

  it('says nothing twice', () => {
    fc.assert(
      fc.property(duel, (board) => {
        const { sides } = boardChange(board, { ...board, converged: 7 }, 2);
        expect(sides).toEqual([
          { counts: [7, board.diverged] },
          { counts: [board.rival!.converged, board.rival!.diverged] },
        ]);
      }),
    );
  });

  it('does not fit a board that lacks what it builds on', () => {
    fc.assert(
      fc.property(race, race, (before, after) => {
        const shared = before.fastest.filter(({ participant }) =>
          after.fastest.some((one) => one.participant === participant),
        );
        fc.pre(shared.length > 0);
        const change = boardChange(before, { ...before, fastest: shared, converged: 0 }, 2);
        fc.pre(change.sides[0]?.fastest !== undefined);
        expect(withBoardChange(null, change)).toBeNull();
      }),
    );
  });

  it('leaves the counts to the frames', () => {
    fc.assert(
      fc.property(duel, duel, (before, after) => {
        const counted = withCounts(before, boardCounts(after));
        expect(boardCounts(counted)).toEqual(boardCounts(after));
        expect(withCounts(counted, boardCounts(before))).toEqual(before);
        expect(withCounts(before, boardCounts(before))).toBe(before);
      }),
    );
  });
});
