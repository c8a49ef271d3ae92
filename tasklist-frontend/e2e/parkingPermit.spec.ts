import { expect, test } from '@playwright/test'
import { newAddress, permitApplication } from './cases'
import { expectMail } from './mails'
import { signedIn } from './people'
import { start, work } from './work'

test('a resident gets a parking permit', async ({ browser, request }) => {
  const email = newAddress()
  const requester = await signedIn(browser, 'requester')
  const caseId = await start(
    requester,
    'Resident parking permit',
    permitApplication(email, { 'Company vehicle': true }),
  )

  const clerk = await signedIn(browser, 'clerk')
  await work(clerk, caseId, 'Check application', { Result: 'Fine' })

  const lead = await signedIn(browser, 'lead')
  await work(lead, caseId, 'Approve exception', { Decision: 'Approve' })

  await expectMail(request, email)
  await requester.goto(`/instances/${encodeURIComponent(caseId)}`)
  await expect(requester.getByText('The case is completed')).toBeVisible({ timeout: 60_000 })
  await expect(requester.getByText('Old town', { exact: true })).toBeVisible()
})

test('a resident hands in missing papers', async ({ browser }) => {
  const requester = await signedIn(browser, 'requester')
  const caseId = await start(requester, 'Resident parking permit', permitApplication(newAddress()))

  const clerk = await signedIn(browser, 'clerk')
  await work(clerk, caseId, 'Check application', {
    Result: 'Papers are missing',
    'What is missing?': 'The vehicle registration.',
    'Papers needed by': new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10),
  })

  await requester.goto(`/instances/${encodeURIComponent(caseId)}`)
  await requester.getByRole('link', { name: /Provide missing papers/ }).click()
  await requester.getByRole('button', { name: 'Add entry' }).click()
  await requester.getByRole('combobox', { name: /^Kind/ }).press('ArrowDown')
  await requester.getByRole('option', { name: 'Vehicle registration' }).click()
  await requester.getByLabel(/^Link or file number/).fill('REG-77')
  await requester.getByRole('button', { name: 'Complete', exact: true }).click()
  await expect(requester.getByText('“Provide missing papers” is completed')).toBeVisible()

  await work(clerk, caseId, 'Check application', { Result: 'Fine' })
  await requester.goto(`/instances/${encodeURIComponent(caseId)}`)
  await expect(requester.getByText('The case is completed')).toBeVisible({ timeout: 60_000 })
})
