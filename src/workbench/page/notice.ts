/** What the workbench itself has to say, below its head. */
interface Text {
  readonly id: string;
  readonly en: string;
}

/** How far something is that takes a while. */
interface Step {
  readonly sentence: Text;
  readonly done: number;
  /** 0 where nobody knows how much there is. */
  readonly total: number;
}

export interface Notice {
  tell(sentences: readonly Text[]): void;
  /** The same of what went wrong. */
  warn(sentences: readonly Text[]): void;
  /** Something is under way. @param stop What stops it; `null` where it goes to its end. */
  follow(step: Step, stop: (() => void) | null): void;
}

/** @param box Its words are read out when they change; its button takes them away. */
export function noticeIn(box: HTMLElement, line: (tag: "p", text: Text) => HTMLElement): Notice {
  const part = <Kind extends HTMLElement>(which: string, kind: new () => Kind): Kind => {
    const found = box.querySelector(which);
    if (!(found instanceof kind)) throw new Error(`index.html has no "${which}" in the notice`);
    return found;
  };
  const words = part("[data-part=words]", HTMLElement);
  const close = part("[data-part=close]", HTMLButtonElement);
  const stopper = part("[data-part=stop]", HTMLButtonElement);
  const bar = part("progress", HTMLProgressElement);
  close.addEventListener("click", () => (box.hidden = true));
  let stopping: (() => void) | null = null;
  stopper.addEventListener("click", () => stopping?.());
  const show = (sentences: readonly Text[], isWarning: boolean, underway: boolean): void => {
    box.classList.toggle("warning", isWarning);
    words.setAttribute("role", isWarning ? "alert" : "status");
    words.replaceChildren(...sentences.map((text) => line("p", text)));
    bar.hidden = !underway;
    close.hidden = underway;
    box.hidden = false;
  };
  const end = (sentences: readonly Text[], isWarning: boolean): void => {
    stopping = null;
    stopper.hidden = true;
    show(sentences, isWarning, false);
  };
  return {
    tell: (sentences) => end(sentences, false),
    warn: (sentences) => end(sentences, true),
    follow: ({ sentence, done, total }, stop) => {
      stopping = stop;
      stopper.hidden = stop === null;
      if (total > 0) Object.assign(bar, { max: total, value: done });
      else bar.removeAttribute("value");
      show([sentence], false, true);
    },
  };
}
