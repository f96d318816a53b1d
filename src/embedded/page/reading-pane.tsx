import type { MailMessage, Person } from '../model/mail';
import { Avatar } from './avatar';
import { CategoryTags } from './category-tags';
import { Icon } from './icon';
import { MessageFrame } from './message-frame';
import { NotificationBars } from './notification-bars';
import { attachmentAddress } from './server-client';
import { longDate } from './show-date';
import { useModel } from './use-model';

export function ReadingPane() {
  const { model, text } = useModel();
  const { open, selection } = model;
  return (
    <main className="reading" aria-label={text.reading}>
      {open !== null ? (
        <Message message={open} />
      ) : (
        <div className="nothing-open">
          <Icon name="unread" />
          <p>{selection.length > 1 ? text.severalSelected(selection.length) : text.nothingOpen}</p>
          {selection.length > 1 && <p className="quiet">{text.severalTip}</p>}
        </div>
      )}
    </main>
  );
}

function Message({ message }: { readonly message: MailMessage }) {
  const { model, text } = useModel();
  const { from, sender } = message;
  const onBehalf = sender !== null && from !== null && sender.address !== from.address;
  return (
    <article aria-labelledby="open-subject">
      <header className="message-head">
        <button type="button" className="back plain" onClick={() => model.closeMessage()}>
          <Icon name="back" /> {text.back}
        </button>
        <h2 id="open-subject">
          <bdi>{message.problem !== null ? text.problemTitle : message.subject || text.noSubject}</bdi>
        </h2>
        <CategoryTags names={model.mail.categoriesOf(message.id)} />
        {message.problem === null ? (
          <div className="people">
            <Avatar person={from} large />
            <div>
              <div className="author">
                {from === null ? text.noSender : <PersonName person={from} />}
                {onBehalf && <span className="quiet"> ({<PersonName person={sender} />})</span>}
              </div>
              <Addressees label={text.to} people={message.to} />
              <Addressees label={text.cc} people={message.cc} />
            </div>
            <time>{longDate(message.date, model.language)}</time>
          </div>
        ) : (
          <p className="problem" role="alert">
            <Icon name="warning" /> {text.problems[message.problem]} <code>{message.file}</code>
          </p>
        )}
        {message.meeting !== null && (
          <p className="meeting">
            <Icon name="calendar" /> {text.meeting} <strong>{longDate(message.meeting.start, model.language)}</strong>{' '}
            <bdi>{message.meeting.location}</bdi>
          </p>
        )}
        {message.attachments.length > 0 && (
          <ul className="attachments" aria-label={text.attachments}>
            {message.attachments.map((each) => (
              <li key={each.id}>
                <a href={attachmentAddress(message.id, each.id)} download={each.name}>
                  <Icon name="attach" /> <bdi>{each.name}</bdi>{' '}
                  <span className="quiet">{text.kilobytes(Math.ceil(each.size / 1024))}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
        <NotificationBars itemKey={message.id} />
      </header>
      <MessageFrame message={message} />
    </article>
  );
}

function PersonName({ person }: { readonly person: Person }) {
  if (person.name === '') return <bdi>{person.address}</bdi>;
  return (
    <>
      <bdi>{person.name}</bdi> <span className="quiet">&lt;{person.address}&gt;</span>
    </>
  );
}

function Addressees({ label, people }: { readonly label: string; readonly people: readonly Person[] }) {
  if (people.length === 0) return null;
  return (
    <div className="addressees">
      <span className="quiet">{label} </span>
      {people.map((each, index) => (
        <span key={index}>
          {index > 0 && '; '}
          <bdi>{each.name || each.address}</bdi>
        </span>
      ))}
    </div>
  );
}
