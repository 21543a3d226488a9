import type { ReactNode } from 'react';

/** The settings that define the round, at the bottom of its panel. */
export function SettingsLine({ children }: { children: ReactNode }) {
  return <p className="border-t border-line pt-4 text-[15px] text-mut">{children}</p>;
}
