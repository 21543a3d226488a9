'use client';

import type { ReactNode } from 'react';
import type { Verdict } from '#core/engine/outcome';
import type { You } from '#core/protocol/views/you';
import type { ActivityProps } from '../activity-props';
import { PickScreen, type PickScreenProps } from '../pick/pick-screen';
import { WatchedScreen } from '../result/watched-screen';

export type OwnPick = NonNullable<You['pick']>;

/** A round in which everybody picks a rate before the lock, from the pick to what came of it. */
export function PickedRound({
  props,
  picking,
  run,
  result,
}: {
  props: ActivityProps;
  picking: Omit<PickScreenProps, keyof ActivityProps>;
  /** @param pick null if there is none: this phone watches */
  run: (pick: OwnPick | null) => ReactNode;
  /** null if not all of it is known yet: the run stays. */
  result: (pick: OwnPick, verdict: Verdict) => ReactNode;
}) {
  const { round, phase, you } = props;
  const pick = you.pick?.round === round.number ? you.pick : null;
  if (phase.kind === 'picking') return <PickScreen {...props} {...picking} phase={phase} />;
  if (phase.kind === 'running') return run(pick);
  if (pick === null) return <WatchedScreen {...props} outcomes={phase.outcomes} />;
  return (you.verdict === null ? null : result(pick, you.verdict)) ?? run(pick);
}
