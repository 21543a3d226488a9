/**
 * Which names are shown where. Every name keeps its place while it is shown; a newcomer takes the place of
 * the one that has been there longest, so that nothing moves but the newcomer.
 * @param names in the order of joining
 * @returns for every place the name that stands there, or null; newest of all the last `places` names
 */
export function slotted<Name>(names: readonly Name[], places: number): readonly (Name | null)[] {
  const shown: (Name | null)[] = new Array(places).fill(null);
  const from = Math.max(0, names.length - places);
  for (let k = from; k < names.length; k++) shown[k % places] = names[k]!;
  return shown;
}
