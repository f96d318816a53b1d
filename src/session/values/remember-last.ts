/** The same function, which does not work out again what it was asked last. Questions are plain JSON. */
export function rememberLast<Question extends readonly unknown[], Answer>(
  ask: (...question: Question) => Answer,
): (...question: Question) => Answer {
  let last: { readonly key: string; readonly answer: Answer } | null = null;
  return (...question) => {
    const key = JSON.stringify(question);
    if (last?.key !== key) last = { key, answer: ask(...question) };
    return last.answer;
  };
}
