import { LanguageSwitch } from './LanguageSwitch';
import { ThemeMenu } from './ThemeMenu';

export function Tools() {
  return (
    <>
      <LanguageSwitch />
      <ThemeMenu />
    </>
  );
}
