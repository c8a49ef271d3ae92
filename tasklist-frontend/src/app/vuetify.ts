import 'vuetify/styles'
import { useI18n } from 'vue-i18n'
import { createVuetify } from 'vuetify'
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg'
import { de, en } from 'vuetify/locale'
import { createVueI18nAdapter } from 'vuetify/locale/adapters/vue-i18n'
import { i18n } from '@/shared/i18n/i18n'
import { themeChoice } from './themeChoice'

i18n.global.mergeLocaleMessage('en', { $vuetify: en })
i18n.global.mergeLocaleMessage('de', { $vuetify: de })

// Contrast: quiet text keeps 4.5:1 on both grounds.
const variables = { 'medium-emphasis-opacity': 0.8 }

export const vuetify = createVuetify({
  locale: { adapter: createVueI18nAdapter({ i18n: i18n as never, useI18n }) },
  icons: { defaultSet: 'mdi', aliases, sets: { mdi } },
  theme: {
    defaultTheme: themeChoice.value,
    themes: {
      light: {
        colors: {
          background: '#f4f6f6',
          surface: '#ffffff',
          primary: '#0f5c66',
          'on-primary': '#ffffff',
          secondary: '#4d6a6f',
          error: '#b3261e',
          warning: '#8f4a00',
          success: '#22693f',
          info: '#1f5f99',
        },
        variables,
      },
      dark: {
        colors: {
          background: '#0f1516',
          surface: '#161e20',
          'surface-light': '#243033',
          'surface-bright': '#2c393c',
          primary: '#6fc8d3',
          'on-primary': '#00363d',
          secondary: '#a9c7cc',
          error: '#ffb4ab',
          'on-error': '#690005',
          warning: '#ffb868',
          'on-warning': '#482900',
          success: '#8fd6a4',
          'on-success': '#00391a',
          info: '#9ecaff',
        },
        variables,
      },
    },
  },
  defaults: {
    VBtn: { rounded: 'lg', class: 'text-none' },
    VCard: { rounded: 'xl' },
    VTextField: { variant: 'outlined', density: 'comfortable' },
    VTextarea: { variant: 'outlined', density: 'comfortable' },
    VSelect: { variant: 'outlined', density: 'comfortable' },
    VAutocomplete: { variant: 'outlined', density: 'comfortable' },
    VCombobox: { variant: 'outlined', density: 'comfortable' },
    VCheckbox: { color: 'primary', density: 'comfortable' },
    VAlert: { rounded: 'lg' },
    VTooltip: { location: 'bottom' },
  },
})
