import type { MailAttachment, MailMessage, Person } from '../model/mail';
import { normaliseSubject } from '../model/subject';
import { type FrameSurface, type HostItem, permissionLevels } from './host-mailbox';

const itemTypes = { messageRead: 1, meetingRequest: 3, messageCompose: 4 } as const;

/** The answer to GetInitialData, and the body of ItemChanged; `""` stands for no item there. */
export function initialData(surface: FrameSurface, item: HostItem | null): Record<string, unknown> {
  const { user } = surface.mailbox;
  const common = {
    userDisplayName: user.name,
    userEmailAddress: user.address,
    userTimeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    userProfileType: 'office365',
    permissionLevel: permissionLevels[surface.addIn.permission],
    hostVersion: '16.01.0.0',
    owaView: window.innerWidth < 700 ? 'OneColumn' : window.innerWidth < 1100 ? 'TwoColumns' : 'ThreeColumns',
    ewsUrl: '',
    restUrl: '',
    isRestIdSupported: true,
    timeZoneOffsets: timeZoneOffsets(surface.mailbox.now()),
    extensionId: surface.addIn.id,
  };
  if (item === null) return { ...common, itemType: 6 };
  if (item.kind === 'draft')
    return { ...common, itemType: itemTypes.messageCompose, conversationId: item.draft.conversationId };
  return {
    ...common,
    isFromSharedFolder: isFromSharedFolder(surface),
    ...messageData(item.message),
  };
}

export function isFromSharedFolder({ mailbox, addIn }: FrameSurface): boolean {
  return mailbox.settings.shared && addIn.supportsSharedFolders;
}

/** What office.js makes a read item of. */
export function messageData(message: MailMessage): Record<string, unknown> {
  const { meeting } = message;
  return {
    itemType: meeting === null ? itemTypes.messageRead : itemTypes.meetingRequest,
    id: message.id,
    subject: message.subject,
    normalizedSubject: normaliseSubject(message.subject),
    conversationId: message.conversationId,
    internetMessageId: message.internetMessageId,
    inReplyTo: message.inReplyTo,
    itemClass: itemClass(message),
    dateTimeCreated: message.date ?? undefined,
    dateTimeModified: message.date ?? undefined,
    from: message.from === null ? undefined : address(message.from),
    sender: message.sender === null ? undefined : address(message.sender),
    to: message.to.map(address),
    cc: message.cc.map(address),
    bcc: message.bcc.map(address),
    attachments: message.attachments.map(attachment),
    isRead: message.isRead,
    start: meeting?.start ?? undefined,
    end: meeting?.end ?? undefined,
    location: meeting?.location,
  };
}

function itemClass(message: MailMessage): string {
  if (message.meeting === null) return 'IPM.Note';
  if (message.meeting.method === 'CANCEL') return 'IPM.Schedule.Meeting.Canceled';
  return message.meeting.method === 'REPLY' ? 'IPM.Schedule.Meeting.Resp.Pos' : 'IPM.Schedule.Meeting.Request';
}

export function address(person: Person): Record<string, unknown> {
  return { name: person.name, address: person.address, recipientType: 3, appointmentResponse: 0 };
}

export function attachment(each: Omit<MailAttachment, 'base64'>): Record<string, unknown> {
  const { id, name, contentType, size, isInline, kind } = each;
  return { id, name, contentType, size, isInline, attachmentType: kind === 'item' ? 1 : 0 };
}

/** The year around now in spans of one offset, as `convertToLocalClientTime` wants them: strings, minutes. */
function timeZoneOffsets(now: number): { start: string; end: string; offset: string }[] {
  const day = 86_400_000;
  const spans: { start: number; end: number; offset: number }[] = [];
  for (let at = now - 400 * day; at < now + 400 * day; at += day) {
    const offset = -new Date(at).getTimezoneOffset();
    const last = spans.at(-1);
    if (last?.offset === offset) last.end = at + day;
    else spans.push({ start: at, end: at + day, offset });
  }
  return spans.map(({ start, end, offset }) => ({ start: String(start), end: String(end), offset: String(offset) }));
}
