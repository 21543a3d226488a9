'use client';

import { Suspense } from 'react';
import type { PlanItem } from '#core/lesson/plan/lesson-plan';
import type { Intention } from '#core/protocol/commands';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { RoundPhaseKind } from '#core/protocol/views/phase-of';
import { usePanels } from '../../../activities/console';
import type { Told } from '../../../live/fold';
import type { ConsolePhase } from '../../../parts/console/panel-props';
import { Coming } from '../../../ui/coming';
import { LATER_SETUP } from '../../setup/later-setup';
import type { SetupSlice } from '../../setup/use-setup';
import { NextItem } from './next-item';
import type { CoverSlice } from './use-cover';

interface Props {
  readonly view: InstructorView;
  readonly told: Told<InstructorView>;
  readonly setup: SetupSlice;
  readonly next: PlanItem | null;
  readonly cover: CoverSlice;
  readonly send: (intention: Intention) => void;
}

/** What there is to see of this phase: the activity being made, the next item, or the round's panel. */
export function PhaseContents(props: Props) {
  const { view, setup, next } = props;
  if (setup.isOpen) {
    return (
      <Suspense fallback={<Coming />}>
        <LATER_SETUP.Component draft={setup.draft} onChange={setup.changeDraft} />
      </Suspense>
    );
  }
  const { phase } = view;
  if (phase.kind === 'lobby') return <NextItem item={next} view={view} />;
  if (phase.kind === 'closed') return null;
  return (
    <Suspense fallback={<Coming />}>
      <RoundContents {...props} phase={phase} />
    </Suspense>
  );
}

function RoundContents({
  view,
  told: { frame, board },
  cover,
  send,
  phase,
}: Props & { readonly phase: ConsolePhase<RoundPhaseKind> }) {
  const { activity, number } = phase.round;
  const { Picking, Running, Finished } = usePanels(activity.kind);
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
