import type { Frame, Page } from '@playwright/test';
import type { Mailbox } from '../../src/mailbox/mailbox';

/** What a page tells of a call to its mailbox. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly code: string };

interface Exposed {
  readonly mailbox: Mailbox;
  readonly changes: () => number;
  readonly themes: readonly string[];
}

/** Puts the adapter where a test can ask it; runs in the page of the add-in or the extension. */
export function expose(mailbox: Mailbox): void {
  let changes = 0;
  const themes: string[] = [];
  mailbox.onItemChanged(() => (changes += 1));
  mailbox.onThemeChanged((theme) => themes.push(theme));
  Object.assign(globalThis, { exposed: { mailbox, changes: () => changes, themes } satisfies Exposed });
}

type Method = 'readOpenItem' | 'reply' | 'insert' | 'findLetter' | 'replaceSelected';

/** The adapter of a running client, asked from the test. */
export class MailboxInPage {
  constructor(private readonly page: Page | Frame) {}

  async ready(): Promise<this> {
    await this.page.waitForFunction(() => 'exposed' in globalThis);
    return this;
  }

  ask<Name extends Method>(
    method: Name,
    ...args: Parameters<Mailbox[Name]>
  ): Promise<Outcome<Awaited<ReturnType<Mailbox[Name]>>>> {
    return this.page.evaluate(
      async ([name, given]) => {
        const { mailbox } = (globalThis as unknown as { exposed: Exposed }).exposed;
        const call = mailbox[name] as (...all: unknown[]) => Promise<unknown>;
        try {
          return { ok: true, value: (await call(...given)) ?? null };
        } catch (error) {
          return { ok: false, code: (error as { code?: string }).code ?? String(error) };
        }
      },
      [method, args] as const,
    ) as Promise<Outcome<Awaited<ReturnType<Mailbox[Name]>>>>;
  }

  async read(): Promise<NonNullable<Awaited<ReturnType<Mailbox['readOpenItem']>>>> {
    const outcome = await this.ask('readOpenItem');
    if (!outcome.ok || outcome.value === null) throw new Error(`nothing was read: ${JSON.stringify(outcome)}`);
    return outcome.value;
  }

  abilities(): Promise<Mailbox['abilities']> {
    return this.page.evaluate(() => ({ ...(globalThis as unknown as { exposed: Exposed }).exposed.mailbox.abilities }));
  }

  themes(): Promise<readonly string[]> {
    return this.page.evaluate(() => [...(globalThis as unknown as { exposed: Exposed }).exposed.themes]);
  }
}
