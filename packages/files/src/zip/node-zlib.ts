/** The part of node:zlib that is used here. */
export interface NodeZlib {
  inflateRawSync(bytes: Uint8Array, options: { maxOutputLength: number; chunkSize: number }): Uint8Array;
  deflateRawSync(bytes: Uint8Array, options: { level: number }): Uint8Array;
  crc32?: (bytes: Uint8Array) => number;
}

interface NodeProcess {
  getBuiltinModule?: (name: string) => unknown;
}

/**
 * node:zlib where this runs in Node 20.16 or later, else undefined. Asked for at run time and never imported, so that a browser
 * bundle neither holds nor looks for it.
 */
export function nodeZlib(): NodeZlib | undefined {
  const { process } = globalThis as { process?: NodeProcess };
  return process?.getBuiltinModule?.('node:zlib') as NodeZlib | undefined;
}
