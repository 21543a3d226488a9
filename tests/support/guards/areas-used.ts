import { parseSync, Visitor } from 'oxc-parser';

const HOOKS = ['useWords', 'useLaterWords'];

/**
 * Of which areas a file asks for words itself.
 * @param lists those that may be spread into the call, by name
 * @throws Error where a call can't be read: its areas would be missed unseen
 */
export function areasUsedIn(
  path: string,
  source: string,
  lists: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const areas: string[] = [];
  new Visitor({
    CallExpression({ callee, arguments: given }) {
      if (callee.type !== 'Identifier' || !HOOKS.includes(callee.name)) return;
      for (const one of given) {
        const list =
          one.type === 'SpreadElement' && one.argument.type === 'Identifier'
            ? lists[one.argument.name]
            : undefined;
        if (one.type === 'Literal' && typeof one.value === 'string') areas.push(one.value);
        else if (list) areas.push(...list);
        else throw new Error(`${path}: which areas ${callee.name} is given can't be seen`);
      }
    },
  }).visit(parseSync(path, source).program);
  return areas;
}
