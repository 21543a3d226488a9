import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { rich, richTspan } from '../../../app/ui/rich';
import { english } from '../../support/words';

const KEY = 'charts.sweep.wall-edge';

describe('a message with tags', () => {
  it('has an element around each text that stands beside another one', () => {
    const shown = rich(english, KEY, { edge: () => createElement('b', null, '1') });
    expect(renderToStaticMarkup(shown)).toBe('<span>Above </span><b>1</b>');
  });

  it('is made of tspans in the text of a drawing, which a span would end', () => {
    const shown = richTspan(english, KEY, { edge: () => createElement('tspan', null, '1') });
    expect(renderToStaticMarkup(shown)).toBe(
      '<tspan><tspan>Above </tspan><tspan>1</tspan></tspan>',
    );
  });
});
