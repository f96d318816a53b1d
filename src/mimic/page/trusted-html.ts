/**
 * The page runs under Gmail’s own Trusted Types header, so markup needs a policy. Scripts and handlers of a mail are taken
 * out, as Gmail takes them out: what is left is only ever shown.
 */
interface Policy {
  createHTML(html: string): string;
}

const policy: Policy = (
  window as unknown as { trustedTypes: { createPolicy(name: string, rules: Policy): Policy } }
).trustedTypes.createPolicy('mimic', { createHTML: (html) => html });

export function showHtml(element: Element, html: string): void {
  const template = document.createElement('template');
  template.innerHTML = policy.createHTML(html);
  for (const bad of template.content.querySelectorAll('script, style, link, meta, title, iframe, object, form, base'))
    bad.remove();
  for (const one of template.content.querySelectorAll('*'))
    for (const { name } of [...one.attributes])
      if (/^on|^src|^srcset|^background/i.test(name)) one.removeAttribute(name);
  element.replaceChildren(template.content);
}
