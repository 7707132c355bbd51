import * as z from 'zod';

/**
 * Builds a schema without zod's generated code, which a strict content security policy forbids. zod reads the setting while a schema
 * is built, so the caller's own setting stands again afterwards.
 */
export function withoutJit<T>(build: () => T): T {
  const before = z.config().jitless;
  z.config({ jitless: true });
  try {
    return build();
  } finally {
    z.config({ jitless: before });
  }
}
