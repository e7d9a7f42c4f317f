import {
  createTheme,
  defaultVariantColorsResolver,
  localStorageColorSchemeManager,
  type MantineColorsTuple,
} from '@mantine/core';

/** theme.js reads the same key before the first paint. */
export const colorSchemes = localStorageColorSchemeManager({ key: 'niha.theme' });

// Colours come from tokens.css through variables; these ramps serve the few places that Mantine takes from its palette.
const accent: MantineColorsTuple = [
  '#eaf2ff',
  '#d3e3ff',
  '#a8c8ff',
  '#7db1ff',
  '#5593f0',
  '#3474dc',
  '#1b57c2',
  '#1549a5',
  '#103a85',
  '#0b2b64',
];
const dark: MantineColorsTuple = [
  '#e6eaf2',
  '#c9d1de',
  '#a9b4c6',
  '#8e9aaf',
  '#242c3a',
  '#1a202c',
  '#12161f',
  '#0b0e14',
  '#090c11',
  '#06080c',
];
const gray: MantineColorsTuple = [
  '#f7f8fa',
  '#eef1f5',
  '#e6eaf0',
  '#dfe3ea',
  '#c9d0da',
  '#7a8699',
  '#5a667b',
  '#48536a',
  '#2a3142',
  '#131722',
];

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 3 },
  autoContrast: true,
  colors: { accent, dark, gray },
  // A filled control wears the accent of the current palette, and the text colour that was checked against it.
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    const isAccent = input.variant === 'filled' && (input.color ?? 'accent') === 'accent';
    return isAccent ? { ...colors, color: 'var(--on-accent)' } : colors;
  },
  fontFamily: '"Inter", system-ui, sans-serif',
  fontFamilyMonospace: '"JetBrains Mono", ui-monospace, monospace',
  fontSizes: { xs: '0.6875rem', sm: '0.75rem', md: '0.8125rem', lg: '0.9375rem', xl: '1.125rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.45', xl: '1.4' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm' } },
    // Outside of every landmark, or with a placeholder among its items, a menu is no menu to a screen reader.
    Menu: { defaultProps: { withinPortal: false, withInitialFocusPlaceholder: false } },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: false } },
    Loader: { defaultProps: { type: 'dots' } },
  },
});
