import type { ReactNode } from 'react';
import { formatSignificant } from '#core/engine/number-format';
import type { AdamFigures, FirstUpdate } from '../figures/adam-figures';
import { Marked, Paragraphs } from '../text/marked';
import { SymbolLink } from '../text/symbol-link';
import {
  ADAM_CORRECTION,
  ADAM_FIRST,
  ADAM_IDEAS,
  ADAM_LEAVES,
  ADAM_SOLVES,
  adamDefaultsWords,
  adamFirstWords,
  adamLeavesWords,
  adamSolvesWords,
  arrivingWords,
  FIRST_ROWS,
  WINDOW_TABLE,
} from '../words/adam-words';
import { AdamRule } from './adam-rule';
import { LessonPart, Subtitle } from './lesson-part';
import { NumberTable } from './number-table';

export function AdamPart({ figures }: { figures: AdamFigures }) {
  const { first, windows } = figures;
  return (
    <LessonPart
      id="adaptive"
      picture={
        <>
          <Subtitle>{ADAM_SOLVES.title}</Subtitle>
          <p>
            <Marked text={adamSolvesWords(figures)} />
          </p>
          <NumberTable
            caption={WINDOW_TABLE.caption}
            head={[<Marked key="c" text="$c$" />, WINDOW_TABLE.descent, WINDOW_TABLE.adaptive]}
            rows={windows.map(({ scale, descent, adaptive }) => ({
              key: String(scale),
              cells: [n(scale), arrivingWords(descent), arrivingWords(adaptive)],
            }))}
          />
          <Subtitle>{ADAM_LEAVES.title}</Subtitle>
          <Paragraphs of={adamLeavesWords(figures)} />
        </>
      }
    >
      <Paragraphs of={ADAM_IDEAS} />
      <AdamRule />
      <Paragraphs of={[ADAM_CORRECTION, adamDefaultsWords(figures)]} />
      <Subtitle>{ADAM_FIRST.title}</Subtitle>
      <p>
        <Marked text={adamFirstWords(figures)} />
      </p>
      <FirstUpdates first={first} />
    </LessonPart>
  );
}

function FirstUpdates({ first }: { first: readonly [FirstUpdate, FirstUpdate] }) {
  const row = (key: string, title: ReactNode, of: (one: FirstUpdate) => number) => ({
    key,
    cells: [title, ...first.map((one) => n(of(one)))],
  });
  return (
    <NumberTable
      caption={ADAM_FIRST.caption}
      head={[
        FIRST_ROWS.loss,
        <Marked key="one" text="$w^2$" />,
        <Marked key="50" text="$50\,w^2$" />,
      ]}
      rows={[
        row('gradient', FIRST_ROWS.gradient, ({ gradient }) => gradient),
        row('mean', <SymbolLink id="mhat" />, ({ correctedMean }) => correctedMean),
        row('square', <SymbolLink id="vhat" />, ({ correctedSquare }) => correctedSquare),
        row('step', FIRST_ROWS.step, ({ step }) => step),
      ]}
    />
  );
}

function n(value: number): string {
  return formatSignificant(value, 6);
}
