import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import ts from 'typescript';
import { expect, test, type MailboxPage } from './support/mailbox';

test.use({ manifest: 'manifest.onsend.xml' });

const bodyGet = 37;
const dist = path.join(import.meta.dirname, '..', '..', 'dist');

/** A reply with the letter in it, opened from the pane. */
async function openReply(mailbox: MailboxPage): Promise<void> {
  const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
  await pane.reply();
  await expect(mailbox.body).toContainText('Bonjour Éloïse,');
}

async function replaceName(mailbox: MailboxPage): Promise<void> {
  await mailbox.body.evaluate((body) => {
    body.innerHTML = body.innerHTML.replace('Bonjour Éloïse,', 'Bonjour [Prénom],');
    body.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** Has the event page load the file that classic Outlook runs. */
async function asClassic(page: Page): Promise<void> {
  await page.route('**/onsend.html', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/src="?onsend\.[0-9a-f]+\.js"?/, 'src="onsend-classic.js"');
    expect(html).toContain('src="onsend-classic.js"');
    await route.fulfill({ response, body: html });
  });
}

for (const client of ['the web', 'classic Outlook'] as const) {
  test.describe(`the check at Send, on ${client}`, () => {
    test.beforeEach(async ({ page }) => {
      if (client === 'classic Outlook') await asClassic(page);
    });

    test('names the hole that was left, and lets the sender decide', async ({ mailbox, page }) => {
      await openReply(mailbox);
      await replaceName(mailbox);
      await mailbox.pressSend();
      const dialog = page.getByRole('alertdialog');
      await expect(dialog).toContainText('[Prénom]');
      await expect(dialog.getByRole('button', { name: 'Revoir' })).toBeVisible();
      await dialog.getByRole('button', { name: /Envoyer quand même/ }).click();
      expect((await mailbox.sent()).text).toContain('[Prénom]');
    });

    test('says nothing of a letter in order', async ({ mailbox, page }) => {
      await openReply(mailbox);
      const email = await mailbox.send();
      await expect(page.getByRole('alertdialog')).toBeHidden();
      expect(email.text).toContain('Bonjour Éloïse,');
    });
  });
}

test('a check that cannot read the mail lets it leave', async ({ mailbox, page }) => {
  await openReply(mailbox);
  await replaceName(mailbox);
  await mailbox.inject({ dispatchId: bodyGet, fault: 'drop' });
  await mailbox.pressSend();
  expect((await mailbox.sent()).text).toContain('[Prénom]');
  await expect(page.getByRole('alertdialog')).toBeHidden();
});

test('the file of classic Outlook holds nothing that an old runtime refuses', () => {
  const text = readFileSync(path.join(dist, 'onsend-classic.js'), 'utf8');
  expect([...text].find((character) => character > '~')).toBeUndefined();
  const file = ts.createSourceFile('onsend-classic.js', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const refused: string[] = [];
  const visit = (node: ts.Node): void => {
    if (tooNew.has(node.kind)) refused.push(`${ts.SyntaxKind[node.kind]}: ${node.getText().slice(0, 60)}`);
    if (ts.isRegularExpressionLiteral(node) && /\(\?<|\\p\{|\/[a-z]*[usyvd][a-z]*$/.test(node.text))
      refused.push(node.text);
    if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) !== 0)
      refused.push(node.getText().slice(0, 60));
    if (ts.isCatchClause(node) && node.variableDeclaration === undefined) refused.push('catch without a name');
    node.forEachChild(visit);
  };
  visit(file);
  expect(refused).toEqual([]);
  expect(text.length).toBeLessThan(20_000);
});

/** What came after ES5, and the conditional operator that classic versions before 2403 are said not to load. */
const tooNew: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ConditionalExpression,
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.AwaitExpression,
  ts.SyntaxKind.YieldExpression,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.ClassExpression,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.SpreadElement,
  ts.SyntaxKind.SpreadAssignment,
  ts.SyntaxKind.TemplateExpression,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TaggedTemplateExpression,
  ts.SyntaxKind.ObjectBindingPattern,
  ts.SyntaxKind.ArrayBindingPattern,
  ts.SyntaxKind.ShorthandPropertyAssignment,
  ts.SyntaxKind.MethodDeclaration,
  ts.SyntaxKind.ComputedPropertyName,
  ts.SyntaxKind.QuestionDotToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.BigIntLiteral,
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ImportKeyword,
  ts.SyntaxKind.ExportKeyword,
  ts.SyntaxKind.AsyncKeyword,
]);
