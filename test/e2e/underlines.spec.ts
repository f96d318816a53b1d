import { expect, test, type Pane } from './support/mailbox';

/** The words that are underlined as ones to be confirmed, or as ones to look at. */
function underlined(pane: Pane, as: 'block' | 'remark'): Promise<readonly string[]> {
  return pane.letter.evaluate((letter, name) => {
    const ranges = [...(CSS.highlights.get(`egards-${name}`) ?? [])] as Range[];
    return ranges.filter((range) => letter.contains(range.startContainer)).map((range) => range.toString());
  }, as);
}

/** What is drawn under the words at the end of the letter, as the style sheet has it. */
function lineUnder(pane: Pane): Promise<string> {
  return pane.letter.evaluate(
    (letter) => getComputedStyle(letter.lastElementChild ?? letter, '::highlight(egards-block)').textDecorationLine,
  );
}

test('what is found stands underlined while the letter is typed, a sentence still being asked for', async ({
  mailbox,
}) => {
  const pane = await mailbox.read(/Thibault de Montbrenier.*Relance/);
  await expect(pane.button('1 à compléter')).toBeVisible();
  expect(await underlined(pane, 'block')).toEqual([]);

  await pane.letter.click();
  await pane.letter.press('ControlOrMeta+End');
  await pane.letter.pressSequentially(' [a voir avec le tech lead]');
  await expect.poll(() => underlined(pane, 'block')).toEqual(['[a voir avec le tech lead]']);
  expect(await lineUnder(pane)).toBe('underline');
  for (const count of ['1 remarque', '1 à compléter']) await expect(pane.button(count)).toBeVisible();

  await test.step('the line keeps to its words while others are typed before them', async () => {
    await pane.letter.press('ControlOrMeta+Home');
    await pane.letter.pressSequentially('Bien le ');
    await expect.poll(() => underlined(pane, 'block')).toEqual(['[a voir avec le tech lead]']);
  });

  await test.step('it goes with its words', async () => {
    await pane.letter.press('ControlOrMeta+End');
    for (let left = ' [a voir avec le tech lead]'.length; left > 0; left -= 1) await pane.letter.press('Backspace');
    await expect.poll(() => underlined(pane, 'block')).toEqual([]);
  });

  await test.step('a sentence written into the letter stands for the one that was asked for', async () => {
    await pane.letter.press('Enter');
    await pane.letter.pressSequentially('Votre façon de mener les incidents nous a marqués.');
    await expect(pane.button('1 à compléter')).toBeHidden();
    await pane.reply();
    await expect(mailbox.body).toContainText('Votre façon de mener les incidents nous a marqués.');
  });
});
