import { describe, expect, it } from 'vitest';
import { type Asking, stillAsked } from '../../../../app/teach/console/dialogs/asking';
import { momentOf } from '../../../../app/teach/console/moment';
import {
  consoleView,
  finishedPhase,
  pickingPhase,
  roundView,
  runningPhase,
} from '../../../support/app/console-view';

const RUN_1 = momentOf(consoleView({ phase: runningPhase() }));
const RUN_2 = momentOf(consoleView({ phase: runningPhase({ round: roundView({ number: 2 }) }) }));

describe('the moment of a console', () => {
  it('is another one in each phase of each round, and in the lobby', () => {
    const phases = [{ kind: 'lobby' }, pickingPhase(), runningPhase(), finishedPhase()] as const;
    const moments = phases.map((phase) => momentOf(consoleView({ phase })));
    expect(new Set([...moments, RUN_2]).size).toBe(phases.length + 1);
  });

  it('is the same whatever else changes', () => {
    expect(momentOf(consoleView({ phase: runningPhase({ paused: true }) }))).toBe(RUN_1);
  });
});

describe('what is open over the console', () => {
  it.each(['end-run', 'discard'] as const)('%s goes with its round, for good', (asking) => {
    expect(stillAsked({ asking, moment: RUN_1 }, RUN_1)).toBe(asking);
    expect(stillAsked({ asking, moment: RUN_1 }, RUN_2)).toBeNull();
  });

  it.each<Asking>([
    'code',
    'room',
    'close-room',
    'remove-practice',
    { what: 'rename', student: 2 },
  ])('%s stays open while rounds come and go', (asking) => {
    expect(stillAsked({ asking, moment: RUN_1 }, RUN_2)).toBe(asking);
  });
});
