import type { ServiceInstanceFilter, ServiceInstanceStatus } from '@/shared/api/generated/graphql'
import { statuses } from './instanceStatus'

export const scopes = ['open', 'ended', 'all'] as const
export type InstanceScope = (typeof scopes)[number]

export interface InstanceFilters {
  scope: InstanceScope
  search: string
  /** Whether only the viewer's own cases are asked for; those who see more may look at all. */
  mine: boolean
}

const open: ServiceInstanceStatus[] = ['STARTING', 'ACTIVE', 'SUSPENDED', 'INCIDENT']

export function parseInstanceFilters(query: Record<string, unknown>): InstanceFilters {
  return {
    scope: scopes.find((scope) => scope === query.scope) ?? 'all',
    search: typeof query.q === 'string' ? query.q.trim() : '',
    mine: query.of !== 'all',
  }
}

export function instanceFiltersToQuery({ scope, search, mine }: InstanceFilters): Record<string, string> {
  return {
    ...(scope !== 'all' && { scope }),
    ...(search && { q: search }),
    ...(!mine && { of: 'all' }),
  }
}

export function instanceFilterOf({ scope, mine }: InstanceFilters): ServiceInstanceFilter {
  return {
    ...(mine && { startedByMe: true }),
    ...(scope === 'open' && { statuses: open }),
    ...(scope === 'ended' && { statuses: statuses.filter((status) => !open.includes(status)) }),
  }
}
