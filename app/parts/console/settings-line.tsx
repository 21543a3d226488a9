import type { ReactNode } from 'react';

/** What fixes the round, at the foot of its panel. */
export function SettingsLine({ children }: { children: ReactNode }) {
  return <p className="border-t border-line pt-4 text-[15px] text-mut">{children}</p>;
}
