/** A part of the pane could not be fetched, or does not run: trying again may help. */
export class PaneIncomplete extends Error {
  constructor(cause?: unknown) {
    super('a part of the pane could not be fetched', { cause });
  }
}
