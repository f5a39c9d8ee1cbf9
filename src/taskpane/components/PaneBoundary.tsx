import { Component, type ReactNode } from "react";
import { texts } from "../language/index.js";

interface Props {
  readonly children: ReactNode;
}

/**
 * What is shown when the pane itself fails: a sentence and a way on, never a blank pane. Both languages, and no
 * component of the library, as either may be what failed.
 */
export class PaneBoundary extends Component<Props, { readonly failure: string | null }> {
  override readonly state: { readonly failure: string | null } = { failure: null };

  static getDerivedStateFromError(error: unknown): { failure: string } {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    const { sentence, advice, again } = texts.pane.failed;
    return (
      <div role="alert" style={{ margin: 16, font: '14px/20px "Segoe UI", Arial, sans-serif' }}>
        <p>
          {sentence.id} {advice.id}
        </p>
        <p lang="en">
          {sentence.en} {advice.en}
        </p>
        <p>
          <code>{failure}</code>
        </p>
        <button type="button" onClick={() => window.location.reload()}>
          {again.id} / {again.en}
        </button>
      </div>
    );
  }
}
