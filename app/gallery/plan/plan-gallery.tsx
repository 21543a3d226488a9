'use client';

import { useMemo, useState } from 'react';
import type { LessonPlan } from '#core/lesson/plan/lesson-plan';
import type { PlanLibrary } from '../../live/plan-library';
import { PlanPanel } from '../../teach/plan/panel/plan-panel';
import type { lessonPlace } from './lesson-place';
import { PlanDialogs } from './plan-dialogs';

/** The panel on a server that is only pretended: what is changed stays until the page is loaded again. */
export function PlanGallery({
  state,
  builtIn,
  lesson,
}: {
  state: string;
  builtIn: LessonPlan;
  lesson: ReturnType<typeof lessonPlace>;
}) {
  const [plan, setPlan] = useState(lesson.plan);
  const [place, setPlace] = useState(lesson.place);
  const [saved, setSaved] = useState<readonly LessonPlan[]>([builtIn]);
  const library = useMemo(() => libraryOf(saved, builtIn), [saved, builtIn]);
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
          results={lesson.results}
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
      <PlanDialogs state={state} builtIn={builtIn} />
    </main>
  );
}

function libraryOf(plans: readonly LessonPlan[], builtIn: LessonPlan): PlanLibrary {
  return {
    list: async () =>
      plans.map(({ title, items }, at) => ({
        id: String(at),
        title,
        items: items.length,
        savedAt: '2026-11-20T10:15:00Z',
      })),
    load: async (id) => plans[Number(id)] ?? null,
    builtIn: async () => builtIn,
  };
}
