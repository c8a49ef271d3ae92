import {
  mdiAlertCircleOutline,
  mdiCheckCircleOutline,
  mdiCloseCircleOutline,
  mdiPauseCircleOutline,
  mdiProgressClock,
} from '@mdi/js'
import type { ServiceInstanceStatus } from '@/shared/api/generated/graphql'

export const statuses: ServiceInstanceStatus[] = [
  'ACTIVE',
  'INCIDENT',
  'SUSPENDED',
  'COMPLETED',
  'CANCELLED',
  'FAILED',
]

const looks: Record<ServiceInstanceStatus, { icon: string; tone: string }> = {
  STARTING: { icon: mdiProgressClock, tone: 'active' },
  ACTIVE: { icon: mdiProgressClock, tone: 'active' },
  SUSPENDED: { icon: mdiPauseCircleOutline, tone: 'quiet' },
  INCIDENT: { icon: mdiAlertCircleOutline, tone: 'warning' },
  COMPLETED: { icon: mdiCheckCircleOutline, tone: 'done' },
  CANCELLED: { icon: mdiCloseCircleOutline, tone: 'quiet' },
  FAILED: { icon: mdiAlertCircleOutline, tone: 'failed' },
}

export function statusLook(status: ServiceInstanceStatus): { icon: string; tone: string } {
  return looks[status]
}

export function isRunning(status: ServiceInstanceStatus | null | undefined): boolean {
  return status === 'STARTING' || status === 'ACTIVE' || status === 'SUSPENDED' || status === 'INCIDENT'
}
