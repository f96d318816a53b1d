import type { Expression, Template, TemplateNode } from '../../letter/template';

/**
 * A template as the bundle carries it: the same tree in fewer words, so that a page fetches and parses less. A literal is a
 * string, a field its path, a call an object of one key; `s` shows, `i` chooses between `t` and `o`, `n` includes, `p` is a
 * part with its body, `w` a wording.
 */
export type PackedTemplate = readonly PackedNode[];

type PackedExpression = string | readonly string[] | { readonly [call: string]: readonly PackedExpression[] };

type PackedNode =
  | string
  | { readonly s: PackedExpression }
  | { readonly i: PackedExpression; readonly t: PackedTemplate; readonly o?: PackedTemplate }
  | { readonly n: string }
  | { readonly p: string; readonly b: PackedTemplate }
  | { readonly w: PackedTemplate };

export function packTemplate(template: Template): PackedTemplate {
  return template.map((node): PackedNode => {
    if (typeof node === 'string') return node;
    switch (node.kind) {
      case 'show':
        return { s: packExpression(node.value) };
      case 'if':
        return {
          i: packExpression(node.test),
          t: packTemplate(node.then),
          ...(node.otherwise.length > 0 && { o: packTemplate(node.otherwise) }),
        };
      case 'include':
        return { n: node.name };
      case 'part':
        return { p: node.name, b: packTemplate(node.body) };
      case 'wording':
        return { w: packTemplate(node.body) };
    }
  });
}

function packExpression(value: Expression): PackedExpression {
  if ('literal' in value) return value.literal;
  return 'field' in value ? value.field : { [value.call]: value.with.map(packExpression) };
}

export function unpackTemplate(packed: PackedTemplate): Template {
  return packed.map((node): TemplateNode => {
    if (typeof node === 'string') return node;
    if ('s' in node) return { kind: 'show', value: unpackExpression(node.s) };
    if ('n' in node) return { kind: 'include', name: node.n };
    if ('p' in node) return { kind: 'part', name: node.p, body: unpackTemplate(node.b) };
    if ('w' in node) return { kind: 'wording', body: unpackTemplate(node.w) };
    return {
      kind: 'if',
      test: unpackExpression(node.i),
      then: unpackTemplate(node.t),
      otherwise: unpackTemplate(node.o ?? []),
    };
  });
}

function unpackExpression(packed: PackedExpression): Expression {
  if (typeof packed === 'string') return { literal: packed };
  if (isPath(packed)) return { field: packed };
  const [[call, values] = ['', []]] = Object.entries(packed);
  return { call, with: values.map(unpackExpression) };
}

const isPath = (packed: PackedExpression): packed is readonly string[] => Array.isArray(packed);
