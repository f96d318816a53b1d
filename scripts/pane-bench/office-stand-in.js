/*
 * An Outlook that answers at once, for measuring only: each pane does all its own work, and waits for nobody.
 * The embedded mailbox has the real office.js.
 */
(() => {
  const succeed =
    (value) =>
    (...parameters) =>
      queueMicrotask(() => parameters.at(-1)({ status: 'succeeded', value }));
  const person = (displayName, emailAddress) => ({ displayName, emailAddress });
  const body = `<div><p>Madame, Monsieur,</p><p>Suite à votre annonce parue la semaine dernière, je vous adresse ma
candidature pour le poste de Développeur Python (H/F) basé à Lyon. Développeuse depuis six ans, dont quatre chez un éditeur
de logiciels de santé, je travaille tous les jours avec Django et PostgreSQL.</p><p>Je suis disponible sous deux mois.</p>
<p>Cordialement,</p><p>Éloïse Marchand<br>06 00 00 00 00</p></div>`;
  const item = {
    itemId: 'one',
    itemType: 'message',
    itemClass: 'IPM.Note',
    conversationId: 'conversation',
    subject: 'Candidature – Développeur Python H/F',
    from: person('Éloïse Marchand', 'eloise.marchand@courriel.example'),
    to: [person('Recrutement', 'recrutement@novalys.example')],
    cc: [],
    attachments: [],
    dateTimeCreated: new Date('2026-11-10T09:00:00Z'),
    body: { getAsync: succeed(body), prependAsync: succeed(), setSelectedDataAsync: succeed() },
    displayReplyForm() {},
    displayReplyAllForm() {},
    displayReplyFormAsync: succeed(),
    displayReplyAllFormAsync: succeed(),
  };
  const info = { host: 'Outlook', platform: 'OfficeOnline' };
  globalThis.Office = {
    onReady: (callback) =>
      Promise.resolve(info).then((ready) => {
        callback?.(ready);
        return ready;
      }),
    HostType: { Outlook: 'Outlook' },
    EventType: { ItemChanged: 'itemChanged', OfficeThemeChanged: 'officeThemeChanged' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    CoercionType: { Html: 'html', Text: 'text' },
    MailboxEnums: { ItemType: { Message: 'message' } },
    context: {
      displayLanguage: 'fr-FR',
      requirements: { isSetSupported: () => true },
      diagnostics: { host: 'OutlookWebApp', hostVersion: '20261125', OWAView: 'ThreeColumns' },
      mailbox: {
        item,
        userProfile: { displayName: 'Sofiane Belhadj', emailAddress: 'recrutement@novalys.example' },
        diagnostics: { hostName: 'OutlookWebApp', hostVersion: '20261125', OWAView: 'ThreeColumns' },
        addHandlerAsync: succeed(),
        removeHandlerAsync: succeed(),
      },
    },
  };
})();
