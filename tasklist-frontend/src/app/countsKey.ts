import type { InjectionKey, Ref } from 'vue'
import type { TaskCountsQuery } from '@/shared/api/generated/graphql'

export const countsKey: InjectionKey<Ref<Partial<TaskCountsQuery>>> = Symbol('counts')
