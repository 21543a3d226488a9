'use client';

import { CircleAlert } from 'lucide-react';
import { chosenExperiment } from '#core/lesson/laboratory/changes';
import { LABORATORY_VIEWS, type Laboratory } from '#core/lesson/laboratory/laboratory';
import type { LinkFault } from '#core/lesson/laboratory/read-link';
import { LanguageSwitch } from '../live/language-switch';
import { FAULT_AREAS } from '../parts/setup/fault-areas';
import { ownAddress } from '../ui/address/own-address';
import { LogoMark } from '../ui/logo';
import { useEdge } from '../ui/slices/use-edge';
import { useWords } from '../words/language';
import { AddressBar } from './address/address-bar';
import { type Shown, useLaboratory } from './address/use-laboratory';
import { NotYet } from './not-yet';
import { OfflineNote } from './offline/offline-note';
import { RunsView } from './runs/runs-view';
import { Panel } from './setup/panel';
import { LazyView } from './views/lazy-view';
import { useRetrieval } from './views/use-retrieval';
import { linkFaultWords } from './words/practice-words';

/** The laboratory alone: what it shows is in its address, all of it. */
export function LaboratoryPage() {
  const { laboratory, fault, change } = useLaboratory();
  if (laboratory === null) return <NotYet />;
  return <ShownLaboratory laboratory={laboratory} fault={fault} onChange={change} />;
}

function ShownLaboratory({
  laboratory,
  fault,
  onChange,
}: {
  laboratory: Laboratory;
  fault: LinkFault | null;
  onChange: Shown['change'];
}) {
  const edge = useEdge(chosenExperiment(laboratory));
  const retrieval = useRetrieval();
  const words = useWords('practice', ...FAULT_AREAS);
  const shared = { laboratory, edge, onChange };
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex flex-wrap items-center gap-x-8 border-b border-line px-4 min-[64rem]:px-5">
        <h1 className="flex min-h-14 items-center gap-3 text-[1.25rem] type-title">
          <LogoMark size={24} />
          {words.say('practice.title')}
        </h1>
        <Views laboratory={laboratory} isDue={retrieval.next?.isDue === true} onChange={onChange} />
        <div className="ms-auto flex flex-wrap items-center gap-x-3 min-[64rem]:gap-x-5">
          <OfflineNote />
          <a
            href={ownAddress('/lesson')}
            className="flex min-h-11 items-center font-semibold underline"
          >
            {words.say('practice.lesson')}
          </a>
          <LanguageSwitch className="-me-2" />
        </div>
      </header>
      <main className="flex flex-1 flex-col">
        {fault !== null && (
          <p role="alert" className="flex items-start gap-2.5 border-b border-line px-4 py-3">
            <CircleAlert aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-lost" />
            <span>
              {linkFaultWords(words, fault)} {words.say('practice.instead')}
            </span>
          </p>
        )}
        <div className="practice-columns flex-1">
          {laboratory.view === 'runs' ? (
            <RunsView {...shared} panel={<Panel {...shared} />} />
          ) : (
            <LazyView view={laboratory.view} retrieval={retrieval} {...shared} />
          )}
        </div>
      </main>
      <AddressBar laboratory={laboratory} />
    </div>
  );
}

function Views({
  laboratory,
  isDue,
  onChange,
}: {
  laboratory: Laboratory;
  /** The challenge, again. */
  isDue: boolean;
  onChange: Shown['change'];
}) {
  const words = useWords('practice');
  return (
    <nav aria-label={words.say('practice.views')} className="-mx-2 flex flex-wrap">
      {LABORATORY_VIEWS.map((view) => {
        const isShown = laboratory.view === view;
        return (
          <button
            key={view}
            type="button"
            aria-current={isShown ? 'page' : undefined}
            onClick={() => onChange({ ...laboratory, view })}
            className={`min-h-12 border-b-4 px-2 text-[0.9375rem] min-[30rem]:px-3.5 min-[30rem]:text-[1rem] type-label -outline-offset-3 ${
              isShown ? 'border-ink' : 'border-transparent text-mut hover:text-ink'
            }`}
          >
            {view === 'challenge' && isDue
              ? words.say('practice.challenge-due')
              : words.say(`practice.view.${view}`)}
          </button>
        );
      })}
    </nav>
  );
}
