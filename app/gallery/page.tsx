import type { Metadata } from 'next';
import Link from 'next/link';
import { CONSOLE_STATES } from './console/states';
import { PHONE_STATES } from './phone/states';
import { PLAN_STATES } from './plan/states';
import { REPLAY_STATES } from './replay/states';
import { REPORT_STATES } from './report/states';
import { REVIEW_STATES } from './review/states';
import { SCREEN_STATES } from './screen/states';
import { WALK_STATES } from './walk/states';

export const metadata: Metadata = { title: 'Gallery' };

/** One state that a page can show: for people to look at, and for the accessibility test. */
interface GalleryState {
  /** Unique on its page, in words: `range test, tapped`. */
  readonly name: string;
  /** What asks the page for it, without the question mark: `state=run&step=31`. */
  readonly query: string;
}

const PAGES: readonly { path: string; title: string; states: readonly GalleryState[] }[] = [
  { path: 'phone', title: 'Phone', states: PHONE_STATES },
  { path: 'screen', title: 'Projector', states: SCREEN_STATES },
  { path: 'walk', title: 'Walk-through', states: WALK_STATES },
  { path: 'console', title: 'Console', states: CONSOLE_STATES },
  { path: 'plan', title: 'Lesson plan', states: PLAN_STATES },
  { path: 'report', title: 'Report', states: REPORT_STATES },
  { path: 'review', title: 'Review', states: REVIEW_STATES },
  { path: 'replay', title: 'Replay', states: REPLAY_STATES },
];

/** Every state of every screen, with made-up classes. The accessibility test opens each link that it finds here. */
export default function Gallery() {
  return (
    <main className="mx-auto grid max-w-5xl gap-8 p-8">
      <h1 className="type-title">Gallery</h1>
      {PAGES.map(({ path, title, states }) => (
        <section key={path} aria-labelledby={path} className="grid gap-3">
          <h2 id={path} className="type-label">
            {title}
          </h2>
          <ul className="grid grid-cols-2 gap-x-6 gap-y-1 md:grid-cols-3">
            {states.map(({ name, query }) => (
              <li key={query}>
                <Link className="underline" href={`/gallery/${path}?${query}`} prefetch={false}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
