import { expect, test } from '@playwright/test'
import { signedIn } from './people'
import { choose, openTask, start } from './work'

test('a clerk does the same to many tasks and sees which were refused', async ({ browser }) => {
  const mark = `bulk${Date.now()}`
  const requester = await signedIn(browser, 'requester')
  let caseId = ''
  for (let count = 0; count < 3; count++) caseId = await start(requester, 'Load', { Note: mark })
  const colleague = await signedIn(browser, 'clerk2')
  await openTask(colleague, caseId, 'Handle')
  await colleague.getByRole('button', { name: 'Claim', exact: true }).click()
  await expect(colleague.getByRole('button', { name: 'Give back' })).toBeVisible()

  const clerk = await signedIn(browser, 'clerk', `/tasks?view=all&q=${mark}`)
  await expect(clerk.locator('[data-task]')).toHaveCount(3)
  // By keyboard: the focused row is selected by its letter.
  await clerk.locator('[data-task] a').first().focus()
  await clerk.keyboard.press('x')
  await expect(clerk.getByText('1 selected')).toBeVisible()
  await clerk.getByRole('button', { name: 'Select all 3' }).click()
  await expect(clerk.getByText('3 selected')).toBeVisible()
  await choose(clerk, 'Actions', 'Claim')

  const result = clerk.getByRole('dialog')
  await expect(result.getByText('2 tasks are done.')).toBeVisible()
  await expect(result.getByText('Somebody else has claimed it.')).toHaveCount(1)
  await result.getByRole('button', { name: 'Close' }).click()
  await expect(clerk.getByText('1 selected')).toBeVisible()
  await clerk.getByRole('button', { name: 'End selecting' }).click()

  await clerk.goto(`/tasks?view=mine&q=${mark}`)
  await expect(clerk.locator('[data-task]')).toHaveCount(2)
  await clerk.getByRole('button', { name: 'Select', exact: true }).click()
  await clerk.getByRole('button', { name: 'Select all 2' }).click()
  await choose(clerk, 'Actions', 'Put off …')
  await clerk.getByRole('dialog').getByRole('button', { name: 'Put off' }).click()
  await expect(clerk.getByText('2 tasks are done.')).toBeVisible()
  await expect(clerk.locator('[data-task]')).toHaveCount(0)
  await clerk
    .getByRole('button', { name: /^Put off/ })
    .first()
    .click()
  await expect(clerk.locator('[data-task]')).toHaveCount(2)
})

test('a clerk writes down a task of their own and completes it', async ({ browser }) => {
  const name = `Order toner ${Date.now()}`
  const clerk = await signedIn(browser, 'clerk', '/tasks?view=mine')
  await clerk.getByRole('button', { name: 'New task' }).click()
  const dialog = clerk.getByRole('dialog')
  await dialog.getByLabel('What is to be done?').fill(name)
  await dialog.getByLabel('Description').fill('Two black ones')
  await dialog.getByRole('button', { name: 'Create' }).click()
  await expect(dialog).toBeHidden()

  await clerk.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(clerk.getByRole('heading', { name, level: 1 })).toBeVisible()
  await expect(clerk.getByText('Two black ones').first()).toBeVisible()
  await clerk.getByRole('button', { name: 'Complete', exact: true }).click()
  await expect(clerk.getByText(`“${name}” is completed`)).toBeVisible()
})
