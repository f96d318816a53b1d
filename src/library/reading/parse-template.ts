import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { fieldNames } from '../../letter/rendering/field-names';
import { templateHelpers } from '../../letter/rendering/template-helpers';
import type { LetterLanguage } from '../../letter/request';
import type { Expression, Template, TemplateNode } from '../../letter/template';
import { frenchTypography, plainTypography } from '../../text/typography';
import type { LibraryFault, NotAllowed } from '../format/library-problem';
import { checkBounds } from './check-bounds';
import { nearestName } from './nearest-name';

export interface ParsedTemplate {
  readonly template: Template;
  /** The partials it calls, each with the line that does. */
  readonly includes: readonly { readonly name: string; readonly line: number }[];
  readonly faults: readonly { readonly line: number; readonly fault: LibraryFault }[];
}

/**
 * Reads Handlebars source with Handlebars' own parser and keeps the few constructs letters need. Typography is put right
 * here, once, in the author's words. Faults are gathered, not thrown, so that one reading reports them all.
 */
export function parseTemplate(source: string, language: LetterLanguage): ParsedTemplate {
  const excess = checkBounds(source);
  if (excess !== null) return failed(excess.line, excess.fault);
  let program: hbs.AST.Program;
  try {
    program = parse(source);
  } catch (error) {
    return failed(...syntaxFault(error));
  }
  const reading = new Reading(language);
  const template = reading.readProgram(program);
  return { template, includes: reading.includes, faults: reading.faults };
}

function failed(line: number, fault: LibraryFault): ParsedTemplate {
  return { template: [], includes: [], faults: [{ line, fault }] };
}

/** Where the parser tells the line: a property for blocks that do not match, the message for all else. */
function syntaxFault(error: unknown): [line: number, fault: LibraryFault] {
  const message = error instanceof Error ? error.message : String(error);
  const line = (error as { readonly lineNumber?: unknown }).lineNumber ?? /on line (\d+)/.exec(message)?.[1];
  const reason =
    message
      .split('\n')
      .at(-1)
      ?.replace(/ - \d+:\d+$/, '') ?? message;
  return [Number(line ?? 1), { kind: 'syntax', reason }];
}

class Reading {
  readonly includes: { name: string; line: number }[] = [];
  readonly faults: { line: number; fault: LibraryFault }[] = [];

  constructor(private readonly language: LetterLanguage) {}

  readProgram(program: hbs.AST.Program | undefined): Template {
    if (program === undefined) return [];
    const nodes: TemplateNode[] = [];
    for (const statement of program.body) {
      const node = this.readStatement(statement);
      if (node !== null && node !== '') nodes.push(node);
    }
    return nodes;
  }

  private readStatement(statement: hbs.AST.Statement): TemplateNode | null {
    switch (statement.type) {
      case 'ContentStatement':
        return this.readText(statement as hbs.AST.ContentStatement);
      case 'MustacheStatement': {
        const mustache = statement as hbs.AST.MustacheStatement;
        if (!mustache.escaped) this.refuse(mustache, 'triple-braces');
        return { kind: 'show', value: this.readCall(mustache) };
      }
      case 'PartialStatement':
        return this.readInclude(statement as hbs.AST.PartialStatement);
      case 'BlockStatement':
        return this.readBlock(statement as hbs.AST.BlockStatement);
      case 'CommentStatement':
        return null;
      case 'PartialBlockStatement':
        return this.refuse(statement, 'partial-block');
      default:
        return this.refuse(statement, 'decorator');
    }
  }

  private readText(content: hbs.AST.ContentStatement): string {
    if (/<[a-z/!]/i.test(content.value)) this.refuse(content, 'html');
    return this.typeset(content.value)
      .replace(/[ \t]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n');
  }

  private typeset(text: string): string {
    return this.language === 'fr' ? frenchTypography(text) : plainTypography(text);
  }

  private readInclude(partial: hbs.AST.PartialStatement): TemplateNode | null {
    if (partial.name.type !== 'PathExpression' || partial.params.length > 0 || hasPairs(partial))
      return this.refuse(partial, 'partial-arguments');
    const name = partial.name.original;
    this.includes.push({ name, line: partial.loc.start.line });
    return { kind: 'include', name };
  }

  private readBlock(block: hbs.AST.BlockStatement): TemplateNode | null {
    const name = block.path.original;
    const body = this.readProgram(block.program);
    const otherwise = this.readProgram(block.inverse);
    const [argument] = block.params;
    const alone = block.params.length === 1 && !hasPairs(block);
    if (name === 'if' || name === 'unless') {
      if (argument === undefined || !alone) return this.oneArgument(block, name);
      const [then, or] = name === 'if' ? [body, otherwise] : [otherwise, body];
      return { kind: 'if', test: this.readExpression(argument), then, otherwise: or };
    }
    if (otherwise.length > 0) this.refuse(block, 'else');
    if (name === 'wording') return { kind: 'wording', body };
    if (name === 'part') {
      if (argument?.type !== 'StringLiteral' || !alone) return this.oneArgument(block, name);
      return { kind: 'part', name: (argument as hbs.AST.StringLiteral).value, body };
    }
    return this.refuse(block, 'block');
  }

  /** `{{name}}` is a field, `{{name value…}}` a helper. */
  private readCall(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression): Expression {
    if (hasPairs(node)) this.refuse(node, 'named-arguments');
    if (node.params.length === 0 && node.type === 'MustacheStatement') return this.readExpression(node.path);
    const name = (node.path as hbs.AST.PathExpression).original;
    const values = node.params.map((parameter) => this.readExpression(parameter));
    if (!Object.hasOwn(templateHelpers, name)) {
      this.unknown(node, 'unknown-helper', name, Object.keys(templateHelpers));
      return { literal: '' };
    }
    const [fewest, most] = templateHelpers[name as keyof typeof templateHelpers].arity;
    if (values.length < fewest || values.length > most)
      this.fault(node, { kind: 'arguments', name, fewest, most, given: values.length });
    return { call: name, with: values };
  }

  private readExpression(expression: hbs.AST.Expression): Expression {
    if (expression.type === 'SubExpression') return this.readCall(expression as hbs.AST.SubExpression);
    if (expression.type === 'PathExpression') {
      const path = expression as hbs.AST.PathExpression;
      if (path.data || path.depth > 0 || /^(?:this\b|\.)/.test(path.original)) {
        this.refuse(path, 'path');
        return { literal: '' };
      }
      const name = path.parts.join('.');
      if (!fieldNames.includes(name)) this.unknown(path, 'unknown-field', name, fieldNames);
      return { field: path.parts };
    }
    if (expression.type === 'StringLiteral')
      return { literal: this.typeset((expression as hbs.AST.StringLiteral).value) };
    return { literal: String((expression as hbs.AST.NumberLiteral).original) };
  }

  private oneArgument(block: hbs.AST.BlockStatement, name: string): null {
    this.fault(block, { kind: 'arguments', name, fewest: 1, most: 1, given: block.params.length });
    return null;
  }

  private unknown(
    node: hbs.AST.Node,
    kind: 'unknown-field' | 'unknown-helper',
    name: string,
    known: readonly string[],
  ): void {
    this.fault(node, { kind, name, meant: nearestName(name, known), known });
  }

  private refuse(node: hbs.AST.Node, what: NotAllowed): null {
    this.fault(node, { kind: 'not-allowed', what });
    return null;
  }

  private fault(node: hbs.AST.Node, fault: LibraryFault): void {
    this.faults.push({ line: node.loc.start.line, fault });
  }
}

function hasPairs(node: { readonly hash?: hbs.AST.Hash | undefined }): boolean {
  return (node.hash?.pairs.length ?? 0) > 0;
}
