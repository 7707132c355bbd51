/** What vitest gives to collect files; typed here for the two contract tests that use it. */
interface ImportMeta {
  glob<T>(pattern: string | readonly string[], options: { readonly eager: true }): Record<string, T>;
}
