import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import type { MailSummary } from '../model/mail';
import { Avatar } from './avatar';
import { CategoryTags } from './category-tags';
import { Icon } from './icon';
import { rowHeight, rowsInView } from './rows-in-view';
import { shortDate } from './show-date';
import { useModel } from './use-model';

/** The messages of a folder, newest first: one or, with Ctrl, ⌘ or Shift, several. */
export function MessageList() {
  const { model, text } = useModel();
  const [search, setSearch] = useState('');
  const anchor = useRef<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const [scroll, setScroll] = useState({ top: 0, height: 1000 });

  const inFolder = model.mail.messages.filter((each) => each.folder === model.folder);
  const wanted = search.trim().toLowerCase();
  const shown = inFolder.filter((each) => wanted === '' || searchText(each).includes(wanted));
  const ids = shown.map((each) => each.id);
  const current = model.selection.at(-1);
  const reachable = current !== undefined && ids.includes(current) ? current : ids[0];

  const { isLong, first, end } = rowsInView(shown.length, scroll.top, scroll.height);

  /** A row far away is not in the page before the list has been scrolled to it. */
  function focusRow(id: string): void {
    const row = () => list.current?.querySelector<HTMLElement>(`[data-id="${id}"]`);
    if (!row() && list.current !== null) list.current.scrollTop = ids.indexOf(id) * rowHeight;
    const present = row();
    if (present) present.focus();
    else setTimeout(() => row()?.focus(), 50);
  }

  function choose(id: string, { several, range }: { several: boolean; range: boolean }): void {
    if (range && anchor.current !== null && ids.includes(anchor.current)) {
      const [from = 0, to = 0] = [ids.indexOf(anchor.current), ids.indexOf(id)].sort((a, b) => a - b);
      return model.select(ids.slice(from, to + 1));
    }
    anchor.current = id;
    if (!several) return model.select([id]);
    const { selection } = model;
    model.select(selection.includes(id) ? selection.filter((each) => each !== id) : [...selection, id]);
  }

  function move(event: KeyboardEvent, id: string): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const target =
      event.key === 'Home'
        ? ids[0]
        : event.key === 'End'
          ? ids.at(-1)
          : step === undefined
            ? undefined
            : ids[ids.indexOf(id) + step];
    if (target !== undefined) {
      event.preventDefault();
      focusRow(target);
      choose(target, { several: false, range: event.shiftKey });
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(id, { several: event.ctrlKey || event.metaKey, range: event.shiftKey });
    }
  }

  return (
    <section className="message-list" aria-label={text.messages} id="messages">
      <div className="list-head">
        <h1>{text[model.folder]}</h1>
        <label className="search">
          <Icon name="search" />
          <input
            type="search"
            placeholder={text.search}
            aria-label={text.search}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </label>
      </div>
      {model.mail.reading !== null && (
        <p className="nothing" role="status">
          {text.readingFolder(model.mail.reading.read, model.mail.reading.of)}
        </p>
      )}
      {shown.length === 0 && <p className="nothing">{inFolder.length === 0 ? text.noMessages : text.noMatch}</p>}
      <ul
        ref={list}
        role="listbox"
        aria-multiselectable="true"
        aria-label={text[model.folder]}
        onScroll={({ currentTarget }) => {
          if (isLong) setScroll({ top: currentTarget.scrollTop, height: currentTarget.clientHeight });
        }}
      >
        {isLong && <li role="presentation" style={{ height: first * rowHeight }} />}
        {shown.slice(first, end).map((each, index) => (
          <MessageRow
            key={each.id}
            message={each}
            place={isLong ? { at: first + index + 1, of: shown.length } : null}
            isSelected={model.selection.includes(each.id)}
            isReachable={each.id === reachable}
            onClick={(event) => choose(each.id, { several: event.ctrlKey || event.metaKey, range: event.shiftKey })}
            onKeyDown={(event) => move(event, each.id)}
          />
        ))}
        {isLong && <li role="presentation" style={{ height: (shown.length - end) * rowHeight }} />}
      </ul>
    </section>
  );
}

function MessageRow(props: {
  readonly message: MailSummary;
  /** Its place in a list that is not whole in the page. */
  readonly place: { readonly at: number; readonly of: number } | null;
  readonly isSelected: boolean;
  readonly isReachable: boolean;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
  const { model, text } = useModel();
  const { message } = props;
  const who = message.folder === 'inbox' || message.folder === 'junk' ? message.from : (message.to[0] ?? message.from);
  return (
    <li
      role="option"
      tabIndex={props.isReachable ? 0 : -1}
      aria-selected={props.isSelected}
      data-id={message.id}
      data-file={message.file}
      aria-posinset={props.place?.at}
      aria-setsize={props.place?.of}
      className={`row${message.isRead ? '' : ' row-unread'}${props.place === null ? '' : ' row-even'}`}
      onClick={props.onClick}
      onKeyDown={props.onKeyDown}
    >
      <Avatar person={who} />
      <div className="row-text">
        <div className="row-line">
          <span className="row-who">
            {!message.isRead && <span className="visually-hidden">{text.unread} </span>}
            {message.folder === 'drafts' && <span className="draft-mark">{text.draftMark} </span>}
            <bdi>
              {message.problem !== null ? message.file : who === null ? text.noSender : who.name || who.address}
            </bdi>
          </span>
          <span className="row-marks">
            {message.hasAttachments && (
              <span role="img" aria-label={text.hasAttachment} title={text.hasAttachment}>
                <Icon name="attach" />
              </span>
            )}
          </span>
          <time className="row-date">{shortDate(message.date, model.now(), model.language)}</time>
        </div>
        {message.problem === null ? (
          <>
            <div className="row-subject">
              <bdi>{message.subject || text.noSubject}</bdi>
            </div>
            <div className="row-preview">
              <bdi>{message.preview}</bdi>
            </div>
          </>
        ) : (
          <div className="row-problem">
            <Icon name="warning" /> {text.problems[message.problem]}
          </div>
        )}
        <CategoryTags names={message.categories} />
      </div>
    </li>
  );
}

function searchText(message: MailSummary): string {
  const people = [message.from, ...message.to].map((each) => (each === null ? '' : `${each.name} ${each.address}`));
  return [message.subject, message.preview, message.file, ...people].join(' ').toLowerCase();
}
