import { expect } from "@jest/globals";

type Matchers<T> = ReturnType<typeof expect<T>>;

/** `expect` whose failure begins with a label: of many values looked at in a loop it says which one it was. */
export function expectAs<T>(value: T, label: string): Matchers<T> {
  return named(expect(value), label);
}

function named<M extends object>(matchers: M, label: string): M {
  return new Proxy(matchers, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key);
      if (typeof member === "object" && member !== null) return named(member, label);
      if (typeof member !== "function") return member;
      const matcher = (...given: unknown[]): unknown => {
        const fail = (error: unknown): never => {
          if (!(error instanceof Error)) throw error;
          error.message = `${label}\n\n${error.message}`;
          // The stack begins with the message, and the place to show is the test's, not this one.
          Error.captureStackTrace(error, matcher);
          throw error;
        };
        try {
          const outcome: unknown = Reflect.apply(member, target, given);
          return outcome instanceof Promise ? outcome.catch(fail) : outcome;
        } catch (error) {
          return fail(error);
        }
      };
      return matcher;
    },
  });
}
