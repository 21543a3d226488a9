import { numberFormat } from '#core/words/number-format';

/** In English, for logs and for screens that don't speak other languages yet. */
export const {
  rate: formatRate,
  quantity: formatQuantity,
  count: formatCount,
  significant: formatSignificant,
} = numberFormat({ decimal: '.', group: ',', notANumber: 'not a number' });
