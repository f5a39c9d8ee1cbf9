import type { Method } from "../model.js";

/**
 * The methods by which the library registers for events. Events go out whether or not somebody listens, and the library passes on
 * those that somebody does; but for those that would come with every look that is given.
 */
export function listening(names: readonly string[], since: string): Record<string, Method<unknown>> {
  const answered: Method<unknown> = { since, call: () => undefined };
  const heard = (name: string): Method<unknown> => ({
    since,
    call: (_, __, session) => void session.events.heard.add(name),
  });
  return Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}Event`, heard(name)],
      [`_Unregister${name}Event`, answered],
    ]),
  );
}
