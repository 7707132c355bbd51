/** Whether office.js has such a property or navigation of a type: a misspelt name in `load` is the add-in's mistake, not a gap of ours. */
// biome-ignore lint/suspicious/noExplicitAny: Microsoft's classes
export function knowsMember(excel: any, type: string, member: string): boolean {
  const prototype = excel?.[type]?.prototype;
  if (!prototype) return true;
  const names: string[] = prototype._scalarPropertyOriginalNames ?? [];
  const navigation: string[] = prototype._navigationPropertyNames ?? [];
  return names.includes(member) || navigation.some((name) => name.toLowerCase() === member.toLowerCase());
}
