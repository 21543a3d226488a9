'use client';

import { ArrowDown, ArrowRight, ArrowUp, Check, Pencil, Repeat, SkipForward } from 'lucide-react';
import { type KeyboardEvent, useId } from 'react';
import { rulesOf } from '#core/lesson/activities/catalogue';
import type { PlanItem } from '#core/lesson/plan/lesson-plan';
import type { Words } from '#core/words/words';
import { YourNote } from '../../../ui/your-note';
import { useWords } from '../../../words/language';
import type { ItemState } from '../item-states';
import { RowButton } from '../row-button';
import { ItemWords } from './item-words';
import { type RowAction, RowMenu } from './row-menu';

const ICON = { size: 17, 'aria-hidden': true } as const;

/** One item. Opened, it shows the instructor's note and what can be done with the item. */
export function PlanRow(props: {
  item: PlanItem;
  /** Counted from 1. */
  number: number;
  state: ItemState;
  isNext: boolean;
  result: string | null;
  isExpanded: boolean;
  isFirst: boolean;
  isLast: boolean;
  blocked: string | null;
  openBlocked: string | null;
  onToggle: () => void;
  onAct: (action: RowAction) => void;
}) {
  const { item, number, state, isNext, result, isExpanded, isFirst, isLast, blocked, onAct } =
    props;
  const words = useWords('plan-panel');
  const isNow = state === 'now';
  const isRepeat = isNow || state === 'done';
  const detailId = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || blocked !== null) return;
    const action = MOVES[event.key];
    if (action === undefined || (action === 'up' ? isFirst : isLast)) return;
    event.preventDefault();
    onAct(action);
  };
  return (
    <li ref={isNow ? scrollIntoSight : undefined} aria-current={isNow ? 'step' : undefined}>
      <button
        type="button"
        aria-expanded={isExpanded}
        aria-controls={isExpanded ? detailId : undefined}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onClick={props.onToggle}
        onKeyDown={onKeyDown}
        className={`flex w-full gap-3 px-5 py-2.5 text-left -outline-offset-3 ${isNow ? 'bg-ink text-bg focus-visible:outline-bg focus-visible:-outline-offset-6' : 'hover:bg-line'}`}
      >
        <span className="w-5 shrink-0 pt-px text-[15px] font-[750]">
          <StateSign state={state} number={number} />
        </span>
        <span className="min-w-0 flex-1">
          <span className="flex flex-wrap items-start justify-between gap-x-2 gap-y-1">
            <span
              className={`min-w-0 grow basis-20 text-[15px] font-[750] ${state === 'skipped' ? 'text-mut' : ''}`}
            >
              {item.title}
            </span>
            {isNext && <NextSign isNow={isNow} />}
          </span>
          <span className={`block text-[13.5px] ${isNow ? 'opacity-85' : 'text-mut'}`}>
            <ItemWords activity={item.activity} />
            <span className="block empty:hidden">{stateWords(words, state, result)}</span>
          </span>
        </span>
      </button>
      {isExpanded && (
        <div id={detailId} className="grid gap-2.5 px-5 pt-2.5 pb-3">
          <YourNote note={item.note} />
          <p className="text-[13.5px] text-mut">{timeWords(words, item)}</p>
          <div className="flex flex-wrap gap-1.5">
            {!isNext && (
              <RowButton
                icon={isRepeat ? <Repeat {...ICON} /> : <SkipForward {...ICON} />}
                blocked={blocked}
                onClick={() => onAct('next')}
              >
                {words.say(isRepeat ? 'plan-panel.row.repeat-next' : 'plan-panel.row.make-next')}
              </RowButton>
            )}
            <RowButton icon={<Pencil {...ICON} />} blocked={blocked} onClick={() => onAct('edit')}>
              {words.say('plan-panel.row.edit')}
            </RowButton>
            <RowButton
              icon={<ArrowUp {...ICON} />}
              label={words.say('plan-panel.row.up', { title: item.title })}
              blocked={blocked ?? (isFirst ? words.say('plan-panel.row.first') : null)}
              onClick={() => onAct('up')}
            />
            <RowButton
              icon={<ArrowDown {...ICON} />}
              label={words.say('plan-panel.row.down', { title: item.title })}
              blocked={blocked ?? (isLast ? words.say('plan-panel.row.last') : null)}
              onClick={() => onAct('down')}
            />
            <RowMenu
              title={item.title}
              blocked={blocked}
              openBlocked={blocked ?? props.openBlocked}
              onAct={onAct}
            />
          </div>
        </div>
      )}
    </li>
  );
}

/** Only where the plan is a column of its own; elsewhere the page itself would jump. */
function scrollIntoSight(row: HTMLElement | null): void {
  if (matchMedia('(min-width: 1180px)').matches) row?.scrollIntoView({ block: 'nearest' });
}

const MOVES: Readonly<Record<string, 'up' | 'down'>> = { ArrowUp: 'up', ArrowDown: 'down' };

function StateSign({ state, number }: { state: ItemState; number: number }) {
  const words = useWords('plan-panel');
  if (state === 'done') {
    return <Check size={18} strokeWidth={2.75} aria-label={words.say('plan-panel.row.done')} />;
  }
  return <span className={state === 'skipped' ? 'text-mut' : ''}>{number}</span>;
}

function NextSign({ isNow }: { isNow: boolean }) {
  const words = useWords('plan-panel');
  const look = isNow ? 'border border-current' : 'bg-klein-soft text-on-klein-soft';
  return (
    <span
      className={`flex shrink-0 items-center gap-1 rounded-chip px-1.5 text-[13px] type-label ${look}`}
    >
      <ArrowRight size={14} aria-hidden="true" className="rtl:-scale-x-100" />
      {words.say('plan-panel.row.next')}
    </span>
  );
}

type Say = Words<'plan-panel'>;

function stateWords(words: Say, state: ItemState, result: string | null): string {
  if (state === 'now') return result ?? words.say('plan-panel.row.now');
  if (state === 'skipped') return words.say('plan-panel.row.skipped');
  return result ?? '';
}

function timeWords(words: Say, { activity, timeLimit }: PlanItem): string {
  const { before } = rulesOf(activity);
  if (before === null) return words.say('plan-panel.time.none-asked');
  return timeLimit === null
    ? words.say('plan-panel.time.no-limit')
    : words.say(`plan-panel.time.${before}`, { seconds: timeLimit });
}
