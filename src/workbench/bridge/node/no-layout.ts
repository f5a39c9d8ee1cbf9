import type { DOMWindow } from "jsdom";

/** jsdom lays nothing out: sizes never change, nothing comes into view, no media query matches. */
export function withoutLayout(window: DOMWindow): void {
  class StillObserver {
    observe(): void {
      // Nothing will ever change size or come into view.
    }
    unobserve(): void {
      // Nothing was observed.
    }
    disconnect(): void {
      // Nothing was observed.
    }
    takeRecords(): never[] {
      return [];
    }
  }
  Object.assign(window, {
    ResizeObserver: StillObserver,
    IntersectionObserver: StillObserver,
    matchMedia: (media: string) => ({
      media,
      matches: false,
      onchange: null,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      addListener: () => undefined,
      removeListener: () => undefined,
      dispatchEvent: () => false,
    }),
  });
  window.Element.prototype.scrollIntoView = () => undefined;
}
