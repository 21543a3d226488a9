'use client';

import { BUDGET_LIMITS } from '#core/engine/experiment/experiment';
import { ACTIVITY_KINDS } from '#core/lesson/activities/catalogue';
import type { LessonPlan } from '#core/lesson/plan/lesson-plan';
import { sentence } from '#core/words/messages';
import type { PlanLibrary } from '../../live/plan-library';
import { FaultsDialog, type RefusedFile } from '../../teach/plan/dialogs/faults-dialog';
import { ItemDialog } from '../../teach/plan/dialogs/item-dialog';
import { SaveDialog } from '../../teach/plan/dialogs/save-dialog';
import { SavedDialog } from '../../teach/plan/dialogs/saved-dialog';
import { usePlanEdits } from '../../teach/plan/use-plan-edits';

const REFUSED: RefusedFile = {
  name: 'my-lesson.json',
  faults: [
    {
      line: 9,
      message: sentence('plan-file.type.number', {
        name: sentence('plan-file.name.field', { field: 'timeLimit' }),
      }),
    },
    {
      line: 10,
      message: sentence('plan-file.needs', {
        owner: sentence('plan-file.owner.activity'),
        field: 'kind',
        values: ACTIVITY_KINDS.join(', '),
      }),
    },
    {
      line: 31,
      message: sentence('faults.item-titled', {
        item: 3,
        title: 'Too large',
        fault: sentence('faults.budget', BUDGET_LIMITS),
      }),
    },
  ],
};

const SAVED = [
  { id: 'a', title: 'Short version for Friday', items: 7, savedAt: '2026-11-20T10:15:00Z' },
  { id: 'b', title: 'The learning rate', items: 16, savedAt: '2026-10-02T08:00:00Z' },
];

const nothing = () => {};
const refuse = async () => 'This gallery shows states that stand still.';

/** What opens over the panel, opened. */
export function PlanDialogs({ state, builtIn }: { state: string; builtIn: LessonPlan }) {
  const edits = usePlanEdits(builtIn, refuse);
  const saved = (list: PlanLibrary['list']) => (
    <SavedDialog
      library={{ list, load: async () => null, builtIn: async () => builtIn }}
      onTake={refuse}
      onDelete={refuse}
      onShut={nothing}
    />
  );
  const item = builtIn.items[5] ?? null;
  switch (state) {
    case 'edit':
      return (
        <ItemDialog item={item} place={null} isPending={false} onKeep={refuse} onShut={nothing} />
      );
    case 'add':
      return (
        <ItemDialog item={null} place={3} isPending={false} onKeep={refuse} onShut={nothing} />
      );
    case 'save':
      return <SaveDialog plan={builtIn} edits={edits} onSave={refuse} onShut={nothing} />;
    case 'saved':
      return saved(async () => SAVED);
    case 'none-saved':
      return saved(async () => []);
    case 'saved-lost':
      return saved(() => Promise.reject(new Error('There is no server.')));
    case 'faults':
      return <FaultsDialog file={REFUSED} onShut={nothing} />;
    default:
      return null;
  }
}
