/** An add-in as its manifest describes it, with every address already on the origin that serves it here. */
export interface AddIn {
  readonly id: string;
  readonly name: LocalisedText;
  readonly provider: string;
  readonly description: LocalisedText;
  readonly icon: string;
  readonly permission: Permission;
  readonly appDomains: readonly string[];
  readonly supportsSharedFolders: boolean;
  readonly readButtons: readonly RibbonButton[];
  readonly composeButtons: readonly RibbonButton[];
  readonly launchEvents: readonly LaunchEvent[];
}

/** A text of the manifest: its default and its overrides by locale, e.g. `fr-FR`. */
export interface LocalisedText {
  readonly text: string;
  readonly overrides: Readonly<Record<string, string>>;
}

export type Permission = 'Restricted' | 'ReadItem' | 'ReadWriteItem' | 'ReadWriteMailbox';

export interface RibbonButton {
  readonly id: string;
  readonly label: LocalisedText;
  readonly tip: LocalisedText;
  readonly icon: string;
  readonly action: PaneAction | FunctionAction;
}

export interface PaneAction {
  readonly kind: 'pane';
  readonly url: string;
  readonly pinning: boolean;
  readonly noItem: boolean;
  readonly multiSelect: boolean;
}

export interface FunctionAction {
  readonly kind: 'function';
  readonly functionName: string;
  readonly pageUrl: string;
}

export interface LaunchEvent {
  /** e.g. `OnMessageSend`. */
  readonly type: string;
  readonly functionName: string;
  readonly sendMode: SendMode;
  readonly pageUrl: string;
}

export type SendMode = 'PromptUser' | 'SoftBlock' | 'Block';

/** The text for a language: the exact locale, else any locale of that language, else the default. */
export function localise(text: LocalisedText, language: 'fr' | 'en'): string {
  const exact = text.overrides[language === 'fr' ? 'fr-FR' : 'en-US'];
  if (exact !== undefined) return exact;
  const near = Object.entries(text.overrides).find(([locale]) => locale.toLowerCase().startsWith(language));
  return near === undefined ? text.text : near[1];
}
