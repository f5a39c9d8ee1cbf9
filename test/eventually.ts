import { expect } from "@jest/globals";
import { setTimeout } from "node:timers/promises";

/** A sheet is filled, calculated and taken back in turns; a slow machine takes its time for each. */
const PATIENCE = 20_000;
/** Between two looks, in milliseconds. */
const PAUSE = 50;

type Matchers<T> = ReturnType<typeof expect<T>>;
type Matcher<T> = Exclude<keyof Matchers<T>, "not" | "resolves" | "rejects">;
type Eventually<T> = {
  [Name in Matcher<T>]: (...expected: Parameters<Matchers<T>[Name]>) => Promise<void>;
};

/** `await eventually(() => tabs(page)).toEqual(["Sheet1"])`: looks again until it is so, and fails as the last look did. */
export function eventually<T>(look: () => T | Promise<T>): Eventually<T> {
  const until = async (name: Matcher<T>, expected: readonly unknown[]): Promise<void> => {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const matchers = expect(await look()) as unknown as Record<Matcher<T>, (...to: unknown[]) => void>;
      try {
        matchers[name](...expected);
        return;
      } catch (error) {
        if (Date.now() > end) throw error;
      }
      await setTimeout(PAUSE);
    }
  };
  return new Proxy({} as Eventually<T>, {
    get:
      (_, name) =>
      (...expected: unknown[]) =>
        until(name as Matcher<T>, expected),
  });
}
