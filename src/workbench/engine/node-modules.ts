import { register } from "node:module";

/**
 * Univer's renderer, which its workbook package imports, asks "opentype.js" for a named export. That
 * package has it in its ES module alone, which only bundlers find (by its "module" field): Node takes
 * the other file and stops with a SyntaxError. This shows Node the way; it changes nothing else.
 */
const hook = `export const resolve = (specifier, context, next) =>
  next(specifier === "opentype.js" ? "opentype.js/dist/opentype.mjs" : specifier, context);`;

register(`data:text/javascript,${encodeURIComponent(hook)}`);
