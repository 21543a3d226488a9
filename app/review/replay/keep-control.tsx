import { Bookmark } from 'lucide-react';
import type { Result } from '#core/base/result';
import type { Activity } from '#core/lesson/activities/activity';
import { Control } from '../../ui/control';
import { useWords } from '../../words/language';

/** Keeps what was found; blocked while nothing is changed, or where it can't be played. */
export function KeepControl({
  kept,
  onClick,
}: {
  /** null: nothing is changed. */
  kept: Result<Activity, string> | null;
  onClick: () => void;
}) {
  const words = useWords('replay');
  return (
    <Control
      icon={<Bookmark size={18} aria-hidden="true" />}
      blocked={kept === null ? words.say('replay.keep.blocked') : kept.ok ? null : kept.error}
      onClick={onClick}
    >
      {words.say('replay.keep')}
    </Control>
  );
}
