import { Book } from "./book.js";
import { addCalculationPlugins } from "./plugins.js";
import { UniverEngine, type EngineOptions } from "./univer-engine.js";

/** A workbook without a page: for tests, for the headless fill, for anything in Node. */
export function createHeadlessEngine(options: EngineOptions = {}): UniverEngine {
  return new UniverEngine(new Book({ plugins: addCalculationPlugins }), options);
}
