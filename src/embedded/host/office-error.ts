/** A failure the add-in’s callback sees; name and text come from office.js’s own string file. */
export class OfficeError extends Error {
  override readonly name = 'OfficeError';
  constructor(readonly code: number) {
    super(`Office error ${code}`);
  }
}

/** The codes this host gives; names as in Microsoft’s documentation. */
export const officeErrors = {
  invalidFormat: 2006,
  notSupported: 5000,
  attachmentsTooBig: 9000,
  attachmentUpload: 9007,
  attachmentNotFound: 9008,
  tooManyRecipients: 9012,
  accessRestricted: 9017,
  settings: 9019,
  save: 9021,
  duplicateNotificationKey: 9023,
  notificationNotFound: 9024,
  tooManyNotifications: 9025,
  noItem: 9030,
  invalidCategory: 9044,
  duplicateCategory: 9045,
  itemNotSaved: 9046,
  keyNotFound: 9050,
  sessionDataTooLong: 9051,
} as const;
