'use client';

import type { PlanItem } from '#core/lesson/plan/lesson-plan';
import type { Intention } from '#core/protocol/commands';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { panelsOf } from '../../../activities/console';
import type { Told } from '../../../live/fold';
import { SetupForm } from '../../setup/setup-form';
import type { SetupSlice } from '../../setup/use-setup';
import { NextItem } from './next-item';
import type { CoverSlice } from './use-cover';

/** What there is to see of this phase: the activity being made, the next item, or the round's panel. */
export function PhaseContents({
  view,
  told: { frame, board },
  setup,
  next,
  cover,
  send,
}: {
  view: InstructorView;
  told: Told<InstructorView>;
  setup: SetupSlice;
  next: PlanItem | null;
  cover: CoverSlice;
  send: (intention: Intention) => void;
}) {
  const { phase } = view;
  if (setup.isOpen) return <SetupForm draft={setup.draft} onChange={setup.changeDraft} />;
  if (phase.kind === 'lobby') return <NextItem item={next} view={view} />;
  if (phase.kind === 'closed') return null;
  const { activity, number } = phase.round;
  const { Picking, Running, Finished } = panelsOf(activity.kind);
  const covering = { isUncovered: cover.isUncovered, onToggle: cover.toggle };
  switch (phase.kind) {
    case 'picking':
      return <Picking key={number} {...{ activity, view, phase, send }} {...covering} />;
    case 'running':
      return <Running key={number} {...{ activity, view, phase, frame, board }} {...covering} />;
    case 'finished':
      return <Finished key={number} {...{ activity, view, phase, board }} {...covering} />;
  }
}
