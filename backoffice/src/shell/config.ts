/** What the page learns about the place it runs in. */
export type Config = { readonly authority: string; readonly client_id: string; readonly scope: string };

export async function loadConfig(): Promise<Config> {
  const response = await fetch('/config.json', { cache: 'no-cache' });
  const config: unknown = response.ok ? await response.json() : null;
  if (!isConfig(config)) throw new Error(`/config.json answered ${response.status} without a configuration`);
  return config;
}

function isConfig(value: unknown): value is Config {
  const config = value as Partial<Config> | null;
  return [config?.authority, config?.client_id, config?.scope].every((part) => typeof part === 'string');
}
