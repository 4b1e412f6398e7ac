/** The same JSON with every `{"__error": "text"}` an error: the reference throws the errors that it meets as values. */
export function withErrors(value) {
  if (Array.isArray(value)) return value.map(withErrors);
  if (value === null || typeof value !== 'object') return value;
  if ('__error' in value) return new Error(String(value.__error));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withErrors(member)]));
}
