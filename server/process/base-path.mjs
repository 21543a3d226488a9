/** One folder or more, each of letters that need no escape in an address, a pattern or a script. */
const FORM = /^(\/[\w-]{1,40}){1,8}$/;

export const BASE_PATH_RULE = 'must be a path such as /overshoot, of letters, digits, - and _';

/**
 * The path below which the server lives, from what a setting says.
 * @param {string | undefined} text "/overshoot", also with a slash at its end; "/", nothing or undefined: the root
 * @returns {string | null} without a slash at its end, and empty for the root; null: it can't be one
 */
export function readBasePath(text = '') {
  const path = text.replace(/\/+$/, '');
  return path === '' || FORM.test(path) ? path : null;
}
