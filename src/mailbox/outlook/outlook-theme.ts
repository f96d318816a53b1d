import type { Theme } from '../mailbox';
import { themeOfSystem, type SystemTheme } from '../system-theme';

/**
 * The recruiter’s Outlook theme: Outlook gives four colours and no name (Mailbox 1.14), so dark is told by the luminance
 * of the background; without colours, by the system’s preference.
 */
export function readTheme(officeTheme: Partial<Office.OfficeTheme> | undefined, system: SystemTheme): Theme {
  const luminance = relativeLuminance(officeTheme?.bodyBackgroundColor);
  return themeOfSystem(luminance === null ? system : { ...system, dark: luminance < 0.4 });
}

/** WCAG relative luminance of `#rrggbb`, 0 black to 1 white; null when it is no such colour. */
function relativeLuminance(colour: string | undefined): number | null {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour ?? '');
  if (digits === null) return null;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => linear(Number.parseInt(pair, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
