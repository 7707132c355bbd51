/** Number formats by style class, from the `<style>` that office programs write. */
export function classFormats(css: string): Map<string, string> {
  const formats = new Map<string, string>();
  for (const block of css.split('}')) {
    const brace = block.indexOf('{');
    const format = brace < 0 ? undefined : numberFormat(block.slice(brace + 1));
    if (format === undefined) continue;
    for (const name of block.slice(0, brace).matchAll(/\.([\w-]{1,60})/g)) formats.set(name[1] as string, format);
  }
  return formats;
}

/** The `mso-number-format` of a style text. It is written as a CSS string, with `\@` and `\0022` escapes. */
export function numberFormat(style: string): string | undefined {
  const at = style.indexOf('mso-number-format:');
  if (at < 0) return undefined;
  const raw = /^\s{0,9}(?:"((?:[^"\\]|\\.){0,500})"|'((?:[^'\\]|\\.){0,500})'|([^;]{0,500}))/s.exec(style.slice(at + 18));
  const text = raw?.[1] ?? raw?.[2] ?? raw?.[3]?.trim() ?? '';
  return text.replace(/\\([0-9A-Fa-f]{4})\s?|\\(.)/gs, (_, hex: string | undefined, character: string) =>
    hex === undefined ? character : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
