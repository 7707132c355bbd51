/** An element of a small XML file, for tests that look at it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.]+)((?:\s+[\w:.]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

const plain = (text: string): string => text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);

/** Parses well-formed XML without DTD; throws for anything else. */
export function xmlTree(source: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let end = 0;
  for (const match of source.matchAll(TOKEN)) {
    if (match.index !== end) throw new Error(`not well formed at ${end}: ${source.slice(end, end + 40)}`);
    end = match.index + match[0].length;
    const [, closing, name, attributes, empty, text] = match;
    const parent = open[open.length - 1] as XmlElement;
    if (text !== undefined) parent.text += plain(text.trim());
    if (name === undefined) continue;
    if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
      continue;
    }
    const pairs = [...(attributes ?? '').matchAll(/([\w:.]+)="([^"]*)"/g)].map((m) => [m[1] as string, plain(m[2] as string)]);
    const element: XmlElement = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
    parent.children.push(element);
    if (empty !== '/') open.push(element);
  }
  if (end !== source.length || open.length !== 1 || root.children.length !== 1) throw new Error('not well formed');
  return root.children[0] as XmlElement;
}

/** Every element below, itself included. */
export function allElements(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

export function child(element: XmlElement, name: string): XmlElement {
  const found = element.children.find((one) => one.name === name);
  if (!found) throw new Error(`<${element.name}> has no <${name}>`);
  return found;
}
