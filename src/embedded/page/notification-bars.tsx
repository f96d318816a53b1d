import { useModel } from './use-model';

/** The messages an add-in shows above an item. */
export function NotificationBars({ itemKey }: { readonly itemKey: string }) {
  const { model, text } = useModel();
  const notifications = model.notificationsOf(itemKey);
  if (notifications.length === 0) return null;
  return (
    <div className="notifications" role="region" aria-label={text.notifications}>
      {notifications.map((each) => (
        <div
          key={each.key}
          className="notification"
          data-type={each.type}
          role={each.type === 'errorMessage' ? 'alert' : 'status'}
        >
          <bdi className="notification-text">{each.message}</bdi>
          {each.type === 'progressIndicator' && <progress aria-label={each.message} />}
          <button
            type="button"
            className="plain"
            onClick={() =>
              model.setNotifications(
                itemKey,
                notifications.filter((other) => other.key !== each.key),
              )
            }
          >
            {text.dismiss}
          </button>
        </div>
      ))}
    </div>
  );
}
