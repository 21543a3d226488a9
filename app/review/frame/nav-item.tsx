import Link from 'next/link';
import type { ReactNode } from 'react';

/** A page of a session in the list of them. */
export function NavItem({
  address,
  isCurrent,
  onGo,
  icon,
  figures,
  figuresMean,
  children,
}: {
  address: string;
  isCurrent: boolean;
  onGo: () => void;
  icon: ReactNode;
  figures?: string | undefined;
  /** The figures as a screen reader says them. */
  figuresMean?: string | undefined;
  children: ReactNode;
}) {
  return (
    <li>
      <Link
        prefetch={false}
        href={address}
        onClick={onGo}
        aria-current={isCurrent ? 'page' : undefined}
        className="flex min-h-11 items-center gap-2.5 px-4.5 py-1.5 -outline-offset-3 min-[900px]:py-0.5 hover:bg-line aria-[current]:bg-ink aria-[current]:font-[700] aria-[current]:text-bg leading-[1.15] min-[900px]:min-h-7.5 aria-[current]:[&_*]:text-bg"
      >
        {icon}
        <span className="min-w-0 flex-1">{children}</span>
        {figures !== undefined && (
          <span
            aria-hidden={figuresMean !== undefined}
            title={figuresMean}
            className="shrink-0 text-mut"
          >
            {figures}
          </span>
        )}
        {figuresMean !== undefined && <span className="sr-only">{figuresMean}</span>}
      </Link>
    </li>
  );
}
