import type { BrowserContext, CDPSession } from '@playwright/test';

/**
 * Chrome’s own side panel. Playwright lists it among no pages, so it is asked through the protocol below Playwright:
 * opened with a person’s gesture, attached to as a target, and spoken to in expressions.
 */
export class SidePanel {
  private asked = 0;
  private readonly waiting = new Map<number, (answer: Answer) => void>();

  private constructor(
    private readonly session: CDPSession,
    private readonly sessionId: string,
  ) {
    session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      const answer = JSON.parse(message) as Answer;
      if (from === sessionId && answer.id !== undefined) this.waiting.get(answer.id)?.(answer);
    });
  }

  static async open(context: BrowserContext, tabId: number, panelUrl: string): Promise<SidePanel> {
    const browser = context.browser();
    if (browser === null) throw new Error('the browser cannot be asked for its targets');
    const session = await browser.newBrowserCDPSession();
    const opener = await context.newPage();
    await opener.goto(panelUrl);
    const known = new Set((await targets(session)).map(({ targetId }) => targetId));
    const gesture = await context.newCDPSession(opener);
    await gesture.send('Runtime.evaluate', {
      expression: `chrome.sidePanel.open({ tabId: ${tabId} })`,
      userGesture: true,
      awaitPromise: true,
    });
    await opener.close();
    for (let tried = 0; tried < 50; tried += 1) {
      const opened = (await targets(session)).find(({ targetId, url }) => url === panelUrl && !known.has(targetId));
      if (opened !== undefined) {
        const { sessionId } = await session.send('Target.attachToTarget', {
          targetId: opened.targetId,
          flatten: false,
        });
        return new SidePanel(session, sessionId);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('no side panel has opened');
  }

  /** What an expression is worth in the side panel. */
  async evaluate<Value>(expression: string): Promise<Value> {
    this.asked += 1;
    const id = this.asked;
    const answer = new Promise<Answer>((resolve) => this.waiting.set(id, resolve));
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression, returnByValue: true } });
    await this.session.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message });
    return (await answer).result?.result?.value as Value;
  }
}

interface Answer {
  readonly id?: number;
  readonly result?: { readonly result?: { readonly value?: unknown } };
}

async function targets(session: CDPSession): Promise<readonly { readonly targetId: string; readonly url: string }[]> {
  return (await session.send('Target.getTargets')).targetInfos;
}
