import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { PaneWords } from "../../messages/paneWords";
import { problemOf, type Problem } from "../state/problem";

interface Props {
  readonly words: PaneWords["problems"];
  readonly children: ReactNode;
}

/** Where a part of the pane cannot be shown: a sentence and a way on, instead of an empty pane. */
export class FailureBoundary extends Component<Props, { readonly problem: Problem | null }> {
  override state: { readonly problem: Problem | null } = { problem: null };

  static getDerivedStateFromError(error: unknown) {
    return { problem: problemOf(error) };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    const { words, children } = this.props;
    if (!problem) return children;
    return (
      <div role="alert" style={{ padding: 12 }}>
        <p>{words.broken}</p>
        {problem.code && <p>{words.code(problem.code)}</p>}
        <Button onClick={() => window.location.reload()}>{words.reload}</Button>
      </div>
    );
  }
}
