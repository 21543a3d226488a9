'use client';

import { Menu } from '@base-ui/react/menu';
import { Download, Ellipsis, FolderOpen, RotateCcw, Save, Telescope, Upload } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import type { LessonPlan } from '#core/lesson/plan/lesson-plan';
import { type BuiltInCode, type PlanLibrary, UNREACHED } from '../../../live/plan-library';
import { useLanguage } from '../../../words/language';
import { FaultsDialog, type RefusedFile } from '../dialogs/faults-dialog';
import { SaveDialog } from '../dialogs/save-dialog';
import { SavedDialog } from '../dialogs/saved-dialog';
import { planFileText } from '../file/write';
import { downloadPlan, readPlan } from '../plan-download';
import type { Attempt } from '../plan-props';
import { ROW_BUTTON } from '../row-button';
import type { PlanEdits } from '../use-plan-edits';
import { MENU_ITEM, MENU_POPUP } from './menu-look';

const ICON = { size: 17, 'aria-hidden': true, className: 'shrink-0' } as const;

/** What can be done with the plan as a whole: save it, load another, export and import files. */
export function PlanMenu({
  plan,
  blocked,
  edits,
  library,
  onSave,
  onDelete,
}: {
  plan: LessonPlan;
  blocked: string | null;
  edits: PlanEdits;
  library: PlanLibrary;
  onSave: Attempt<LessonPlan>;
  onDelete: Attempt<string>;
}) {
  const { language } = useLanguage();
  const [asking, setAsking] = useState<'save' | 'saved' | RefusedFile | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const shut = () => setAsking(null);

  const importFrom = async (file: File) => {
    const read = await readPlan(file);
    if (!read.ok) setAsking({ name: file.name, faults: read.faults });
    else await edits.change(read.plan, `${planWords(read.plan)}, from ${file.name}.`);
  };
  const takeBuiltIn = async (code: BuiltInCode, name: string) => {
    const builtIn = await library.builtIn(code, language).catch(() => null);
    if (builtIn === null) edits.complain(UNREACHED);
    else if (planFileText(plan) === planFileText(builtIn)) edits.say(`It is ${name}.`);
    else await edits.change(builtIn, `This is ${name}.`);
  };
  const item = (words: string, icon: ReactNode, act: () => void, why = blocked) => (
    <Menu.Item className={MENU_ITEM} disabled={why !== null} onClick={act}>
      {icon}
      {words}
    </Menu.Item>
  );
  return (
    <>
      <Menu.Root>
        <Menu.Trigger aria-label="More about the plan" className={ROW_BUTTON}>
          <Ellipsis size={18} aria-hidden="true" />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner className="z-20 outline-none" sideOffset={4} align="end">
            <Menu.Popup className={MENU_POPUP}>
              {item('Save as one of yours…', <Save {...ICON} />, () => setAsking('save'))}
              {item('Your saved plans…', <FolderOpen {...ICON} />, () => setAsking('saved'))}
              {item(
                'Back to the built-in plan',
                <RotateCcw {...ICON} />,
                () => void takeBuiltIn('lesson', 'the built-in plan'),
              )}
              {item(
                'The built-in plan “The edge of research”',
                <Telescope {...ICON} />,
                () => void takeBuiltIn('research', '“The edge of research”'),
              )}
              <Menu.Separator className="my-1.5 border-t border-line" />
              {item('Export as a file', <Download {...ICON} />, () => downloadPlan(plan), null)}
              {item('Import a file…', <Upload {...ICON} />, () => picker.current?.click())}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        aria-label="A file with a lesson plan"
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again once it has been corrected.
          event.currentTarget.value = '';
          if (file !== undefined) void importFrom(file);
        }}
      />
      {asking === 'save' && <SaveDialog plan={plan} onSave={onSave} onShut={shut} edits={edits} />}
      {asking === 'saved' && (
        <SavedDialog
          library={library}
          onDelete={onDelete}
          onShut={shut}
          onTake={(taken) => edits.change(taken, `${planWords(taken)}.`)}
        />
      )}
      {asking !== null && typeof asking === 'object' && (
        <FaultsDialog file={asking} onShut={shut} />
      )}
    </>
  );
}

/** “The learning rate”, 16 items */
function planWords({ title, items }: LessonPlan): string {
  const count = items.length === 1 ? '1 item' : `${items.length} items`;
  return `This is ${title.trim() === '' ? 'a plan without a title' : `“${title}”`} now, ${count}`;
}
