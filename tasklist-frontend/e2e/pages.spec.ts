import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { signedIn } from './people'
import { openTask, start } from './work'

const devices = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }
const pages: [name: string, path: (ids: Ids) => string][] = [
  ['tasks', () => '/tasks'],
  ['tasks-search', () => '/tasks?q=permit'],
  ['task', ({ task }) => task],
  ['services', () => '/services'],
  ['start', () => '/services/parking-permit/start'],
  ['instances', () => '/instances'],
  ['instance', ({ instance }) => instance],
  ['not-found', () => '/nowhere'],
]

interface Ids {
  task: string
  instance: string
}

let ids: Ids

test.beforeAll(async ({ browser }) => {
  const requester = await signedIn(browser, 'requester')
  const caseId = await start(requester, 'Load', { Note: 'to look at' })
  const clerk = await signedIn(browser, 'clerk')
  await openTask(clerk, caseId, 'Handle')
  ids = { task: new URL(clerk.url()).pathname, instance: `/instances/${encodeURIComponent(caseId)}` }
})

for (const [device, viewport] of Object.entries(devices)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every page is readable and has no axe findings: ${device}, ${colorScheme}`, async ({ browser }) => {
      const clerk = await signedIn(browser, 'clerk', '/tasks', { viewport, colorScheme })
      const requester = await signedIn(browser, 'requester', '/tasks', { viewport, colorScheme })
      for (const [name, path] of pages) {
        const page = name.startsWith('task') ? clerk : requester
        await page.goto(path(ids))
        await settled(page)
        await page.screenshot({ path: `test-results/screenshots/${name}-${device}-${colorScheme}.png` })
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect.soft(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html}`)).toEqual([])
      }
    })
  }
}

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('link', { name: 'Flowbridge' })).toBeVisible()
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await page.waitForTimeout(600)
}
