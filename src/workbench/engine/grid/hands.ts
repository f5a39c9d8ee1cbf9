/** What a hand does to a page. The pane is a page of its own: what is done there is not heard here. */
const TOUCHES = ["pointerdown", "pointerup", "keydown", "beforeinput", "paste", "cut", "drop"] as const;
/** How long after a touch a change still counts as its effect, in milliseconds. */
const EFFECT = 2_000;

/** Knows whether a person has just touched this page: Univer changes selections and sheets by itself, too. */
export class Hands {
  #last = -Infinity;
  readonly #touched = (): void => {
    this.#last = performance.now();
  };

  constructor() {
    for (const touch of TOUCHES)
      window.addEventListener(touch, this.#touched, { capture: true, passive: true });
  }

  justNow(): boolean {
    return performance.now() - this.#last < EFFECT;
  }

  dispose(): void {
    for (const touch of TOUCHES) window.removeEventListener(touch, this.#touched, { capture: true });
  }
}
