/** Raised with every change of the wire that an already open page would misread; such a page is told to reload. */
export const PROTOCOL_VERSION = 2;
