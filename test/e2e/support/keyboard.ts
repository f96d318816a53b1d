import type { Frame, Page } from '@playwright/test';
import { expect } from './mailbox';

const reachable = 'a[href], button, input, select, textarea, summary, [tabindex="0"], [contenteditable]';

/**
 * A pane under a keyboard: what has the focus in it, and the keys that office.js moves it by.
 * The focus is asked for by the name a person hears.
 */
export class Keyboard {
  constructor(
    private readonly page: Page,
    readonly frame: Frame,
  ) {}

  readonly press = (key: string): Promise<void> => this.page.keyboard.press(key);

  readonly type = (words: string): Promise<void> => this.page.keyboard.type(words);

  /** What has the focus in the pane; `page` where nothing has it. */
  async focused(): Promise<string> {
    const [name] = await this.names('focused');
    return name ?? 'page';
  }

  /** What a person hears of the control that has the focus, or of each that could have it. */
  private names(which: 'focused' | 'reachable'): Promise<readonly string[]> {
    return this.frame.evaluate(
      ([asked, controls]) => {
        const { activeElement, body } = document;
        const elements =
          asked === 'reachable'
            ? [...body.querySelectorAll(controls)].filter((one) => one.checkVisibility({ visibilityProperty: true }))
            : activeElement === null || activeElement === body
              ? []
              : [activeElement];
        return elements.map((element) => {
          const labelled = 'labels' in element ? (element as HTMLInputElement).labels?.[0]?.textContent : null;
          return (element.getAttribute('aria-label') ?? labelled ?? element.textContent).replace(/\s+/g, ' ').trim();
        });
      },
      [which, reachable] as const,
    );
  }

  /** The focus comes to a control by itself. */
  readonly comesTo = async (name: string | RegExp): Promise<void> => {
    await expect.poll(() => this.focused()).toEqual(typeof name === 'string' ? name : expect.stringMatching(name));
  };

  /** What was pressed has gone, and something of the pane has the focus: from the page itself office.js leaves the pane. */
  readonly staysInPane = async (): Promise<void> => {
    await expect.poll(() => this.focused()).not.toBe('page');
  };

  /** Tab, or Shift+Tab, until a control has the focus. */
  readonly tabTo = async (name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
    const isNamed = (control: string) => (typeof name === 'string' ? control === name : name.test(control));
    const isThere = async () => isNamed(await this.focused());
    // What comes a moment later would have been passed.
    await expect
      .poll(
        async () => (await this.names('reachable')).some(isNamed),
        `${String(name)} among what the keyboard reaches`,
      )
      .toBe(true);
    const met: string[] = [];
    for (let presses = 0; presses < 40 && !(await isThere()); presses += 1) {
      met.push(await this.focused());
      await this.press(key);
    }
    expect(await isThere(), `${String(name)} after ${met.join(', ')}`).toBe(true);
  };

  /** Reaches a control by Tab and presses it. */
  readonly push = async (name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
    await this.tabTo(name, key);
    await this.press('Enter');
  };

  /** Whether a ring of two pixels says where the focus is. */
  isRinged(): Promise<boolean> {
    return this.frame.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
  }
}

/** The keyboard in the pane that was opened last. */
export function keyboardIn(page: Page): Keyboard {
  const frame = page
    .frames()
    .filter((each) => each.url().includes('taskpane'))
    .at(-1);
  if (frame === undefined) throw new Error('no pane is open');
  return new Keyboard(page, frame);
}
