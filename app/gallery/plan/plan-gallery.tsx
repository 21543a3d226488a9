'use client';

import { useMemo, useState } from 'react';
import { BUILT_IN_PLAN } from '#core/lesson/plan/built-in/plan';
import { EMPTY_PLAN, type LessonPlan } from '#core/lesson/plan/lesson-plan';
import type { PlanLibrary } from '../../teach/plan/library';
import { PlanPanel } from '../../teach/plan/panel/plan-panel';
import type { PlanPanelProps } from '../../teach/plan/plan-props';
import { PlanDialogs } from './plan-dialogs';

type Place = Pick<PlanPanelProps, 'presentItem' | 'doneItems' | 'nextItem'>;

const START: Place = { presentItem: null, doneItems: [], nextItem: 'one-step' };
const MIDDLE: Place = {
  presentItem: 'units',
  doneItems: ['one-step', 'first-race', 'too-large'],
  nextItem: 'orders-of-magnitude',
};
const PLACES: Readonly<Record<string, Place>> = {
  start: START,
  repeat: { ...MIDDLE, nextItem: 'first-race' },
  again: { ...MIDDLE, nextItem: 'units' },
  end: {
    presentItem: 'question-adam',
    doneItems: BUILT_IN_PLAN.items.map(({ id }) => id),
    nextItem: null,
  },
  empty: { ...START, nextItem: null },
  one: START,
};

const RESULTS = {
  'one-step': 'shown',
  'first-race': '24 of 30 converged',
  'too-large': '2 of 4 converged',
};

const LONG_TITLE = 'A title of sixty characters, which is as long as one may be…';

/** The panel on a server that is only pretended: what is changed stays until the page is loaded again. */
export function PlanGallery({ state }: { state: string }) {
  const [plan, setPlan] = useState(() => planOf(state));
  const [place, setPlace] = useState(PLACES[state] ?? MIDDLE);
  const [saved, setSaved] = useState<readonly LessonPlan[]>([BUILT_IN_PLAN]);
  const library = useMemo(() => libraryOf(saved), [saved]);
  const answer = async (act: () => void) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    if (state === 'refused') return 'The room is closed: open another one.';
    act();
    return null;
  };
  return (
    <main className="grid min-h-dvh content-start min-[860px]:grid-cols-[380px_minmax(0,1fr)] min-[860px]:content-stretch">
      <h1 className="sr-only">The lesson plan</h1>
      <div className="bg-panel">
        <PlanPanel
          plan={plan}
          {...place}
          results={state === 'start' ? {} : RESULTS}
          blocked={state === 'offline' ? 'No connection to the server.' : null}
          openBlocked={place.presentItem === null ? null : 'A round is open.'}
          onChooseNext={(nextItem) => setPlace({ ...place, nextItem })}
          onOpen={(item) => answer(() => setPlace({ ...place, presentItem: item.id }))}
          onChange={(next) => answer(() => setPlan(next))}
          onSave={(next) => answer(() => setSaved([...saved, next]))}
          onDelete={(id) => answer(() => setSaved(saved.filter((_, at) => String(at) !== id)))}
          library={library}
        />
      </div>
      <PlanDialogs state={state} />
    </main>
  );
}

function planOf(state: string): LessonPlan {
  if (state === 'empty') return EMPTY_PLAN;
  if (state === 'one') return { title: 'Mine', items: BUILT_IN_PLAN.items.slice(0, 1) };
  if (state !== 'long') return BUILT_IN_PLAN;
  const items = BUILT_IN_PLAN.items.map((item) => ({
    ...item,
    title: LONG_TITLE,
    note: item.note.repeat(3),
  }));
  return {
    title: 'A plan whose title is as long as it may be, eighty characters in all, and no more',
    items,
  };
}

function libraryOf(plans: readonly LessonPlan[]): PlanLibrary {
  return {
    list: async () =>
      plans.map(({ title, items }, at) => ({
        id: String(at),
        title,
        items: items.length,
        savedAt: '2026-11-20T10:15:00Z',
      })),
    load: async (id) => plans[Number(id)] ?? null,
  };
}
