import type { Expression, Template, TemplateNode } from '../template';
import { escapeMarks } from './marked-text';
import { asText, isTrue, templateHelpers, type FieldValue, type HelperContext } from './template-helpers';

/** What a template is rendered with. */
export interface TemplateScope extends HelperContext {
  /** A partial by name; undefined shows nothing. */
  readonly include: (name: string) => Template | undefined;
  /** Which of `count` wordings of a part to show, or null to leave the part out. */
  readonly chooseWording: (part: string, count: number) => number | null;
  /** Told of each part that shows something, with its number of wordings. */
  readonly shown?: (part: string, count: number) => void;
}

export class TemplateLimitError extends Error {}

/** Far above any letter; what they stop is a library that would hang the pane. */
const limits = { depth: 32, nodes: 20_000, characters: 60_000 };

/**
 * Renders a template to marked text, with its values escaped. No code is generated: it works under a policy without `unsafe-eval`.
 *
 * @throws TemplateLimitError when the template nests, repeats or grows past the limits
 */
export function renderTemplate(template: Template, scope: TemplateScope): string {
  return new Rendering(scope).render(template);
}

class Rendering {
  private nodes = 0;
  private characters = 0;
  private depth = 0;

  constructor(private readonly scope: TemplateScope) {}

  render(template: Template): string {
    if (++this.depth > limits.depth) throw new TemplateLimitError('The letter nests too deeply.');
    let text = '';
    for (const node of template) {
      this.step();
      text += typeof node === 'string' ? this.measure(node) : this.renderNode(node);
    }
    this.depth--;
    return text;
  }

  /** Counts every node, shown or not: partials that call one another twice double at each level. */
  private step(): void {
    if (++this.nodes > limits.nodes) throw new TemplateLimitError('The letter has too many parts.');
  }

  private measure(text: string): string {
    this.characters += text.length;
    if (this.characters > limits.characters) throw new TemplateLimitError('The letter is too long.');
    return text;
  }

  private renderNode(node: Exclude<TemplateNode, string>): string {
    switch (node.kind) {
      case 'show':
        return this.measure(escapeMarks(asText(this.evaluate(node.value))));
      case 'if':
        return this.render(isTrue(this.evaluate(node.test)) ? node.then : node.otherwise);
      case 'include': {
        const partial = this.scope.include(node.name);
        return partial === undefined ? '' : this.render(partial);
      }
      case 'part':
        return this.renderPart(node.name, node.body);
      case 'wording':
        return this.render(node.body);
    }
  }

  /** A part without wordings has one: its whole body. */
  private renderPart(name: string, body: Template): string {
    const wordings: Template[] = [];
    this.gatherWordings(body, wordings);
    const count = Math.max(wordings.length, 1);
    const chosen = this.scope.chooseWording(name, count);
    if (chosen === null) return '';
    const text = this.render(wordings[chosen] ?? body);
    if (text.trim() === '') return '';
    this.scope.shown?.(name, count);
    return text.endsWith('\n') ? text : `${text}\n`;
  }

  /** The wordings that stand, those inside the branches taken included. */
  private gatherWordings(body: Template, into: Template[]): void {
    if (++this.depth > limits.depth) throw new TemplateLimitError('The letter nests too deeply.');
    for (const node of body) {
      this.step();
      if (typeof node === 'string') continue;
      if (node.kind === 'wording') into.push(node.body);
      else if (node.kind === 'if')
        this.gatherWordings(isTrue(this.evaluate(node.test)) ? node.then : node.otherwise, into);
      else if (node.kind === 'include') this.gatherWordings(this.scope.include(node.name) ?? [], into);
    }
    this.depth--;
  }

  private evaluate(expression: Expression): FieldValue {
    if ('literal' in expression) return expression.literal;
    if ('field' in expression) return this.look(expression.field);
    if (!Object.hasOwn(templateHelpers, expression.call)) return undefined;
    const helper = templateHelpers[expression.call as keyof typeof templateHelpers];
    return helper.run(
      expression.with.map((argument) => this.evaluate(argument)),
      this.scope,
    );
  }

  /** Own properties only: a path never reaches a prototype. */
  private look(path: readonly string[]): FieldValue {
    let value: FieldValue = this.scope.fields as unknown as FieldValue;
    for (const name of path) {
      if (typeof value !== 'object' || !Object.hasOwn(value, name)) return undefined;
      value = value[name];
    }
    return value;
  }
}
