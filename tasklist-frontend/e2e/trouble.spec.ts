import { expect, test, type Page } from '@playwright/test'
import { newAddress, permitApplication } from './cases'
import { fill } from './forms'
import { signedIn, signInForm, submitSignIn } from './people'
import { openTask, start } from './work'

test('what only the server refuses is shown at its field', async ({ browser }) => {
  const page = await signedIn(browser, 'requester', '/services/parking-permit/start')
  await fill(page.locator('form.form'), permitApplication(newAddress()))
  await inOperation(page, 'StartService', (body) => body.replace('80331', '8033x'))
  await page.getByRole('button', { name: 'Send' }).click()

  const summary = page.getByRole('alert').filter({ hasText: 'Please check' })
  await expect(summary).toBeFocused()
  await summary.getByRole('link', { name: /^Postal code/ }).click()
  const field = page.getByLabel(/^Postal code/)
  await expect(field).toBeFocused()
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveValue('80331')
})

test('who comes too late to a task is told, and may take it over', async ({ browser }) => {
  const requester = await signedIn(browser, 'requester')
  const caseId = await start(requester, 'Load', { Note: `late ${Date.now()}` })
  const clerk = await signedIn(browser, 'clerk')
  await openTask(clerk, caseId, 'Handle')

  const late = await signedIn(browser, 'clerk2')
  await late.routeWebSocket('**/graphql', (socket) => socket.close())
  await late.goto(new URL(clerk.url()).pathname)
  await expect(late.getByRole('button', { name: 'Claim', exact: true })).toBeVisible()

  await clerk.getByRole('button', { name: 'Claim', exact: true }).click()
  await expect(clerk.getByRole('button', { name: 'Give back' })).toBeVisible()
  await late.getByRole('button', { name: 'Claim', exact: true }).click()

  await expect(late.getByText('clerk works on it now')).toBeVisible()
  await late.getByRole('button', { name: 'Claim', exact: true }).click()
  await late.getByRole('dialog').getByRole('button', { name: 'Take over' }).click()
  await expect(late.getByRole('button', { name: 'Give back' })).toBeVisible()
  await expect(clerk.getByText(/changed/)).toBeVisible()
})

test('a session that has ended leads through the sign-in back to the page', async ({ browser }) => {
  const page = await signedIn(browser, 'requester', '/instances?scope=ended')
  await expect(page.getByRole('heading', { name: 'My cases', level: 1 })).toBeVisible()
  await page.context().clearCookies()
  await page.reload()

  await expect(signInForm(page)).toBeVisible()
  await submitSignIn(page, 'requester')

  await expect(page).toHaveURL(/\/instances\?scope=ended$/)
  await expect(page.getByRole('heading', { name: 'My cases', level: 1 })).toBeVisible()
})

/** Changes what the page sends, as a broken or older client would. */
async function inOperation(page: Page, operation: string, change: (body: string) => string): Promise<void> {
  await page.route('**/graphql', (route) => {
    const body = route.request().postData() ?? ''
    return route.continue(body.includes(`mutation ${operation}`) ? { postData: change(body) } : {})
  })
}
