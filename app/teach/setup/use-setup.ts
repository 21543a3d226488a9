'use client';

import { useMemo, useState } from 'react';
import type { Result } from '#core/base/result';
import type { Fault } from '#core/engine/experiment/experiment';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { type RoundDraft, type RoundSetup, roundOfDraft } from './round-draft';
import { useDraft } from './use-draft';

/** An activity made on the spot. */
export interface SetupSlice {
  readonly draft: RoundDraft;
  /** The round that the draft describes, or what is wrong with it. */
  readonly made: Result<RoundSetup, Fault>;
  /** Whether its form is on screen. */
  readonly isOpen: boolean;
  readonly changeDraft: (draft: RoundDraft) => void;
  readonly open: () => void;
  readonly close: () => void;
}

/** @param moment the form closes when this changes */
export function useSetup(
  { code, pastRounds, phase }: InstructorView,
  moment: string,
  isOpenAtFirst = false,
): SetupSlice {
  const [draft, changeDraft] = useDraft(code, pastRounds);
  const made = useMemo(() => roundOfDraft(draft), [draft]);
  const [openAt, setOpenAt] = useState(isOpenAtFirst ? moment : null);
  return {
    draft,
    made,
    isOpen: openAt === moment && (phase.kind === 'lobby' || phase.kind === 'finished'),
    changeDraft,
    open: () => setOpenAt(moment),
    close: () => setOpenAt(null),
  };
}
