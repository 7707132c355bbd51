type Child = Node | string | null | undefined | false;
type Prop = string | number | boolean | null | undefined | ((event: never) => void);

/**
 * Makes an element: attributes by name, listeners by `on…`, texts as text (never as markup). `false`, null and undefined leave an
 * attribute or a child out; `true` sets it empty.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Readonly<Record<string, Prop>> = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) setProp(element, name, value);
  element.append(
    ...children.flat().filter((child): child is Node | string => typeof child === 'string' || child instanceof Node),
  );
  return element;
}

function setProp(element: HTMLElement, name: string, value: Prop): void {
  if (value === null || value === undefined || value === false) return;
  if (typeof value === 'function') element.addEventListener(name.slice(2), value as (event: Event) => void);
  else if (name === 'value') (element as HTMLInputElement).value = String(value);
  else element.setAttribute(name, value === true ? '' : String(value));
}
