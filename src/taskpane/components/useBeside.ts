import { useLayoutEffect, type RefObject } from "react";

/** Between a field and its list, and between the list and the edge of the pane, in pixels. */
const GAP = 2;

/**
 * Places a list of fixed position under its field, or above it where there is more room, as wide as the field's box, and keeps it there while the
 * pane scrolls or changes its size: it lies over whatever is below, the footer included, and the pane's own scrolling does not cut it.
 */
export function useBeside(open: boolean, field: RefObject<HTMLElement>, list: RefObject<HTMLElement>): void {
  // After each drawing, as its length changes with what is typed.
  useLayoutEffect(() => {
    if (!open) return;
    const place = (): void => {
      const [box, shown] = [field.current?.parentElement, list.current];
      if (box == null || shown === null) return;
      const { left, top, bottom, width } = box.getBoundingClientRect();
      const below = window.innerHeight - bottom;
      const above = shown.offsetHeight + GAP > below && top > below;
      Object.assign(shown.style, {
        left: `${String(left)}px`,
        width: `${String(width)}px`,
        top: above ? "auto" : `${String(bottom + GAP)}px`,
        bottom: above ? `${String(window.innerHeight - top + GAP)}px` : "auto",
      });
    };
    place();
    window.addEventListener("scroll", place, true);
    window.addEventListener("resize", place);
    return () => {
      window.removeEventListener("scroll", place, true);
      window.removeEventListener("resize", place);
    };
  });
}
