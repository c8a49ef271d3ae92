import { useI18n } from 'vue-i18n'
import { priorityLevel } from './priorities'

/** Names priorities for people: their level and number. */
export function usePriorityText(): (priority: number) => string {
  const { t } = useI18n()
  return (priority) => t(`priority.${priorityLevel(priority)}Of`, { priority })
}
