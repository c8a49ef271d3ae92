import { expect, test } from '@playwright/test'
import { newAddress, tripRequest } from './cases'
import { day, fill } from './forms'
import { expectMail } from './mails'
import { signedIn } from './people'
import { openTask, start, work } from './work'

test('a traveller has a trip approved, booked and settled', async ({ browser, request }) => {
  const email = newAddress()
  const requester = await signedIn(browser, 'requester')
  const caseId = await start(requester, 'Business trip', tripRequest(email))

  const lead = await signedIn(browser, 'lead')
  await work(lead, caseId, 'Approve trip', { Decision: 'Approve' })

  const clerk = await signedIn(browser, 'clerk')
  await work(clerk, caseId, 'Book travel', {
    'Booking reference': 'LX-4711',
    'Cost of the booking (EUR)': 1180,
    'Connections and hotel': 'Night train, Hotel Tejo',
  })
  await expectMail(request, email)

  await openTask(requester, caseId, 'Report expenses')
  await requester.getByRole('button', { name: 'Add entry' }).click()
  await fill(requester.locator('form.form'), {
    Date: day(-2),
    Kind: 'Meal',
    'Amount (EUR)': 24.4,
    'Total (EUR)': 24.4,
    'I have handed in all receipts.': true,
  })
  await requester.getByRole('button', { name: 'Complete', exact: true }).click()
  await expect(requester.getByText('“Report expenses” is completed')).toBeVisible()

  await work(clerk, caseId, 'Check expenses', { Result: 'Accept', 'Amount paid back (EUR)': 24.4 })
  await requester.goto(`/instances/${encodeURIComponent(caseId)}`)
  await expect(requester.getByText('The case is completed')).toBeVisible({ timeout: 60_000 })
})
