import { describe, expect, it } from 'vitest'
import { defineComponent } from 'vue'
import { apiError } from '@/shared/api/apiError'
import { fakeApi } from '@/test/fakeApi'
import { taskRow } from '@/test/fixtures'
import { render } from '@/test/render'
import { useBulk } from './useBulk'

const tasks = Array.from({ length: 120 }, (_, index) =>
  taskRow({ id: `main:${index}`, name: `Task ${index}` }),
)

interface Input {
  input: { ids: string[] }
}

async function bulk(replies: Parameters<typeof fakeApi>[0]) {
  const fake = fakeApi(replies)
  let commands!: ReturnType<typeof useBulk>
  await render(
    defineComponent(() => {
      commands = useBulk()
      return () => null
    }),
    {},
    fake.api,
  )
  return { ...fake, commands }
}

function refusing(...refused: string[]) {
  return ({ input }: Input) => ({
    claimTasks: {
      results: input.ids.map((id) => ({ id, error: refused.includes(id) ? { code: 'TASK_ENDED' } : null })),
    },
  })
}

describe('doing the same to many tasks', () => {
  it('should tell those that were refused by name and reason', async () => {
    const { commands } = await bulk({ ClaimTasks: refusing('main:3', 'main:77') })
    await commands.run({ verb: 'claim' }, tasks)

    expect(commands.succeeded.value).toBe(118)
    expect(commands.failures.value.map(({ name, code }) => [name, code])).toEqual([
      ['Task 3', 'TASK_ENDED'],
      ['Task 77', 'TASK_ENDED'],
    ])
  })

  it('should go on in parts, each task once', async () => {
    const { commands, sent } = await bulk({ ClaimTasks: refusing() })
    await commands.run({ verb: 'claim' }, tasks)

    const parts = sent.map(({ variables }) => (variables as unknown as Input).input.ids)
    expect(parts.map((ids) => ids.length)).toEqual([50, 50, 20])
    expect(parts.flat()).toEqual(tasks.map(({ id }) => id))
  })

  it('should count a part without an answer as not done', async () => {
    const { commands } = await bulk({
      ClaimTasks: (variables: Input) =>
        variables.input.ids.includes('main:60') ? apiError('NETWORK', 'away') : refusing()(variables),
    })
    await commands.run({ verb: 'claim' }, tasks)

    expect(commands.succeeded.value).toBe(70)
    expect(commands.failures.value.every(({ code }) => code === 'NETWORK')).toBe(true)
  })

  it('should stop after the part that is under way', async () => {
    const { commands, sent } = await bulk({
      ClaimTasks: (variables: Input) => {
        commands.stop()
        return refusing()(variables)
      },
    })
    await commands.run({ verb: 'claim' }, tasks)

    expect(sent).toHaveLength(1)
    expect(commands.done.value).toBe(50)
  })
})
