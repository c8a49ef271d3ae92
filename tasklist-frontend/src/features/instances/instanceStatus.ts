import {
  mdiAlertCircleOutline,
  mdiCheckCircleOutline,
  mdiCloseCircleOutline,
  mdiPauseCircleOutline,
  mdiProgressClock,
} from '@mdi/js'
import type { ServiceInstanceStatus } from '@/shared/api/generated/graphql'
import type { StateLook } from '@/shared/ui/stateLook'

export const statuses: ServiceInstanceStatus[] = [
  'ACTIVE',
  'INCIDENT',
  'SUSPENDED',
  'COMPLETED',
  'CANCELLED',
  'FAILED',
]

const looks: Record<ServiceInstanceStatus, StateLook> = {
  STARTING: { icon: mdiProgressClock, tone: 'active' },
  ACTIVE: { icon: mdiProgressClock, tone: 'active' },
  SUSPENDED: { icon: mdiPauseCircleOutline, tone: 'neutral' },
  INCIDENT: { icon: mdiAlertCircleOutline, tone: 'warning' },
  COMPLETED: { icon: mdiCheckCircleOutline, tone: 'done' },
  CANCELLED: { icon: mdiCloseCircleOutline, tone: 'neutral' },
  FAILED: { icon: mdiAlertCircleOutline, tone: 'failed' },
}

export function statusLook(status: ServiceInstanceStatus): StateLook {
  return looks[status]
}

export function isRunning(status: ServiceInstanceStatus | null | undefined): boolean {
  return status === 'STARTING' || status === 'ACTIVE' || status === 'SUSPENDED' || status === 'INCIDENT'
}
