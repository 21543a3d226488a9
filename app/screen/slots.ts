/**
 * Which names are shown where. Every name keeps its place while it is shown; a newcomer takes the place of
 * the one shown longest, so that nothing else moves.
 * @param names in the order of joining
 * @returns for every place its name, or null; the last `places` names in all
 */
export function slotted<Name>(names: readonly Name[], places: number): readonly (Name | null)[] {
  const shown: (Name | null)[] = new Array(places).fill(null);
  const from = Math.max(0, names.length - places);
  for (let k = from; k < names.length; k++) shown[k % places] = names[k]!;
  return shown;
}
