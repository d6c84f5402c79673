/** Nodes that aliases may repeat. The core reports fewer, so that nothing is dropped unsaid. */
const MAX_REPEATED = 10_000;

/**
 * True for data in which YAML aliases stand for too many nodes, or for what they are a part of:
 * Docusaurus writes them out as JSON.
 */
export function explodes(data: unknown): boolean {
  const seen = new Set<object>();
  const pending: {readonly value: unknown; readonly repeated: boolean}[] = [
    {value: data, repeated: false},
  ];
  let count = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const {value} = next;
    const isObject = typeof value === 'object' && value !== null;
    const repeated = next.repeated || (isObject && seen.has(value));
    count += repeated ? 1 : 0;
    if (count > MAX_REPEATED) {
      return true;
    }
    if (isObject) {
      seen.add(value);
      pending.push(...Object.values(value).map((child: unknown) => ({value: child, repeated})));
    }
  }
  return false;
}
