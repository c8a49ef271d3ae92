import { expect, type Browser, type BrowserContextOptions, type Locator, type Page } from '@playwright/test'

/** Opens a browser of their own for a demo account and signs in at the path. */
export async function signedIn(
  browser: Browser,
  account: string,
  path = '/tasks',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    ...options,
  })
  const page = await context.newPage()
  await signIn(page, account, path)
  return page
}

export async function signIn(page: Page, account: string, path: string): Promise<void> {
  await page.goto(path)
  await submitSignIn(page, account)
}

/** At the identity provider: a demo account's password is its name. */
export async function submitSignIn(page: Page, account: string): Promise<void> {
  await signInForm(page).fill(account)
  await page.locator('input[name=password]').fill(account)
  await page.locator('[type=submit]').first().click()
  await expect(page.getByRole('link', { name: 'Flowbridge' })).toBeVisible()
}

export function signInForm(page: Page): Locator {
  return page.locator('input[name=username]')
}
