import path from 'node:path';

/** The folder that holds package.json. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** @param {...string} parts */
export const inRoot = (...parts) => path.join(ROOT, ...parts);

/** The program of an installed package, run by this same Node. @param {string} script its path in node_modules */
export const packageProgram = (script) => inRoot('node_modules', script);
