/** Raised with every change that a page which is already open would misread: such a page is told to reload. */
export const PROTOCOL_VERSION = 5;
