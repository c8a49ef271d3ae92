import { ref, shallowRef } from 'vue'
import type { Answer } from '@/shared/api/answer'
import { useApi } from '@/shared/api/client'
import {
  RaiseIntegrationErrorDocument,
  ReplayDeadLettersDocument,
  ReplayIntegrationFailuresDocument,
  ResolveIntegrationFailureDocument,
  RetryIncidentDocument,
  type RaiseIntegrationErrorInput,
  type ReplayDeadLettersInput,
  type ReplayIntegrationFailuresInput,
  type ResolveIntegrationFailureInput,
} from '@/shared/api/generated/graphql'
import { deskProblemOf, type DeskProblem } from './deskProblem'

/** What became of each of many. */
export interface Batch {
  succeeded: number
  refused: { id: string; problem: DeskProblem }[]
}

interface BatchAnswer {
  result: { succeeded: number; results: { id: string; error?: { code: string; message: string } | null }[] }
}

/** What an operator does about failures. Why the last one was refused is kept. */
export function useDeskCommands() {
  const api = useApi()
  const running = ref(false)
  const problem = shallowRef<DeskProblem>()

  async function run<Data>(command: Promise<Answer<Data>>): Promise<Data | undefined> {
    running.value = true
    problem.value = undefined
    const { data, errors } = await command
    running.value = false
    if (data !== undefined && errors.length === 0) return data
    problem.value = deskProblemOf(errors[0] ?? { code: 'INTERNAL', message: '' })
    return undefined
  }

  /** Of a single one a refusal is the command's; of many it is told for each. */
  async function runMany(command: Promise<Answer<BatchAnswer>>): Promise<Batch | undefined> {
    const data = await run(command)
    if (!data) return undefined
    const { succeeded, results } = data.result
    const refused = results.flatMap(({ id, error }) => (error ? [{ id, problem: deskProblemOf(error) }] : []))
    if (results.length > 1 || !refused[0]) return { succeeded, refused }
    problem.value = refused[0].problem
    return undefined
  }

  return {
    running,
    problem,
    forget: () => (problem.value = undefined),
    replay: (input: ReplayIntegrationFailuresInput) =>
      runMany(api.mutate(ReplayIntegrationFailuresDocument, { input })),
    replayLetters: (input: ReplayDeadLettersInput) =>
      runMany(api.mutate(ReplayDeadLettersDocument, { input })),
    retryJob: (id: string) => run(api.mutate(RetryIncidentDocument, { input: { id } })),
    resolve: (input: ResolveIntegrationFailureInput) =>
      run(api.mutate(ResolveIntegrationFailureDocument, { input })),
    raise: (input: RaiseIntegrationErrorInput) => run(api.mutate(RaiseIntegrationErrorDocument, { input })),
  }
}

export type DeskCommands = ReturnType<typeof useDeskCommands>
