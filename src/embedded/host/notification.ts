export type NotificationType = 'informationalMessage' | 'progressIndicator' | 'errorMessage' | 'insightMessage';

export interface Notification {
  readonly key: string;
  readonly type: NotificationType;
  readonly message: string;
  readonly icon: string;
  readonly persistent: boolean;
  readonly actions: readonly { readonly actionText: string; readonly commandId: string; readonly actionType: string }[];
}

/** office.js sends the type as a number and reads it back as a name. */
export const notificationTypes: readonly NotificationType[] = [
  'informationalMessage',
  'progressIndicator',
  'errorMessage',
  'insightMessage',
];

/** Outlook shows at most five on one item. */
export const mostNotifications = 5;
