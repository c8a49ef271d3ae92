import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { regional } from '@/shared/i18n/regional'

export function useDisplayTexts() {
  const { t, locale } = useI18n()
  return computed(() => ({ locale: regional(locale.value), yes: t('form.yes'), no: t('form.no') }))
}
