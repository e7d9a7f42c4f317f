import type { FullConfig } from '@playwright/test';

/** The tests meet a running Niha; they start nothing themselves. */
export default async function serverAnswers(config: FullConfig): Promise<void> {
  const url = config.projects[0]?.use.baseURL ?? '';
  const answers = await fetch(`${url}/config.json`).then(
    (response) => response.ok,
    () => false,
  );
  if (answers) return;
  process.stderr.write(`Niha does not answer at ${url}: start it with "./niha up", or set NIHA_URL.\n`);
  process.exit(1);
}
