import { readTheme } from '../../../src/mailbox/outlook/outlook-theme';

const light = { dark: false, forcedColors: false };
const dark = { dark: true, forcedColors: false };

describe('the theme', () => {
  it.each([
    ['a white background', '#ffffff', dark, 'light'],
    ['the dark grey of Outlook', '#292929', light, 'dark'],
    ['black', '#000000', light, 'dark'],
    ['a pale blue', '#cfe4fa', dark, 'light'],
  ] as const)('follows %s, whatever the system prefers', (_name, bodyBackgroundColor, preference, theme) => {
    expect(readTheme({ bodyBackgroundColor }, preference)).toBe(theme);
  });

  it.each([
    ['absent', undefined],
    ['not a colour', { bodyBackgroundColor: 'window' }],
  ])('follows the system when the client’s theme is %s', (_name, officeTheme) => {
    expect(readTheme(officeTheme, dark)).toBe('dark');
    expect(readTheme(officeTheme, light)).toBe('light');
  });

  it('is high contrast when colours are forced', () => {
    expect(readTheme({ bodyBackgroundColor: '#ffffff' }, { dark: false, forcedColors: true })).toBe('high-contrast');
  });
});
