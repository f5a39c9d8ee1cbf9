/**
 * In place of src/workbench/engine/node-modules.ts, which shows Node's own loader a way that jest.config.js shows jest's.
 */
export {};
