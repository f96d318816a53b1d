import type { Engine } from './engine';

/** The same engine, which does not compose or review again what it has just composed or reviewed. */
export function rememberLast(engine: Engine): Engine {
  return { ...engine, compose: onceInARow(engine.compose), review: onceInARow(engine.review) };
}

function onceInARow<Question extends readonly unknown[], Answer>(
  ask: (...question: Question) => Answer,
): (...question: Question) => Answer {
  let last: { readonly key: string; readonly answer: Answer } | null = null;
  return (...question) => {
    const key = JSON.stringify(question);
    if (last?.key !== key) last = { key, answer: ask(...question) };
    return last.answer;
  };
}
