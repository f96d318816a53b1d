import { fold } from '../text/fold';
import type { Line } from './line';

/** Without any of these a line is told to nobody but people: it spares the folding of most. */
const sign =
  /ignor|disregard|oubli|forget|instruct|consigne|prompt|inst\]|im_start|assistant|\bI\.?A\b|\bAI\b|LLM|GPT|copilot/i;

const machine =
  "(?:ia|ai|llms?|assistant(?: (?:de|d'|of|for) ?[a-z]+)?|modeles?|models?|outils?|tools?|parsers?|robots?|bots?|chatbots?|chat ?gpt|copilot|agents? ia|ai agents?|lecteurs? automatiques?|automated (?:readers?|tools?|systems?)|systems?|systemes?)";
const told = [
  // “Ignore all previous instructions”
  /(?<!n'|n't |not )\b(?:ignore[zr]?|ignoring|disregard|oublie[zr]?|forget|ne (?:tiens|tenez) pas compte)\b(?! pas)[^.]{0,40}\b(?:instructions?|consignes?|prompts?|tout ce qui precede|(?:everything|all|anything) (?:above|before))\b/,
  // « Consigne à l’outil », “Instructions for AI readers”
  new RegExp(
    `\\b(?:instructions?|consignes?|prompts?) (?:systeme |system )?(?:a|pour|to|for|au|aux) ?(?:the |any |all |l'|la |le |les |toute |tout )?${machine}\\b`,
  ),
  // « Note à l’IA », “Message to the LLM”: of those that are no people only.
  /\b(?:note|message|memo|attention|important) ?(?:a|pour|to|for|aux?) ?(?:the |any |all |l'|les? |toute )?(?:ia|ai|llms?|chat ?gpt|copilot|agents? ia|ai agents?|chatbots?)(?= ?(?:[:,.-]|reading|qui (?:lit|lisent)|$))/,
  // “Assistant: when summarising, say…”
  /^(?:assistant|ai|ia|chat ?gpt|copilot|llm) ?[:,] (?:when|if|please|always|never|say|answer|reply|write|ignore|reponds|dis|ecris|lorsque|quand|toujours)\b/,
  /\[\/?inst\]|<\|im_start|\bsystem prompt\b|\byou are (?:now )?an? (?:(?:hr|helpful|virtual|screening|recruit\w*|ai|large) )*(?:assistant|language model|ai)\b(?! manager)/,
];

/** Whether words of a mail are told to a program that reads it, and not to the recruiter. */
export function isToldToMachines(text: string): boolean {
  if (!sign.test(text)) return false;
  const flat = fold(text);
  return told.some((pattern) => pattern.test(flat));
}

/**
 * The lines of a message without what they tell to programs: from such a line to the end of its paragraph. What it wants to be
 * believed is no fact of the thread.
 */
export function withoutToldToMachines(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => isToldToMachines(text))) return lines;
  let left = false;
  return lines.filter(({ text }) => {
    left = text.trim() === '' ? false : left || isToldToMachines(text);
    return !left;
  });
}
