/** What the workbench itself has to say, below its head. */
interface Text {
  readonly id: string;
  readonly en: string;
}

export interface Notice {
  tell(sentences: readonly Text[]): void;
  /** The same of what went wrong. */
  warn(sentences: readonly Text[]): void;
}

/** @param box Its words are read out when they change; its button takes them away. */
export function noticeIn(box: HTMLElement, line: (tag: "p", text: Text) => HTMLElement): Notice {
  const words = box.querySelector<HTMLElement>("[data-part=words]");
  const close = box.querySelector("button");
  if (words === null || close === null) throw new Error("index.html has no such parts of the notice");
  close.addEventListener("click", () => (box.hidden = true));
  const show = (sentences: readonly Text[], isWarning: boolean): void => {
    box.classList.toggle("warning", isWarning);
    words.setAttribute("role", isWarning ? "alert" : "status");
    words.replaceChildren(...sentences.map((text) => line("p", text)));
    box.hidden = false;
  };
  return { tell: (sentences) => show(sentences, false), warn: (sentences) => show(sentences, true) };
}
