import { useEffect, useState } from 'preact/hooks';

/** How the page looks. */
export type Theme = 'auto' | 'light' | 'dark';

/** The theme and how to change it. */
export interface ThemeChoice {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
}

/** Keeps the theme on the root element. */
export function useTheme(): ThemeChoice {
  const [theme, setTheme] = useState<Theme>('auto');
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return { theme, setTheme };
}
