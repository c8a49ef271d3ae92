import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

export function useDisplayTexts() {
  const { t, locale } = useI18n()
  return computed(() => ({ locale: locale.value, yes: t('form.yes'), no: t('form.no') }))
}
