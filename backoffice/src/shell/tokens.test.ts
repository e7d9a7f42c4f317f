import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const TEXT_CONTRAST = 4.5;
const CONTROL_CONTRAST = 3;

function palette(theme: 'light' | 'dark'): Record<string, string> {
  const block = new RegExp(`${theme}"\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return Object.fromEntries(Array.from(block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g), ([, name, hex]) => [name, hex]));
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex = '#000000'): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a?: string, b?: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const colors = palette(theme);
  const grounds = ['bg', 'surface', 'raised'];

  it.each(['text', 'secondary', 'muted', 'buy', 'sell', 'warn', 'accent'])('%s can be read on every ground', (name) => {
    for (const ground of grounds) {
      expect(contrast(colors[name], colors[ground]), `${name} on ${ground}`).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    }
  });

  it('shows where a control ends', () => {
    for (const ground of grounds) {
      expect(contrast(colors['control-border'], colors[ground])).toBeGreaterThanOrEqual(CONTROL_CONTRAST);
    }
  });

  it('can be read on the accent', () => {
    expect(contrast(colors['on-accent'], colors.accent)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });
});
