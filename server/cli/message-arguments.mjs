import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** As `NUMBER_STYLES` of `core/words`, which is TypeScript, and this runs without; a test compares them. */
export const NUMBER_STYLES_OF_MESSAGES = ['count', 'rate', 'quantity', 'percent', 'exact'];

const TAG = 'Tag';

/** @typedef {import('@formatjs/icu-messageformat-parser').MessageFormatElement} Element */

/**
 * The TypeScript type of the arguments of a message.
 * @param {string} key to name it by
 * @param {string} message
 * @throws {Error} with a sentence where the message can't be read or takes a number without saying how to write it
 */
export function argumentsOf(key, message) {
  /** @type {Map<string, string>} */
  const found = new Map();
  collect(key, parse(message, { ignoreTag: false }), found);
  const fields = [...found].map(([name, type]) => `readonly ${name}: ${type}`);
  return {
    type: fields.length === 0 ? 'Record<never, never>' : `{ ${fields.join('; ')} }`,
    hasTags: [...found.values()].includes(TAG),
  };
}

/** @param {string} key @param {readonly Element[]} elements @param {Map<string, string>} found */
function collect(key, elements, found) {
  for (const element of elements) {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        break;
      case TYPE.argument:
        add(key, element.value, 'string', found);
        break;
      case TYPE.number:
        if (
          typeof element.style !== 'string' ||
          !NUMBER_STYLES_OF_MESSAGES.includes(element.style)
        ) {
          throw new Error(
            `${key} writes the number “${element.value}” without saying how: one of ${NUMBER_STYLES_OF_MESSAGES.join(', ')}.`,
          );
        }
        add(key, element.value, 'number', found);
        break;
      case TYPE.plural:
        add(key, element.value, 'number', found);
        for (const { value } of Object.values(element.options)) collect(key, value, found);
        break;
      case TYPE.select: {
        const options = Object.keys(element.options).filter((option) => option !== 'other');
        add(
          key,
          element.value,
          [...options.map((one) => `'${one}'`), "'other'"].join(' | '),
          found,
        );
        for (const { value } of Object.values(element.options)) collect(key, value, found);
        break;
      }
      case TYPE.tag:
        add(key, element.value, TAG, found);
        collect(key, element.children, found);
        break;
      default:
        throw new Error(`${key} has dates or times: pass them as text, from words.date.`);
    }
  }
}

/** @param {string} key @param {string} name @param {string} type @param {Map<string, string>} found */
function add(key, name, type, found) {
  const known = found.get(name);
  if (known === undefined) found.set(name, type);
  else if (known !== type) {
    throw new Error(`${key} takes “${name}” once as ${known} and once as ${type}.`);
  }
}
