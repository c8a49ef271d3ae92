import { expect, test } from '@playwright/test'
import { newAddress, permitApplication } from './cases'
import { signedIn } from './people'
import { choose, openTask, start } from './work'

test('a clerk finds work by words, misspelt ones too, and by what the list can be narrowed to', async ({
  browser,
}) => {
  const name = `Zoe Quendel${Date.now()}`
  const requester = await signedIn(browser, 'requester')
  const application = permitApplication(newAddress(), { Name: name })
  const caseId = await start(requester, 'Resident parking permit', application)
  await start(requester, 'Load', { Note: `beside ${name}` })
  const clerk = await signedIn(browser, 'clerk')
  await openTask(clerk, caseId, 'Check application')

  await clerk.goto('/tasks?view=all')
  await clerk.getByLabel('Search tasks and their data').fill(name)
  await expect(clerk.locator('[data-task]')).toHaveCount(2)
  await expect(clerk.locator('[data-task] mark').first()).toBeVisible()

  const service = clerk.getByRole('group', { name: 'Service', exact: true })
  await expect(service.getByRole('button', { name: /Resident parking permit/ })).toContainText('1')
  await service.getByRole('button', { name: /Resident parking permit/ }).click()
  await expect(clerk.locator('[data-task]')).toHaveCount(1)
  // The other service keeps its count, so that it can be chosen as well.
  await expect(service.getByRole('button', { name: /Load/ })).toContainText('1')

  await clerk.reload()
  await expect(clerk.locator('[data-task]')).toHaveCount(1)
  await clerk.getByRole('button', { name: 'Remove the filter “Resident parking permit”' }).click()
  await expect(clerk.locator('[data-task]')).toHaveCount(2)

  await clerk.getByLabel('Search tasks and their data').fill(name.replace('Quendel', 'Quendle'))
  await expect(clerk.getByText(/These have similar words/)).toBeVisible()
})

test('a filter is saved, shared, begun with, counted live and deleted', async ({ browser }) => {
  const mark = `shared${Date.now()}`
  const requester = await signedIn(browser, 'requester')
  await start(requester, 'Load', { Note: mark })
  const clerk = await signedIn(browser, 'clerk', `/tasks?view=all&q=${mark}&sort=oldest`)
  await expect(clerk.locator('[data-task]')).toHaveCount(1)

  await clerk.getByRole('button', { name: 'Save this filter …' }).click()
  const dialog = clerk.getByRole('dialog')
  await dialog.getByLabel('Name').fill(`My ${mark}`)
  await dialog.getByRole('combobox', { name: 'For whom' }).press('ArrowDown')
  await clerk.getByRole('option', { name: 'For everybody in permits', exact: true }).click()
  await dialog.getByLabel('Begin with it when I open the tasks').check()
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(dialog).toBeHidden()

  try {
    const saved = clerk.getByRole('group', { name: 'Saved filters' })
    await expect(saved.getByRole('button', { name: new RegExp(`^My ${mark}`) })).toContainText('1')
    await start(requester, 'Load', { Note: mark })
    await expect(saved.getByRole('button', { name: new RegExp(`^My ${mark}`) })).toContainText('2')

    await clerk.goto('/tasks')
    await expect(clerk).toHaveURL(new RegExp(`q=${mark}`))
    await expect(clerk).toHaveURL(/sort=oldest/)
    await expect(clerk.locator('[data-task]')).toHaveCount(2)

    const colleague = await signedIn(browser, 'clerk2', '/tasks?view=mine')
    await colleague.getByRole('button', { name: new RegExp(`^My ${mark}, by clerk`) }).click()
    await expect(colleague.locator('[data-task]')).toHaveCount(2)
  } finally {
    await choose(clerk, `What to do with the filter “My ${mark}”`, 'Delete')
    await clerk.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    await expect(clerk.getByRole('button', { name: new RegExp(`^My ${mark}`) })).toHaveCount(0)
  }
})
