/** The answer to `ContextActivationManager_getAppContextAsync`; office.js throws when one of the first nine is missing. */
export function appContext(about: {
  readonly controlId: string;
  readonly language: 'fr' | 'en';
  readonly addInName: string;
  readonly appDomains: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
  /** The Mailbox requirement set to claim, e.g. `1.15`. */
  readonly mailboxSet: string;
}): Record<string, unknown> {
  const locale = about.language === 'fr' ? 'fr-FR' : 'en-US';
  return {
    _id: about.controlId,
    _appName: 64,
    _appVersion: '16.01',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${window.location.origin}/`,
    _clientMode: 0,
    _settings: about.settings,
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: about.controlId,
    _appInstanceId: about.controlId,
    _appMinorVersion: 1,
    _hostCustomMessage: '',
    _hostFullVersion: '16.01.0.0',
    // Versions are strings: as a number, 1.10 is 1.1.
    _requirementMatrix: JSON.stringify({
      Mailbox: about.mailboxSet,
      DialogApi: '1.2',
      DialogOrigin: '1.1',
      IdentityAPI: '1.3',
    }),
    _clientWindowHeight: window.innerHeight,
    _clientWindowWidth: window.innerWidth,
    _addinName: about.addInName,
    _appDomains: about.appDomains,
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}

/** The colours Outlook on the web reports, as integers for the event and as text for the add-on. */
export const themes = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x1f1f1f,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x292929,
    controlForegroundColor: 0xffffff,
  },
} as const;

export function themeText(theme: keyof typeof themes): Record<string, string> {
  const colours = Object.entries(themes[theme]);
  return Object.fromEntries(colours.map(([name, value]) => [name, `#${value.toString(16).padStart(6, '0')}`]));
}
