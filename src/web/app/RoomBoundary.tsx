import { Component, type ReactNode } from 'react';
import { ProblemAlert } from '../parts/ProblemAlert.tsx';

interface State {
  readonly error: Error | null;
}

/** A room that fails leaves the others standing. */
export class RoomBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <ProblemAlert error={error} onRetry={() => this.setState({ error: null })} />;
  }
}
