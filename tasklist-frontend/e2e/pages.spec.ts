import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { newAddress, permitApplication } from './cases'
import { signedIn, signInForm } from './people'
import { openTask, start } from './work'

const looks = [
  { device: 'desktop', colorScheme: 'light', locale: 'en-GB' },
  { device: 'desktop', colorScheme: 'dark', locale: 'de-DE' },
  { device: 'phone', colorScheme: 'light', locale: 'de-DE' },
  { device: 'phone', colorScheme: 'dark', locale: 'en-GB' },
] as const
const viewports = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

interface Ids {
  task: string
  instance: string
}

const clerkPages: Record<string, (ids: Ids) => string> = {
  tasks: () => '/tasks',
  'tasks-search': () => '/tasks?q=permit',
  task: ({ task }) => task,
}
const requesterPages: Record<string, (ids: Ids) => string> = {
  services: () => '/services',
  start: () => '/services/parking-permit/start',
  instances: () => '/instances',
  instance: ({ instance }) => instance,
  'not-found': () => '/nowhere',
}

let ids: Ids

test.beforeAll(async ({ browser }) => {
  const requester = await signedIn(browser, 'requester')
  const caseId = await start(requester, 'Resident parking permit', permitApplication(newAddress()))
  const clerk = await signedIn(browser, 'clerk')
  await openTask(clerk, caseId, 'Check application')
  await clerk.getByRole('button', { name: 'Claim', exact: true }).click()
  await expect(clerk.getByRole('button', { name: 'Give back' })).toBeVisible()
  ids = { task: new URL(clerk.url()).pathname, instance: `/instances/${encodeURIComponent(caseId)}` }
})

for (const { device, colorScheme, locale } of looks) {
  test(`every page is readable and has no axe findings: ${device}, ${colorScheme}`, async ({ browser }) => {
    const look = { viewport: viewports[device], colorScheme, locale }

    await visit(await signInPage(browser, look), { 'sign-in': () => undefined })
    await visit(await signedIn(browser, 'clerk', '/tasks', look), clerkPages)
    await visit(await signedIn(browser, 'requester', '/services', look), requesterPages)

    async function visit(page: Page, paths: Record<string, (ids: Ids) => string | undefined>) {
      for (const [name, pathOf] of Object.entries(paths)) {
        const path = pathOf(ids)
        if (path) await open(page, path)
        await page.screenshot({
          path: `test-results/screenshots/${name}-${device}-${colorScheme}.png`,
          fullPage: true,
        })
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect.soft(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html}`)).toEqual([])
        expect.soft(await overflow(page), `${name} must not scroll sideways`).toBeLessThanOrEqual(0)
      }
    }
  })
}

async function signInPage(
  browser: Browser,
  look: NonNullable<Parameters<Browser['newContext']>[0]>,
): Promise<Page> {
  const page = await (await browser.newContext(look)).newPage()
  await page.goto('/tasks')
  await expect(signInForm(page)).toBeVisible()
  return page
}

/** Within the app, as a link does: loading each page anew takes most of the time. */
async function open(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
  }, path)
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await page.waitForTimeout(800)
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}
