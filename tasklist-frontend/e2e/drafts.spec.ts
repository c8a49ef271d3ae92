import { expect, test } from '@playwright/test'
import { signedIn } from './people'

test('what is typed survives a reload, without sending it', async ({ browser }) => {
  const page = await signedIn(browser, 'requester', '/services/parking-permit/start')
  const name = `Ada ${Date.now()}`
  await page.getByLabel(/^Name/).fill(name)
  await expect(page.getByText(/Draft saved/)).toBeVisible()

  await page.reload()

  await expect(page.getByLabel(/^Name/)).toHaveValue(name)
  await expect(page).toHaveURL(/\/services\/parking-permit\/start$/)
})

test('what is typed survives while the server is away', async ({ browser }) => {
  const page = await signedIn(browser, 'requester', '/services/business-trip/start')
  const name = `Bo ${Date.now()}`
  await expect(page.getByLabel(/^Name/)).toBeVisible()
  await page.route('**/graphql', (route) => route.abort())
  await page.getByLabel(/^Name/).fill(name)
  await expect(page.getByText(/Kept on this device/)).toBeVisible()

  await page.unroute('**/graphql')
  await page.reload()

  await expect(page.getByLabel(/^Name/)).toHaveValue(name)
})

test('a consent that is not ticked is not sent', async ({ browser }) => {
  const page = await signedIn(browser, 'requester', '/services/parking-permit/start')
  const consent = page.getByLabel(/^I live at this address/)
  await consent.check()
  await consent.uncheck()
  await page.getByRole('button', { name: 'Send' }).click()

  const summary = page.getByRole('alert').filter({ hasText: 'Please check' })
  await expect(summary).toBeFocused()
  await summary.getByRole('link', { name: /^I live at this address/ }).click()
  await expect(consent).toBeFocused()
  await expect(page).toHaveURL(/\/start$/)
})
