'use client';

import { useMemo } from 'react';
import { isPlayable } from '#core/engine/experiment/experiment';
import { formulaText } from '#core/engine/experiment/formula-text';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { LOSSES } from '#core/engine/losses/catalogue';
import type { Words } from '#core/words/words';
import { LossFormula } from '../../../ui/formula/loss-formula';
import { lossName } from '../../../ui/formula/loss-name';
import { ScrollBox } from '../../../ui/scroll-box';
import { useWords } from '../../../words/language';
import { FIRST_EXPRESSION, withLoss } from '../drafts/changed-draft';
import type { ExperimentDraft } from '../drafts/experiment-draft';
import { CatalogueSelect } from '../fields/catalogue-select';
import { parseNumber } from '../fields/parse-number';
import { ExpressionField } from './expression-field';
import { lossIdea } from './ideas';
import { LossPicture } from './loss-picture';

/** Not the id of any loss: those are words. */
const TYPED = '(typed)';

/** Chooses the loss: a picture with its start, the list of all, and what this one teaches. */
export function LossField({
  draft,
  onChange,
}: {
  draft: ExperimentDraft;
  onChange: (draft: ExperimentDraft) => void;
}) {
  const words = useWords('setup', 'experiment', 'experiment-notes');
  const loss = findLoss(draft.loss);
  const items = useMemo(() => lossItems(words, draft.optimizer), [words, draft.optimizer]);
  const startKey = draft.start.join(' ');
  const start = useMemo(() => {
    const numbers = startKey.split(' ').map(parseNumber);
    return numbers.every(Number.isFinite) ? numbers : undefined;
  }, [startKey]);
  const typed = 'expression' in draft.loss ? draft.loss.expression : null;
  return (
    <div className="grid gap-x-5 gap-y-4 min-[560px]:grid-cols-[240px_minmax(0,1fr)]">
      {loss === null ? (
        <p className="flex h-40 items-center justify-center rounded-control bg-panel text-[15px] text-mut max-[559px]:h-32">
          {words.say('setup.loss.no-picture')}
        </p>
      ) : (
        <LossPicture
          loss={loss}
          {...(start?.length === loss.dimension && { start })}
          marksGoal={typed !== null}
          className="h-40 rounded-control max-[559px]:h-32"
        />
      )}
      <div className="grid min-w-0 content-start gap-3">
        <CatalogueSelect
          label={words.say('setup.loss')}
          items={items}
          value={'id' in draft.loss ? draft.loss.id : TYPED}
          onChange={(id) =>
            onChange(withLoss(draft, id === TYPED ? { expression: FIRST_EXPRESSION } : { id }))
          }
        />
        {typed === null ? (
          <>
            <ScrollBox
              label={words.say('setup.loss.formula')}
              direction="horizontal"
              className="w-full text-[19px]"
            >
              <p className="py-1.5">
                <LossFormula loss={draft.loss} />
              </p>
            </ScrollBox>
            <p className="text-[15px] text-mut">
              {'id' in draft.loss && lossIdea(words, draft.loss.id)}
            </p>
          </>
        ) : (
          <ExpressionField
            expression={typed}
            onChange={(expression) => onChange(withLoss(draft, { expression }))}
          />
        )}
      </div>
    </div>
  );
}

/** Grouped by how they can be viewed, in the order of the lesson. */
function lossItems(words: Words<'setup' | 'experiment'>, optimizer: string) {
  const items = LOSSES.map((loss) => ({
    id: loss.id,
    name: lossName(words, { id: loss.id }),
    note: isPlayable({ id: loss.id }, optimizer)
      ? formulaText(words, loss)
      : words.say('setup.loss.demonstration', { formula: formulaText(words, loss) }),
    picture: <LossPicture loss={loss} className="h-11 w-18 shrink-0 rounded-chip" />,
    group: groupOf(words, loss.dimension),
  }));
  const typed = {
    id: TYPED,
    name: words.say('setup.loss.typed'),
    note: words.say('setup.loss.typed.note'),
    group: words.say('setup.loss.group.own'),
  };
  return [...items, typed];
}

function groupOf(words: Words<'setup'>, dimension: number): string {
  if (dimension === 1) return words.say('setup.loss.group.one');
  return words.say(dimension === 2 ? 'setup.loss.group.two' : 'setup.loss.group.more');
}
