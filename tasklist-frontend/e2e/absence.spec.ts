import { expect, test } from '@playwright/test'
import { signedIn } from './people'
import { choose, openTask, start } from './work'

test('a substitute works in the place of somebody absent, and the history says both names', async ({
  browser,
}) => {
  const requester = await signedIn(browser, 'requester')
  const caseId = await start(requester, 'Load', { Note: `absence ${Date.now()}` })
  const clerk = await signedIn(browser, 'clerk')
  await openTask(clerk, caseId, 'Handle')
  await clerk.getByRole('button', { name: 'Claim', exact: true }).click()
  await expect(clerk.getByRole('button', { name: 'Give back' })).toBeVisible()
  const task = new URL(clerk.url()).pathname

  await choose(clerk, 'Account: Kim Clerk', 'Absence')
  await clerk.getByRole('button', { name: 'Name a substitute' }).click()
  const dialog = clerk.getByRole('dialog')
  await dialog.getByLabel('Substitute').fill('ril')
  await clerk.getByRole('option', { name: /Riley Requester/ }).click()
  await dialog.getByLabel('Until').fill(localTime(48))
  await dialog.getByLabel('Reason').fill('On holiday')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  const end = clerk.getByRole('button', { name: 'End: requester for clerk' })
  await expect(end).toBeVisible()

  await choose(requester, 'Account: Riley Requester', 'Absence')
  await expect(requester.getByText('On holiday')).toBeVisible()
  await requester.getByRole('link', { name: 'Show the tasks' }).click()
  await expect(requester.locator('[data-task]').getByText('for clerk').first()).toBeVisible()
  await requester.goto(task)
  await expect(requester.locator('header').getByText('for clerk')).toBeVisible()
  await requester.getByRole('button', { name: 'Complete', exact: true }).click()
  await expect(requester.getByText('“Handle” is completed')).toBeVisible()

  await clerk.goto(`/instances/${encodeURIComponent(caseId)}`)
  await expect(clerk.getByText('requester (for clerk) completed “Handle”')).toBeVisible()

  await clerk.goto('/absence')
  await end.click()
  await clerk.getByRole('dialog').getByRole('button', { name: 'End', exact: true }).click()
  await expect(clerk.getByText('Nobody stands in for you.')).toBeVisible()
  await requester.goto('/absence')
  await expect(requester.getByText('You stand in for nobody.')).toBeVisible()
})

/** So many hours from now, as the browser's own input takes it. */
function localTime(hours: number): string {
  const time = new Date(Date.now() + hours * 3_600_000)
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
