import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const SCHEMES = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon } as const;
type Scheme = keyof typeof SCHEMES;

export function ThemeMenu() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Glyph = SCHEMES[colorScheme];
  return (
    <Menu position="bottom-end" width={170}>
      <Menu.Target>
        <ActionIcon size={30} aria-label={t('theme.label')}>
          <Glyph size={17} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={colorScheme} onChange={(scheme) => setColorScheme(scheme as Scheme)}>
          {(Object.keys(SCHEMES) as Scheme[]).map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme} closeMenuOnClick>
              {t(`theme.${scheme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
