/** A workbook that came with the page, in an element of its own (base64). */
export interface ExampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The practice township of the page; null where it was built without one. */
export function exampleFile(): (() => Promise<ExampleFile | null>) | null {
  const element = document.getElementById('example');
  const name = element?.dataset.name;
  if (!element || name === undefined) return null;
  return async () => {
    const packed = atob((element.textContent ?? '').trim());
    return { name, bytes: Uint8Array.from(packed, (character) => character.charCodeAt(0)) };
  };
}
