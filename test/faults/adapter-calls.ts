/**
 * Every call that the Outlook adapter and the check at Send make to office.js, as it goes over the wire, with the errors that
 * Office can give it. test/faults/adapter-calls.test.ts compares this list with the code: a call that is not here fails.
 */
export interface AdapterCall {
  /** How the wire names it: by its dispatch id in the embedded mailbox’s table, or by the event that is registered for. */
  readonly dispatchId?: number;
  readonly actionName?: string;
  /** How many calls with that id the client makes before this one. */
  readonly skip?: number;
  /** How long the adapter waits, in milliseconds. */
  readonly patience: number;
  /** Office’s codes for this call, beside those that any call can give. */
  readonly errors: readonly number[];
  /** What it gives back; `nothing` where only success or failure is told. */
  readonly gives: 'text' | 'object' | 'list' | 'nothing';
}

/** As in `office-calls.ts` and `write-letter.ts`. */
export const readPatience = 8_000;
export const writePatience = 15_000;

/**
 * OperationNotSupported, AccessRestricted, GenericResponseError, APICallFailedDueToItemChange, InsufficientItemPermissions,
 * NetworkError, InternalServerError, ItemNotFound, APINotSupportedForSharedFolders.
 */
export const errorsOfAnyCall: readonly number[] = [5000, 9017, 9020, 9030, 9038, 9041, 9042, 9049, 9055];
export const itemChangedCode = 9030;

const read = { patience: readPatience, errors: [] } as const;

export const adapterCalls = {
  // GenericError of a protected body; 9002 InternalFormatError.
  'Body.getAsync': { ...read, dispatchId: 37, errors: [9002], gives: 'text' },
  'Body.getTypeAsync': { ...read, dispatchId: 14, gives: 'text' },
  'Subject.getAsync': { ...read, dispatchId: 18, gives: 'text' },
  'Recipients.getAsync': { ...read, dispatchId: 15, gives: 'list' },
  'From.getAsync': { ...read, dispatchId: 107, gives: 'object' },
  'MessageRead.getSharedPropertiesAsync': { ...read, dispatchId: 108, gives: 'object' },
  // InvalidAttachmentId, AttachmentTypeNotSupported, AttachmentDownloadFailed.
  'MessageRead.getAttachmentContentAsync': { ...read, dispatchId: 150, errors: [9003, 9043, 9054], gives: 'object' },
  'MessageRead.loadCustomPropertiesAsync': { ...read, dispatchId: 3, errors: [9019], gives: 'object' },
  // GenericSettingsError, SaveError, MessageInDifferentStoreError.
  'CustomProperties.saveAsync': { ...read, dispatchId: 4, errors: [9019, 9021, 9022], gives: 'nothing' },
  'Categories.addAsync': { ...read, dispatchId: 158, errors: [9044], gives: 'nothing' },
  'Categories.removeAsync': { ...read, dispatchId: 159, errors: [9044], gives: 'nothing' },
  // NotificationKeyNotFound; DuplicateNotificationKey, NumberOfNotificationsExceeded.
  'NotificationMessages.replaceAsync': { ...read, dispatchId: 35, errors: [9024], gives: 'nothing' },
  'NotificationMessages.addAsync': { ...read, dispatchId: 33, errors: [9023, 9025], gives: 'nothing' },
  // HtmlSanitizationFailure, TokenAccessDenied: several accounts (OfficeDev/office-js#6905).
  'MessageRead.displayReplyFormAsync': {
    dispatchId: 181,
    patience: writePatience,
    errors: [9011, 9048],
    gives: 'nothing',
  },
  'MessageRead.displayReplyAllFormAsync': {
    dispatchId: 182,
    patience: writePatience,
    errors: [9011, 9048],
    gives: 'nothing',
  },
  'Body.prependAsync': { dispatchId: 23, patience: writePatience, errors: [9011], gives: 'nothing' },
  // InvalidFormatError, CursorPositionChanged, InvalidSelection.
  'Body.setSelectedDataAsync': {
    dispatchId: 13,
    patience: writePatience,
    errors: [2006, 9011, 9014, 9016],
    gives: 'nothing',
  },
  'MessageCompose.getSelectedDataAsync': { ...read, dispatchId: 28, errors: [9016], gives: 'object' },
  'DelayDeliveryTime.getAsync': { ...read, dispatchId: 166, errors: [], gives: 'object' },
  // InvalidFormatError.
  'DelayDeliveryTime.setAsync': { dispatchId: 167, patience: writePatience, errors: [2006], gives: 'nothing' },
  // GenericSettingsError; the check at Send waits for none of it.
  'RoamingSettings.saveAsync': { ...read, dispatchId: 404, errors: [9019], gives: 'nothing' },
  // More than 100 messages: OperationNotSupported.
  'Mailbox.getSelectedItemsAsync': { ...read, dispatchId: 196, gives: 'list' },
  'Mailbox.loadItemByIdAsync': { ...read, dispatchId: 211, gives: 'object' },
  'LoadedMessageRead.unloadAsync': { ...read, dispatchId: 212, gives: 'nothing' },
  'Categories.getAsync': { ...read, dispatchId: 157, gives: 'list' },
  'Mailbox.displayMessageFormAsync': { ...read, dispatchId: 179, gives: 'nothing' },
  'Mailbox.addHandlerAsync ItemChanged': { ...read, actionName: 'olkItemSelectedChanged', gives: 'nothing' },
  'Mailbox.addHandlerAsync OfficeThemeChanged': { ...read, actionName: 'officeThemeChanged', gives: 'nothing' },
  'Mailbox.addHandlerAsync SelectedItemsChanged': { ...read, actionName: 'olkSelectedItemsChanged', gives: 'nothing' },
} as const satisfies Readonly<Record<string, AdapterCall>>;

export type AdapterCallName = keyof typeof adapterCalls;

/** Calls that no answer comes to on the wire, and where each is held to its word instead. */
export const callsWithoutAnswer: Readonly<Record<string, string>> = {
  'MessageRead.displayReplyForm': 'before Mailbox 1.9, without a callback: test/mailbox/outlook',
  'MessageRead.displayReplyAllForm': 'before Mailbox 1.9, without a callback: test/mailbox/outlook',
  'Mailbox.displayMessageForm': 'before Mailbox 1.9, without a callback: test/mailbox/outlook/selected-items.test.ts',
};
