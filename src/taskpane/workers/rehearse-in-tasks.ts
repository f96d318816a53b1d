/** How long a task of a rehearsal may take before its next step is left to another, in milliseconds. */
const longestTask = 6;

/** Takes the steps of a rehearsal in many tasks: a question that comes meanwhile waits for no more than one, and ends them. */
export function rehearseInTasks(steps: Iterator<unknown>, isAsked: () => boolean): void {
  if (isAsked()) return;
  const began = performance.now();
  while (performance.now() - began < longestTask) if (steps.next().done === true) return;
  setTimeout(rehearseInTasks, 0, steps, isAsked);
}
