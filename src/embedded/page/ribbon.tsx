import { AddInButtons } from './add-in-buttons';
import { Icon, type IconName } from './icon';
import { useModel } from './use-model';

export function Ribbon() {
  const { model, text } = useModel();
  const { open } = model;
  const isOpen = open !== null;
  return (
    <div className="ribbon" role="toolbar" aria-label={text.ribbon}>
      <button
        type="button"
        className="ribbon-button primary"
        aria-label={text.newMessage}
        onClick={() => void model.startNewMessage()}
      >
        <Icon name="new" />
        <span>{text.newMessage}</span>
      </button>
      <span className="ribbon-rule" />
      <Action icon="reply" label={text.reply} enabled={isOpen} onClick={() => void model.answerOpen('reply')} />
      <Action
        icon="replyAll"
        label={text.replyAll}
        enabled={isOpen}
        onClick={() => void model.answerOpen('reply-all')}
      />
      <Action icon="forward" label={text.forward} enabled={isOpen} onClick={() => void model.answerOpen('forward')} />
      <Action
        icon="deleted"
        label={text.remove}
        enabled={isOpen}
        onClick={() => {
          if (open !== null) void model.moveMessage(open.id, 'deleted');
        }}
      />
      <Action
        icon="unread"
        label={text.markUnread}
        enabled={isOpen}
        onClick={() => {
          if (open !== null) void model.markUnread(open.id);
        }}
      />
      <span className="ribbon-rule" />
      <AddInButtons draft={null} />
    </div>
  );
}

function Action(props: {
  readonly icon: IconName;
  readonly label: string;
  readonly enabled: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      className="ribbon-button"
      disabled={!props.enabled}
      title={props.label}
      aria-label={props.label}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
      <span className="wide-only">{props.label}</span>
    </button>
  );
}
