type Attributes = Readonly<Record<string, string>>;

/** An element with its attributes and what is in it. */
export function element(tag: string, attributes: Attributes = {}, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}

export function onClick<Kind extends HTMLElement>(target: Kind, act: () => void): Kind {
  target.addEventListener('click', act);
  return target;
}
