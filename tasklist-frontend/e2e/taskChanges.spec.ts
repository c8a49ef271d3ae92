import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { newAddress, permitApplication } from './cases'
import { fill } from './forms'
import { signedIn } from './people'
import { choose, openTask, start } from './work'

test('a clerk changes, discusses, delegates and puts off a task', async ({ browser }) => {
  const requester = await signedIn(browser, 'requester')
  const caseId = await start(requester, 'Load', { Note: `changes ${Date.now()}` })
  const clerk = await signedIn(browser, 'clerk')
  await openTask(clerk, caseId, 'Handle')
  await clerk.getByRole('button', { name: 'Claim', exact: true }).click()
  await expect(clerk.getByRole('button', { name: 'Give back' })).toBeVisible()

  // Somebody else edits while the dialog is open: nothing typed is lost, and what is different is said.
  const lead = await signedIn(browser, 'lead', new URL(clerk.url()).pathname)
  await choose(clerk, 'More', 'Edit …')
  const dialog = clerk.getByRole('dialog')
  await dialog.getByLabel('Description').fill('Ask for the lease')
  await choose(lead, 'More', 'Edit …')
  await lead.getByRole('dialog').getByRole('combobox', { name: 'Tags' }).fill('urgent')
  await lead.getByRole('dialog').getByRole('combobox', { name: 'Tags' }).press('Enter')
  const people = lead.getByRole('dialog').getByRole('combobox', { name: 'People who may claim it' })
  await people.fill('ril')
  await lead.getByRole('option', { name: /Riley Requester/ }).click()
  await people.press('Tab')
  await lead.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(lead.getByRole('dialog')).toBeHidden()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  await expect(clerk.getByText('Ask for the lease')).toBeVisible()
  await expect(clerk.locator('dl.facts').getByText('urgent')).toBeVisible()
  await expect(clerk.locator('dl.facts').getByText('permits, requester')).toBeVisible()

  await clerk.getByRole('tab', { name: /Comments/ }).click()
  await clerk.getByLabel('Write a comment').fill('Called, nobody there')
  await clerk.getByRole('button', { name: 'Comment', exact: true }).click()
  await clerk.getByRole('button', { name: /^Edit the comment/ }).click()
  await clerk.getByLabel('Your comment').fill('Called, she sends it tomorrow')
  await clerk.getByRole('button', { name: 'Save', exact: true }).click()
  await lead.getByRole('tab', { name: /Comments/ }).click()
  await expect(lead.getByText('Called, she sends it tomorrow')).toBeVisible()
  await lead.getByRole('button', { name: /show what stood there before/ }).click()
  await expect(lead.getByText('Called, nobody there')).toBeVisible()
  await expect(lead.getByRole('button', { name: /^Edit the comment/ })).toHaveCount(0)

  await choose(clerk, 'More', 'Delegate …')
  await dialog.getByLabel('Name').fill('chri')
  await clerk.getByRole('option', { name: /Chris Clerk/ }).click()
  await dialog.getByRole('button', { name: 'Delegate', exact: true }).click()
  await expect(dialog).toBeHidden()
  const colleague = await signedIn(browser, 'clerk2', new URL(clerk.url()).pathname)
  await colleague.getByRole('button', { name: 'Done, hand back' }).click()
  await expect(clerk.getByRole('button', { name: 'Give back' })).toBeVisible()

  await choose(clerk, 'More', 'Put off')
  await dialog.getByRole('button', { name: 'Put off', exact: true }).click()
  await expect(clerk.getByText('Put off until')).toBeVisible()
  await choose(clerk, 'More', 'Take up again')
  await expect(clerk.getByText('Put off until')).toBeHidden()
})

test('an edit that comes too late keeps what was typed and says what is different', async ({ browser }) => {
  const requester = await signedIn(browser, 'requester')
  const caseId = await start(requester, 'Load', { Note: `too late ${Date.now()}` })
  const clerk = await signedIn(browser, 'clerk')
  await openTask(clerk, caseId, 'Handle')

  // Without live changes, as on a bad connection.
  const late = await signedIn(browser, 'lead')
  await late.routeWebSocket('**/graphql', (socket) => socket.close())
  await late.goto(new URL(clerk.url()).pathname)
  await choose(late, 'More', 'Edit …')
  await late.getByRole('dialog').getByLabel('Description').fill('Ask for the lease')

  await choose(clerk, 'More', 'Edit …')
  await fill(clerk.getByRole('dialog'), { Priority: 'High (75)' })
  await clerk.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(clerk.getByRole('dialog')).toBeHidden()

  const save = late.getByRole('dialog').getByRole('button', { name: 'Save' })
  await save.click()
  await expect(late.getByRole('dialog').getByText('Priority is now: High (75)')).toBeVisible()
  await expect(late.getByRole('dialog').getByLabel('Description')).toHaveValue('Ask for the lease')
  await save.click()
  await expect(late.getByRole('dialog')).toBeHidden()
  await expect(late.getByText('Ask for the lease')).toBeVisible()
  await expect(late.locator('dl.facts').getByText('High')).toBeVisible()
})

test('a clerk attaches files and links, a colleague downloads them, and what is refused is said', async ({
  browser,
}) => {
  const requester = await signedIn(browser, 'requester')
  const application = permitApplication(newAddress())
  const caseId = await start(requester, 'Resident parking permit', application)
  const clerk = await signedIn(browser, 'clerk')
  await openTask(clerk, caseId, 'Check application')
  await fill(clerk.locator('form.form'), { 'Internal note': 'The lease is missing' })

  await clerk.getByRole('tab', { name: 'Files' }).click()
  const files = clerk.getByRole('region', { name: 'Files' })
  await clerk.locator('input[type=file]').setInputFiles([
    { name: 'lease.txt', mimeType: 'text/plain', buffer: Buffer.from('The lease of Ada Winter') },
    { name: 'run.exe', mimeType: 'text/plain', buffer: Buffer.from('MZ\x90\x00\x03', 'latin1') },
    { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(21 * 1024 * 1024, '%PDF-1.7 ') },
  ])
  await expect(
    files.getByText(/^run\.exe: Files of this kind cannot be attached\. Possible are: .*PDF/),
  ).toBeVisible()
  await expect(files.getByText('scan.pdf: The file is too large; at most 20 MB are possible.')).toBeVisible()
  await files.getByRole('button', { name: 'Add a link' }).click()
  await clerk.getByRole('dialog').getByLabel('Address').fill('https://register.example.org/4711')
  await clerk.getByRole('dialog').getByLabel('What it leads to').fill('Register of residents')
  await clerk.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click()
  await expect(files.getByRole('link', { name: /^Register of residents/ })).toBeVisible()
  await expect(files.getByRole('listitem')).toHaveCount(2)
  await clerk.getByRole('tab', { name: 'Form' }).click()
  await expect(clerk.getByLabel('Internal note')).toHaveValue('The lease is missing')

  const colleague = await signedIn(browser, 'clerk2', new URL(clerk.url()).pathname)
  await colleague.getByRole('tab', { name: 'Files' }).click()
  const download = colleague.waitForEvent('download')
  await colleague.getByRole('button', { name: 'Download “lease.txt”' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('lease.txt')
  expect(await readFile(await file.path(), 'utf8')).toBe('The lease of Ada Winter')
  await expect(colleague.getByRole('button', { name: /^Remove/ })).toHaveCount(0)

  await clerk.getByRole('tab', { name: 'Files' }).click()
  await files.getByRole('button', { name: 'Remove “lease.txt”' }).click()
  await clerk.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(files.getByRole('listitem')).toHaveCount(1)
  await expect(colleague.getByRole('button', { name: 'Download “lease.txt”' })).toHaveCount(0)
})
