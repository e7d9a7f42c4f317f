export const PHONE = '(max-width: 48em)';
