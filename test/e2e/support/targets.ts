import type { Locator } from '@playwright/test';

/** What is pressed in the pane and is smaller than the 24 × 24 CSS pixels of WCAG 2.5.8. Links in a text are let be. */
export function smallTargets(html: Locator): Promise<readonly string[]> {
  return html.evaluate((page) => {
    const pressed = page.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    );
    return [...pressed].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const isSeen = width > 0 && element.checkVisibility({ visibilityProperty: true });
      if (!isSeen || (element.matches('a') && element.closest('p, li') !== null)) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent.trim();
      return width < 23.5 || height < 23.5
        ? [`${element.tagName} ${name}: ${Math.round(width)} × ${Math.round(height)}`]
        : [];
    });
  });
}
