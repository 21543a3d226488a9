import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/** What is wrong, beside its field. The element is always there, so that it is read out when it fills. */
export function FieldFault({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p
      id={id}
      role="alert"
      className="empty:hidden mt-2 flex gap-2 text-base font-semibold text-lost"
    >
      {children === null ? null : (
        <>
          <CircleAlert aria-hidden="true" strokeWidth={2.5} className="mt-0.5 size-5 shrink-0" />
          <span>{children}</span>
        </>
      )}
    </p>
  );
}
