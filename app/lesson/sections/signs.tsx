import type { ReactNode } from 'react';
import { Marked } from '../text/marked';
import { Subtitle } from './lesson-part';

/** What to look for in a training of one's own. */
export function Signs({
  title,
  signs,
  children,
}: {
  title: string;
  signs: readonly string[];
  children?: ReactNode;
}) {
  return (
    <>
      <Subtitle>{title}</Subtitle>
      <ul className="grid list-disc gap-2 pl-5">
        {signs.map((sign) => (
          <li key={sign}>
            <Marked text={sign} />
          </li>
        ))}
      </ul>
      {children}
    </>
  );
}
