import { expect, test, type Page } from '@playwright/test'
import { putOnBus } from './bus'
import { newAddress, tripRequest } from './cases'
import { expectMail } from './mails'
import { signedIn } from './people'
import { start, work } from './work'

test('an operator sees what failed, mends it, and the case goes on; nobody else sees it', async ({
  browser,
  request,
}) => {
  // A line break, as an older client would send it, makes a subject that no mail can have.
  const email = newAddress()
  const requester = await signedIn(browser, 'requester')
  await withLineBreak(requester, 'Lisbon, Portugal')
  const caseId = await start(requester, 'Business trip', tripRequest(email))
  const lead = await signedIn(browser, 'lead')
  await work(lead, caseId, 'Approve trip', { Decision: 'Refuse', Reason: 'The budget is spent.' })

  const operator = await signedIn(browser, 'operator', `/operations?case=${encodeURIComponent(caseId)}`)
  const failure = operator.getByRole('link', { name: /Send refusal/ })
  await expect(async () => {
    await operator.reload()
    await expect(failure).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
  await failure.click()
  await expect(operator.getByRole('button', { name: 'Ask again …' })).toBeVisible()
  await expect(operator.getByText('Waits for you')).toBeVisible()
  await expect(operator.getByText(/one line/).first()).toBeVisible()

  await operator.getByRole('button', { name: 'Ask again …' }).click()
  const dialog = operator.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Change the input subject' }).click()
  await dialog.getByLabel('subject, new value').fill('x'.repeat(300))
  await dialog.getByLabel('Why?').fill('The subject had two lines')
  await dialog.getByRole('button', { name: 'Ask again', exact: true }).click()
  await expect(dialog.getByText(/\/subject/)).toBeVisible()
  await dialog.getByLabel('subject, new value').fill('Your trip to Lisbon was refused')
  await dialog.getByRole('button', { name: 'Ask again', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(operator.getByText('Answered after all')).toBeVisible({ timeout: 60_000 })
  await expectMail(request, email)

  await requester.goto(`/instances/${encodeURIComponent(caseId)}`)
  await expect(requester.getByText('The case is completed')).toBeVisible({ timeout: 60_000 })
  await expect(requester.getByText('The subject had two lines')).toBeVisible()
  await expect(requester.getByRole('link', { name: 'Operations' })).toHaveCount(0)
  await requester.goto('/operations')
  await expect(requester.getByText('Only for operators')).toBeVisible()
})

test('an operator looks at a message that nobody can read, and sends it again mended', async ({
  browser,
}) => {
  const key = `cut-off-${Date.now()}`
  await putOnBus('flowbridge.integration.answers', key, '{"outcome": "COMPL')

  const operator = await signedIn(browser, 'operator', '/operations?desk=messages')
  const letter = operator.getByRole('listitem').filter({ hasText: key })
  await expect(async () => {
    await operator.reload()
    await expect(letter).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
  await letter.getByText('Show the message').click()
  await expect(letter.locator('pre')).toContainText('COMPL')

  await letter.getByRole('button', { name: `Send again: flowbridge.integration.answers ${key}` }).click()
  const dialog = operator.getByRole('dialog')
  await dialog.getByLabel('Message, as JSON').fill(JSON.stringify(lateAnswer(key)))
  await dialog.getByLabel('Why?').fill('It was cut off')
  await dialog.getByRole('button', { name: 'Send again', exact: true }).click()
  await expect(operator.getByText('1 is sent again.')).toBeVisible()
  await expect(letter).toHaveCount(0)

  await operator.goto('/operations?desk=messages&state=replayed')
  await expect(letter.getByText('It was cut off')).toBeVisible()
})

/** One that can be read; nobody waits for it any more. */
function lateAnswer(correlationId: string) {
  return {
    correlationId,
    bundle: 'main',
    processInstanceId: 'main:gone',
    type: 'send-email',
    version: 1,
    attempt: 1,
    outcome: 'COMPLETED',
    artifact: 'e2e',
  }
}

async function withLineBreak(page: Page, destination: string): Promise<void> {
  await page.route('**/graphql', (route) => {
    const body = route.request().postData() ?? ''
    const broken = body.replace(destination, destination.replace(', ', '\\n'))
    return route.continue(body.includes('mutation StartService') ? { postData: broken } : {})
  })
}
