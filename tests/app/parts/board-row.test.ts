import '../../support/app/given-words';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { BoardTables } from '../../../app/parts/console/board-tables';
import { BoardRow } from '../../../app/parts/phone/run/board-row';

const ROW = {
  participant: 1,
  name: '(נועה) 2',
  isPractice: false,
  learningRate: 0.074,
  step: 54,
  rank: 3,
  tied: true,
};

it('a name and a shared rank are laid out by themselves in lists of any direction', () => {
  const phone = renderToStaticMarkup(createElement(BoardRow, { row: ROW, isYou: false }));
  const board = { fastest: [ROW], converged: 1, divergences: [], diverged: 0 };
  const tables = renderToStaticMarkup(createElement(BoardTables, { board }));
  for (const page of [phone, tables]) {
    expect(page).toContain('<bdi>(נועה) 2</bdi>');
    expect(page).toContain('<bdi dir="ltr">=3</bdi>');
  }
  // Where a line ends is the direction's.
  expect(phone).not.toMatch(/\b(?:ml|mr|text-right|text-left)\b/);
});
