/** What vitest gives to collect files; typed here for the contract tests that use it. */
interface ImportMeta {
  glob<T>(
    pattern: string | readonly string[],
    options: { readonly eager: true; readonly query?: string; readonly import?: string },
  ): Record<string, T>;
  glob<T>(pattern: string | readonly string[]): Record<string, () => Promise<T>>;
}
