/** A pane of Outlook on a laptop’s screen: what is sure then says itself in fewer lines, and the letter stays in view. */
export const shortPane = '@media (max-height: 600px)';
