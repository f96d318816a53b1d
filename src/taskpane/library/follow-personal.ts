import type { Session } from '../../session/course/session';
import { personalOf } from '../../session/personal/keep-personal';

/** Has what the recruiter keeps of their own from the mail client, and what another pane keeps meanwhile. */
export function followPersonal(session: Session): void {
  const { recall } = personalOf(session);
  // Storage tells the other pages of this origin, and not the one that wrote.
  window.addEventListener('storage', ({ key }) => {
    if (key === null || key.endsWith('personal-letters-1')) void recall();
  });
  void recall();
}
