import type { Method } from "../model.js";

/**
 * The methods by which the library registers for events. Nothing is to be done: events of every kind
 * go out, and the library passes on those that somebody listens to.
 */
export function listening(names: readonly string[], since: string): Record<string, Method<unknown>> {
  const answered: Method<unknown> = { since, call: () => undefined };
  return Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}Event`, answered],
      [`_Unregister${name}Event`, answered],
    ]),
  );
}
