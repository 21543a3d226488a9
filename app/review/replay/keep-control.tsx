import { Bookmark } from 'lucide-react';
import type { Result } from '#core/base/result';
import type { Activity } from '#core/lesson/activities/activity';
import { Control } from '../../ui/control';
import { KEEP_WORDS } from './words';

/** Keeps what was found; blocked while nothing is changed, or where it can't be played. */
export function KeepControl({
  kept,
  onClick,
}: {
  /** null: nothing is changed. */
  kept: Result<Activity, string> | null;
  onClick: () => void;
}) {
  return (
    <Control
      icon={<Bookmark size={18} aria-hidden="true" />}
      blocked={kept === null ? KEEP_WORDS.nothingChanged : kept.ok ? null : kept.error}
      onClick={onClick}
    >
      Keep as an activity
    </Control>
  );
}
