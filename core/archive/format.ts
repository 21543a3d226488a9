/** What a session's file says that it is. */
export const SESSION_FORMAT = 'overshoot-session';
/** Rises with every change after which an older program would misread a file. */
export const SESSION_FORMAT_VERSION = 1;
