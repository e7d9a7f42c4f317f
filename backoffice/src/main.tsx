import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './shell/tokens.css';
import './shell/global.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { api, bearer } from './api/client';
import { createQueryClient } from './api/queries';
import { Live } from './live/Live';
import { line } from './live/line';
import { loadConfig } from './shell/config';
import { Gate } from './shell/Gate';
import { i18nReady } from './shell/i18n';
import { StartFailure } from './shell/StartFailure';
import { Session } from './shell/session';
import { colorSchemes, theme } from './shell/theme';

/** Everything that must be known before the first screen: the words, the place, and who is here. */
async function start() {
  await i18nReady;
  try {
    const session = new Session(await loadConfig());
    await session.resume();
    api.use(bearer(session.token));
    const queries = createQueryClient(() => void session.expire());
    return (
      <QueryClientProvider client={queries}>
        <Gate session={session} live={new Live(line)} />
      </QueryClientProvider>
    );
  } catch {
    return <StartFailure />;
  }
}

const element = document.getElementById('root');
if (!element) throw new Error('The page has no root element');
const screen = await start();
createRoot(element).render(
  <StrictMode>
    <MantineProvider theme={theme} colorSchemeManager={colorSchemes} defaultColorScheme="auto">
      {screen}
    </MantineProvider>
  </StrictMode>,
);
