'use client';

import { useMemo } from 'react';
import { sentence } from '#core/words/messages';
import { NOTHING_TOLD } from '../../live/fold';
import type { ConsoleConnection } from '../../teach/console/commands/connection';
import { ConnectedConsole } from '../../teach/console/console';
import type { Opening } from '../../teach/console/console-screen';
import type { ConsoleMessages } from './tell-console';

/** The console on a connection that stands still and refuses everything. */
export function ConsoleGallery({
  state,
  told,
  opening,
}: {
  /** A moment of the room, or the state of the connection. */
  state: string;
  told: ConsoleMessages;
  /** What is open: `covers-off`, `set-up`, or a dialog. */
  opening: string;
}) {
  const connection = useMemo(() => stillConnection(state, told), [state, told]);
  return (
    <ConnectedConsole code="HX37KM" connection={connection} opening={OPENINGS[opening] ?? {}} />
  );
}

export const OPENINGS: Readonly<Record<string, Opening>> = {
  'covers-off': { isUncovered: true },
  'set-up': { isSettingUp: true },
  room: { asking: 'room' },
  code: { asking: 'code' },
  discard: { asking: 'discard' },
  'close-room': { asking: 'close-room' },
  'remove-practice': { asking: 'remove-practice' },
  'clear-out': { asking: 'clear-out' },
  'end-run': { asking: 'end-run' },
  rename: { asking: { what: 'rename', student: 2 } },
  remove: { asking: { what: 'remove', student: 2 } },
  'new-phone': { asking: { what: 'new-phone', student: 9 } },
  'phone-of': { asking: { what: 'phone-of', student: 40 } },
  readmit: { asking: { what: 'readmit', student: 3 } },
};

const STANDS_STILL = 'This gallery shows states that stand still: nothing can be sent from here.';

/** States of the connection that aren't the usual one. */
const LINKS = ['lost', 'restarting', 'refused'] as const;

/** Refuses everything. */
export function stillConnection(
  state: string,
  { view, frame }: ConsoleMessages,
): ConsoleConnection {
  const link = LINKS.find((one) => one === state) ?? 'live';
  const refusal = {
    code: 'unknown-room',
    reason: sentence('refusals.room-closed'),
  } as const;
  return {
    told: {
      ...NOTHING_TOLD,
      link,
      refusal: link === 'refused' ? refusal : null,
      view: state === 'connecting' ? null : view,
      board: view.board,
      frame,
    },
    subscribe: () => () => {},
    send: async () => ({
      ok: false,
      code: 'wrong-phase',
      reason: sentence('host-refusals.fault', { fault: STANDS_STILL }),
    }),
    currentStep: () => frame?.[3] ?? 0,
    untilStart: () => (state === 'lead-in' ? 1_500 : 0),
    remaining: () => (view.phase.kind === 'picking' ? (view.phase.remaining ?? null) : null),
  };
}
