/** One line of a policy file, as it is shown. */
export interface ShownPolicyValue {
  readonly parameter: string;
  readonly value: number;
  readonly region?: string;
  readonly from: string;
  readonly source: string;
}

/** The values of a policy file; none where the text is no such file (the service says what is wrong with it). */
export function policyValues(text: string): readonly ShownPolicyValue[] {
  try {
    const file = JSON.parse(text) as { values?: unknown } | null;
    return Array.isArray(file?.values) ? (file.values as ShownPolicyValue[]) : [];
  } catch {
    return [];
  }
}
