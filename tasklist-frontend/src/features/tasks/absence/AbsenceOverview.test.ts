import { afterEach, describe, expect, it, vi } from 'vitest'
import { apiError } from '@/shared/api/apiError'
import type { SubstitutionFragment } from '@/shared/api/generated/graphql'
import { fakeApi } from '@/test/fakeApi'
import { byText, clear, click, field, render, submit, type } from '@/test/render'
import AbsenceOverview from './AbsenceOverview.vue'

const HOUR = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()

function substitution(part: Partial<SubstitutionFragment>): SubstitutionFragment {
  return {
    id: 's1',
    absent: 'clerk',
    substitute: 'clerk2',
    from: inHours(-1),
    until: inHours(48),
    reason: null,
    state: 'ACTIVE',
    createdBy: 'clerk',
    ...part,
  }
}

const own = substitution({ reason: 'On holiday' })
const theirs = substitution({ id: 's2', absent: 'lead', substitute: 'clerk', createdBy: 'lead' })
const other = substitution({
  id: 's3',
  absent: 'dora',
  substitute: 'emil',
  state: 'PLANNED',
  from: inHours(9),
})

function server(replies: Parameters<typeof fakeApi>[0] = {}) {
  return fakeApi({
    Substitutions: ({ others }: { others: boolean }) => ({
      mine: { substitutions: [own] },
      theirs: { substitutions: [theirs] },
      ...(others && { others: { substitutions: [own, theirs, other], more: false } }),
    }),
    People: () => ({ users: [{ name: 'clerk2', displayName: 'Chris Clerk' }] }),
    ...replies,
  })
}

function overview(api: ReturnType<typeof server>['api'], groups = ['permits'], roles: string[] = []) {
  return render(AbsenceOverview, { me: { name: 'clerk', groups, roles } }, api)
}

function section(title: string): HTMLElement {
  return byText('h2', title).closest('section') as HTMLElement
}

async function choosePerson(label: string): Promise<void> {
  await click(field(label))
  field(label).dispatchEvent(new MouseEvent('mousedown', { bubbles: true }))
  await vi.waitFor(() => byText('.v-list-item-title', 'Chris Clerk'))
  await click(byText('.v-list-item-title', 'Chris Clerk'))
}

describe('the overview of absences', () => {
  afterEach(clear)

  it('should say who stands in for whom, and let change only what is the own', async () => {
    await overview(server().api)

    expect(section('Who stands in for me').textContent).toContain('On holiday')
    expect(byText('button', 'Change: clerk2 for clerk')).toBeTruthy()
    expect(section('For whom I stand in').querySelectorAll('button')).toHaveLength(0)
    expect(section('For whom I stand in').textContent).toContain('Show the tasks')
    expect(document.body.textContent).not.toContain('Others I may arrange it for')
  })

  it('should show leads the others they may arrange it for', async () => {
    await overview(server().api, ['permits', 'permits-lead'])

    const others = section('Others I may arrange it for')
    expect(others.querySelectorAll('li')).toHaveLength(1)
    expect(others.textContent).toContain('planned')
    expect(byText('button', 'End: emil for dora')).toBeTruthy()
  })

  it('should name a substitute, and keep what was entered if that is refused', async () => {
    const violations = [{ path: '/from', code: 'OVERLAPS', message: 'x' }]
    let refuse = true
    const { api, sent, operations } = server({
      SaveSubstitution: () =>
        refuse
          ? apiError('VALIDATION_FAILED', 'x', { violations })
          : { saveSubstitution: { substitution: own } },
    })
    await overview(api)
    await click(byText('button', 'Name a substitute'))
    await choosePerson('Substitute')
    await type(field('Until'), '2099-01-01T08:00')
    await type(field('From'), '2098-12-24T08:00')
    await submit()
    expect(document.querySelector('.v-overlay [role=alert]')?.textContent).toContain('already')
    expect(field('Until').value).toBe('2099-01-01T08:00')

    refuse = false
    await submit()
    const saves = sent.filter(({ operation }) => operation === 'SaveSubstitution')
    expect(saves).toHaveLength(2)
    expect(saves[1]?.variables.input).toMatchObject({ absent: 'clerk', substitute: 'clerk2', reason: null })
    expect(operations().at(-1)).toBe('Substitutions')
  })

  it('should change only the end and the reason of one that has begun', async () => {
    const { api, sent } = server({ SaveSubstitution: () => ({ saveSubstitution: { substitution: own } }) })
    await overview(api)
    await click(byText('button', 'Change: clerk2 for clerk'))
    expect(() => field('From')).toThrow()
    expect(() => field('Substitute')).toThrow()
    await type(field('Reason (optional)'), 'Ill')
    await submit()

    const input = sent.find(({ operation }) => operation === 'SaveSubstitution')?.variables.input
    expect(input).toMatchObject({ id: 's1', substitute: 'clerk2', reason: 'Ill' })
    expect(input).not.toHaveProperty('from')
  })

  it('should end one after asking, and say why it could not', async () => {
    const { api, sent } = server({ EndSubstitution: () => apiError('FORBIDDEN', 'no') })
    await overview(api)
    await click(byText('button', 'End: clerk2 for clerk'))
    expect(sent.map(({ operation }) => operation)).not.toContain('EndSubstitution')
    await click(byText('.v-overlay button', 'End'))

    expect(sent.find(({ operation }) => operation === 'EndSubstitution')?.variables).toEqual({
      input: { id: 's1' },
    })
    expect(document.querySelector('[role=alert]')?.textContent).toContain('groups you lead')
  })

  it('should not take an error for nobody', async () => {
    await overview(server({ Substitutions: () => apiError('UNAVAILABLE', 'away') }).api)

    expect(document.body.textContent).toContain('A part of the platform is down')
    expect(document.body.textContent).not.toContain('Nobody stands in for you')
  })
})
