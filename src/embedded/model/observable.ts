/** Something that changes and tells; made for `useSyncExternalStore`. */
export class Observable {
  private readonly listeners = new Set<() => void>();
  private currentVersion = 0;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Grows at each change. */
  readonly version = (): number => this.currentVersion;

  protected changed(): void {
    this.currentVersion++;
    for (const listener of this.listeners) listener();
  }
}
