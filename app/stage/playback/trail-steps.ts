/** After this many steps every jump has faded to its floor, and moves to the layer of old ones. */
export const TRAIL_STEPS = 26;
