/** Every jump has reached its floor after so many steps, and is moved to the layer of old ones. */
export const TRAIL_STEPS = 26;
