import { register } from "node:module";

/**
 * What Node's own loader has to be told of Univer.
 *
 * Its renderer, which its workbook package imports, asks "opentype.js" for a named export. That package has it in its ES
 * module alone, which only bundlers find (by its "module" field): Node takes the other file and stops with a SyntaxError.
 * And its calculating package is loaded with plain fields (fields.cjs says why).
 */
const hook = `
import { createRequire } from "node:module";
const { CALCULATING, plainFields } = createRequire(${JSON.stringify(import.meta.url)})("./fields.cjs");

export const resolve = (specifier, context, next) =>
  next(specifier === "opentype.js" ? "opentype.js/dist/opentype.mjs" : specifier, context);

export const load = async (url, context, next) => {
  const loaded = await next(url, context);
  return CALCULATING.test(url) ? { ...loaded, source: plainFields(String(loaded.source)) } : loaded;
};
`;

register(`data:text/javascript,${encodeURIComponent(hook)}`);
