/** One `@example` of a doc comment, and what it is the comment of. */
export interface DocExample {
  readonly name: string;
  /** TypeScript up to the arrow, several lines where the example needs a set-up. */
  readonly code: string;
  readonly answer: string;
}
export interface DocComment {
  readonly name: string;
  readonly meaning: string;
  readonly examples: readonly DocExample[];
}

const comment =
  /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:declare )?(?:async )?(?:function\*? ?|const |class |type |interface )(\w+)/g;

/** Doc comments of a file's exports. Every line of an example that ends in `//=> value` is one example; lines before it are its set-up. */
export function docCommentsOf(source: string): DocComment[] {
  return [...source.matchAll(comment)].map(([, body = '', name = '']) => {
    const text = body.replace(/^[ \t]*\*? ?/gm, '').trim();
    const [meaning = '', ...blocks] = text.split(/^@example\b[ \t]*/m);
    const examples = blocks.flatMap((block) => examplesIn(name, block.split(/^@/m)[0] as string));
    return { name, meaning: meaning.split(/^@/m)[0]?.trim() ?? '', examples };
  });
}

function examplesIn(name: string, block: string): DocExample[] {
  const examples: DocExample[] = [];
  let before = '';
  for (const line of block.split('\n')) {
    const [code = '', answer] = line.split('//=>');
    if (answer === undefined) before += `${code}\n`;
    else {
      examples.push({ name, code: `${before}${code}`.trim(), answer: answer.trim() });
    }
  }
  return examples;
}

/** The same as statements that give the value of the last expression. Set-up lines end in a semicolon. */
export function runnable(code: string): string {
  const end = code.lastIndexOf(';\n');
  return end < 0 ? `return (${code});` : `${code.slice(0, end + 1)}\nreturn (${code.slice(end + 2)});`;
}
