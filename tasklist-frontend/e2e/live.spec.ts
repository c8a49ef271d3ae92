import { expect, test } from '@playwright/test'
import { signedIn } from './people'
import { openTask, start } from './work'

test('what one clerk claims changes at once for the other', async ({ browser }) => {
  const requester = await signedIn(browser, 'requester')
  const caseId = await start(requester, 'Load', { Note: `live ${Date.now()}` })

  const clerk = await signedIn(browser, 'clerk')
  await openTask(clerk, caseId, 'Handle')
  const path = new URL(clerk.url()).pathname
  const id = decodeURIComponent(path.split('/').at(-1) ?? '')

  const clerk2 = await signedIn(browser, 'clerk2', '/tasks?view=available')
  const row = clerk2.locator(`[data-task="${id}"]`)
  await expect(row).toBeVisible()

  await clerk.getByRole('button', { name: 'Claim', exact: true }).click()

  await expect(row).toHaveCount(0, { timeout: 5_000 })
})

test('a new task appears without reloading', async ({ browser }) => {
  const clerk = await signedIn(browser, 'clerk')
  await expect(clerk.getByRole('region', { name: 'List of tasks' })).toBeVisible()
  const before = await clerk
    .locator('[data-task]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-task')))

  const requester = await signedIn(browser, 'requester')
  await start(requester, 'Load', { Note: 'appears' })

  await expect
    .poll(
      async () => {
        const ids = await clerk
          .locator('[data-task]')
          .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-task')))
        return ids.filter((id) => !before.includes(id)).length
      },
      { timeout: 10_000 },
    )
    .toBeGreaterThan(0)
})

test('an outsider sees no task and learns nothing from a link', async ({ browser }) => {
  const requester = await signedIn(browser, 'requester')
  const caseId = await start(requester, 'Load', { Note: 'secret' })
  const clerk = await signedIn(browser, 'clerk')
  await openTask(clerk, caseId, 'Handle')

  const outsider = await signedIn(browser, 'outsider', '/tasks')
  await expect(outsider.getByText('All done')).toBeVisible()
  await outsider.goto(new URL(clerk.url()).pathname)
  await expect(outsider.getByText('Task not found')).toBeVisible()
  await outsider.goto(`/instances/${encodeURIComponent(caseId)}`)
  await expect(outsider.getByText('Case not found')).toBeVisible()
})

test('a clerk hands a task to a colleague, found by name', async ({ browser }) => {
  const requester = await signedIn(browser, 'requester')
  const caseId = await start(requester, 'Load', { Note: `hand over ${Date.now()}` })
  const clerk = await signedIn(browser, 'clerk')
  await openTask(clerk, caseId, 'Handle')
  await clerk.getByRole('button', { name: 'Claim', exact: true }).click()

  await clerk.getByRole('button', { name: 'Assign', exact: true }).click()
  const dialog = clerk.getByRole('dialog')
  await dialog.getByLabel('Name').fill('chri')
  await clerk.getByRole('option', { name: /Chris Clerk/ }).click()
  await dialog.getByRole('button', { name: 'Assign', exact: true }).click()
  await expect(dialog).toBeHidden()

  const colleague = await signedIn(browser, 'clerk2')
  await openTask(colleague, caseId, 'Handle')
  await expect(colleague.getByRole('button', { name: 'Give back' })).toBeVisible()
})
