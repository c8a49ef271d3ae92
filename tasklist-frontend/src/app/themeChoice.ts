import { storedRef } from '@/shared/storedRef'

export const themeChoices = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]

/** Light, dark, or as the system says. */
export const themeChoice = storedRef<ThemeChoice>('theme', themeChoices, () => 'system')
