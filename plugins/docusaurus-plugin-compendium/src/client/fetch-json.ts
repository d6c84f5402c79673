const fetched = new Map<string, Promise<unknown>>();

/** What a JSON file of the site holds; it is fetched once. Rejects when it does not come, and may be asked again. */
export function fetchJson(address: string): Promise<unknown> {
  const known = fetched.get(address) ?? read(address);
  fetched.set(address, known);
  known.catch(() => fetched.delete(address));
  return known;
}

async function read(address: string): Promise<unknown> {
  const response = await fetch(address);
  return response.json();
}
