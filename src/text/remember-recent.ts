/**
 * A pure function of a string that keeps its last answers: several parts of a reading ask the same about the same words.
 * What is kept is bounded, so that a pane left open does not grow: `most` answers, on texts of at most `longest` UTF-16 units.
 */
export function rememberRecent<Answer>(
  ask: (text: string) => Answer,
  most: number,
  longest = Infinity,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const kept = answers.get(text);
    if (kept !== undefined || answers.has(text)) return kept as Answer;
    const answer = ask(text);
    if (text.length > longest) return answer;
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
