import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import '../../support/app/given-words';
import { ANY_DIALOG, ComingDialog } from '../../../app/ui/coming';

it('a dialog that is still being fetched is seen, can be shut, and has the keys as if it were there', () => {
  const html = renderToStaticMarkup(createElement(ComingDialog, { onShut: () => undefined }));
  expect(html).toContain('Loading');
  expect(html).toMatch(/<button[^>]*>Close/);
  const marks = ANY_DIALOG.split(', ').map((selector) => selector.slice(1, -1));
  expect(marks.filter((mark) => html.startsWith(`<div ${mark}`))).toHaveLength(1);
});
