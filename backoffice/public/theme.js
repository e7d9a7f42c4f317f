// Runs before the first paint, so that a dark page does not flash white. The content policy forbids inline scripts.
(() => {
  const stored = localStorage.getItem('niha.theme');
  const dark = stored === 'dark' || (stored !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  document.documentElement.lang =
    (localStorage.getItem('niha.language') ?? navigator.language).slice(0, 2) === 'ro' ? 'ro' : 'en';
})();
