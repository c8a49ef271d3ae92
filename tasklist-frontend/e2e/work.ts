import { expect, type Page } from '@playwright/test'
import { fill, type Entry } from './forms'

/** Starts a service from the catalogue; gives the case's id. */
export async function start(page: Page, service: string, entries: Record<string, Entry>): Promise<string> {
  await page.getByRole('link', { name: 'Services' }).first().click()
  await page.getByRole('link', { name: new RegExp(service) }).click()
  await expect(page.getByRole('heading', { name: service, level: 1 })).toBeVisible()
  await fill(page.locator('form.form'), entries)
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page).toHaveURL(/\/instances\//)
  await expect(page.getByText('What happened')).toBeVisible()
  return decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '')
}

/** Opens the case's task of that name from the person's list, claims it if nobody has, fills it in and completes it. */
export async function work(
  page: Page,
  caseId: string,
  task: string,
  entries: Record<string, Entry>,
): Promise<void> {
  await openTask(page, caseId, task)
  const claim = page.getByRole('button', { name: 'Claim', exact: true })
  await expect(claim.or(page.getByRole('button', { name: 'Give back' })).first()).toBeVisible()
  if (await claim.isVisible()) {
    await claim.click()
    await expect(page.getByRole('button', { name: 'Give back' })).toBeVisible()
  }
  await fill(page.locator('form.form'), entries)
  await page.getByRole('button', { name: 'Complete', exact: true }).click()
  await expect(page.getByText(`“${task}” is completed`)).toBeVisible()
}

/** Opens a menu by its button and takes one of its entries. */
export async function choose(page: Page, button: string, entry: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.locator('.v-menu').getByText(entry, { exact: true }).click()
}

/** Opens the case's task of that name; the case's page names those the person may see. */
export async function openTask(page: Page, caseId: string, task: string): Promise<void> {
  const link = page.locator('.panel-card').getByRole('link', { name: new RegExp(`^${task}`) })
  await expect(async () => {
    await page.goto(`/instances/${encodeURIComponent(caseId)}`)
    await expect(link).toBeVisible({ timeout: 10_000 })
  }).toPass({ timeout: 60_000 })
  await link.click()
  await expect(page.getByRole('heading', { name: task, level: 1 })).toBeVisible()
}
