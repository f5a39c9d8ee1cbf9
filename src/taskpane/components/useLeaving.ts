import { useLayoutEffect, type RefObject } from "react";

/** Where something that has the focus goes away, the keyboard goes on at the tab that is chosen, which is always there. */
export function useLeaving(box: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const own = box.current;
    return () => {
      if (own?.contains(document.activeElement) === true)
        document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    };
  }, [box]);
}
