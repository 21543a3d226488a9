'use client';

import { Menu } from '@base-ui/react/menu';
import { Download, Ellipsis, FolderOpen, RotateCcw, Save, Telescope, Upload } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import type { LessonPlan } from '#core/lesson/plan/lesson-plan';
import type { Words } from '#core/words/words';
import type { BuiltInCode, PlanLibrary } from '../../../live/plan-library';
import { useLanguage, useWords } from '../../../words/language';
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
  const words = useWords('plan-panel');
  const { language } = useLanguage();
  const [asking, setAsking] = useState<'save' | 'saved' | RefusedFile | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const shut = () => setAsking(null);

  const importFrom = async (file: File) => {
    const read = await readPlan(file);
    if (!read.ok) setAsking({ name: file.name, faults: read.faults });
    else await edits.change(read.plan, planWords(words, read.plan, file.name));
  };
  const takeBuiltIn = async (code: BuiltInCode) => {
    const builtIn = await library.builtIn(code, language).catch(() => null);
    if (builtIn === null) edits.complain(words.say('plan-panel.unreached'));
    else if (planFileText(plan) === planFileText(builtIn)) {
      edits.say(words.say(`plan-panel.is-built-in.${code}`));
    } else await edits.change(builtIn, words.say(`plan-panel.took-built-in.${code}`));
  };
  const item = (text: string, icon: ReactNode, act: () => void, why = blocked) => (
    <Menu.Item className={MENU_ITEM} disabled={why !== null} onClick={act}>
      {icon}
      {text}
    </Menu.Item>
  );
  return (
    <>
      <Menu.Root>
        <Menu.Trigger aria-label={words.say('plan-panel.menu')} className={ROW_BUTTON}>
          <Ellipsis size={18} aria-hidden="true" />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner className="z-20 outline-none" sideOffset={4} align="end">
            <Menu.Popup className={MENU_POPUP}>
              {item(words.say('plan-panel.menu.save'), <Save {...ICON} />, () => setAsking('save'))}
              {item(words.say('plan-panel.menu.saved'), <FolderOpen {...ICON} />, () =>
                setAsking('saved'),
              )}
              {item(
                words.say('plan-panel.menu.lesson'),
                <RotateCcw {...ICON} />,
                () => void takeBuiltIn('lesson'),
              )}
              {item(
                words.say('plan-panel.menu.research'),
                <Telescope {...ICON} />,
                () => void takeBuiltIn('research'),
              )}
              <Menu.Separator className="my-1.5 border-t border-line" />
              {item(
                words.say('plan-panel.menu.export'),
                <Download {...ICON} />,
                () => downloadPlan(plan),
                null,
              )}
              {item(words.say('plan-panel.menu.import'), <Upload {...ICON} />, () =>
                picker.current?.click(),
              )}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        aria-label={words.say('plan-panel.menu.file')}
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
          onTake={(taken) => edits.change(taken, planWords(words, taken, null))}
        />
      )}
      {asking !== null && typeof asking === 'object' && (
        <FaultsDialog file={asking} onShut={shut} />
      )}
    </>
  );
}

/** This is “The learning rate” now, 16 items. @param file null: it comes from the server */
function planWords(
  words: Words<'plan-panel'>,
  { title: typed, items: { length: items } }: LessonPlan,
  file: string | null,
): string {
  const title = typed.trim();
  if (title === '') {
    return file === null
      ? words.say('plan-panel.now-untitled', { items })
      : words.say('plan-panel.now-untitled-from', { items, file });
  }
  return file === null
    ? words.say('plan-panel.now', { title, items })
    : words.say('plan-panel.now-from', { title, items, file });
}
