import type { Plugin } from 'vite';

export const contract: Plugin;
