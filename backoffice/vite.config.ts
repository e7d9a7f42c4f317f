import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contract } from './scripts/contract.mjs';

const server = process.env.NIHA_URL ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react(), contract],
  build: {
    target: 'es2023',
    manifest: true,
    // The policy of the deployed page allows fonts and scripts from its own origin only, so nothing becomes a data: URL.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    // The contract lies beside this folder.
    fs: { allow: ['..'] },
    proxy: {
      ...Object.fromEntries(['/api', '/oidc', '/config.json'].map((path) => [path, { target: server }])),
      '/stream': { target: server, ws: true, changeOrigin: true },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    css: false,
  },
});
