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

/** Where a page is, and what it shows once it is there. */
interface Place {
  path?: (ids: Ids) => string
  shows: string
  /** What the process calls it, in the reader's language. */
  says?: { en: string; de: string }
  /** What to do there first. */
  act?: (page: Page) => Promise<void>
}

const clerkPages: Record<string, Place> = {
  tasks: { path: () => '/tasks?view=all', shows: '[data-task]' },
  'tasks-search': { path: () => '/tasks?q=permit&priority=normal', shows: '[data-task] mark' },
  'tasks-filter': { path: () => '/tasks?view=all&priority=normal', shows: '.panel', act: openFilters },
  'tasks-select': { path: () => '/tasks?view=all', shows: '.box', act: selectOne },
  'tasks-new': { path: () => '/tasks?view=all', shows: '.v-dialog form', act: startNewTask },
  task: {
    path: ({ task }) => task,
    shows: 'article h1',
    says: { en: 'Check application', de: 'Antrag prüfen' },
  },
  'task-comments': { path: ({ task }) => task, shows: 'section.comments textarea', act: openComments },
  'task-files': { path: ({ task }) => task, shows: 'section.attachments li', act: openFiles },
  'task-edit': { path: ({ task }) => task, shows: '.v-dialog form', act: editTask },
}
const requesterPages: Record<string, Place> = {
  services: { path: () => '/services', shows: '.cards .card' },
  absence: { path: () => '/absence', shows: 'section.panel-card' },
  notifications: { path: () => '/notifications', shows: 'section.panel-card' },
  start: { path: () => '/services/parking-permit/start', shows: 'form.form input' },
  instances: { path: () => '/instances', shows: 'main li a' },
  instance: {
    path: ({ instance }) => instance,
    shows: 'svg.bjs-powered-by, .bjs-container svg',
    says: { en: 'Application is being checked', de: 'Antrag wird geprüft' },
  },
  'not-found': { path: () => '/nowhere', shows: 'h1' },
}
const operatorPages: Record<string, Place> = {
  operations: { path: () => '/operations?state=all', shows: 'main li, main .state' },
  failure: { path: () => '/operations?state=all', shows: 'main h1', act: openFailure },
  jobs: { path: () => '/operations?desk=jobs', shows: 'main li, main .state' },
  messages: { path: () => '/operations?desk=messages', shows: 'main li, main .state' },
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

    await visit(await signInPage(browser, look), { 'sign-in': { shows: 'input[name=username]' } })
    await visit(await signedIn(browser, 'clerk', '/tasks', look), clerkPages)
    await visit(await signedIn(browser, 'requester', '/services', look), requesterPages)
    await visit(await signedIn(browser, 'operator', '/operations', look), operatorPages)

    async function visit(page: Page, places: Record<string, Place>) {
      for (const [name, { path, shows, says, act }] of Object.entries(places)) {
        if (path) await open(page, path(ids))
        await act?.(page)
        await settled(page, shows)
        if (says) {
          await expect(page.getByText(says[locale.startsWith('de') ? 'de' : 'en']).first()).toBeVisible()
        }
        await page.screenshot({
          path: `test-results/screenshots/${name}-${device}-${colorScheme}.png`,
          fullPage: true,
        })
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect.soft(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html}`)).toEqual([])
        expect.soft(await overflow(page), `${name} must not scroll sideways`).toBeLessThanOrEqual(0)
        if (act) await page.keyboard.press('Escape')
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
}

/** Once it is there, nothing is awaited, and nothing moves or fades any more. */
async function settled(page: Page, shows: string): Promise<void> {
  await expect(page.locator(shows).first()).toBeVisible()
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await expect.poll(() => page.evaluate(moving)).toBe(0)
}

function moving(): number {
  const ends = (animation: Animation) => animation.effect?.getComputedTiming().iterations !== Infinity
  return document.getAnimations().filter((one) => one.playState === 'running' && ends(one)).length
}

/** Buttons by their place in both languages. */
function button(page: Page, english: string, german: string) {
  return page.getByRole('button', { name: new RegExp(`^(${english}|${german})`) })
}

async function openFilters(page: Page): Promise<void> {
  const filter = button(page, 'Filter$', 'Filter$')
  await expect(page.locator('[data-task]').first()).toBeVisible()
  if (await filter.isVisible()) await filter.click()
}

async function selectOne(page: Page): Promise<void> {
  await button(page, 'Select$', 'Auswählen$').click()
  await page.locator('[data-task] input[type=checkbox]').first().check()
}

async function startNewTask(page: Page): Promise<void> {
  await button(page, 'New task', 'Neue Aufgabe').click()
}

async function openComments(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /^(Comments|Kommentare)/ }).click()
}

/** With a file, the first time. */
async function openFiles(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /^(Files|Dateien)/ }).click()
  const file = { name: 'Lease of Ada Winter.txt', mimeType: 'text/plain', buffer: Buffer.from('The lease') }
  if ((await page.locator('section.attachments li').count()) === 0)
    await page.locator('input[type=file]').setInputFiles(file)
}

/** One that failed, if a test before has left one. */
async function openFailure(page: Page): Promise<void> {
  await expect(page.locator('main li, main .state').first()).toBeVisible()
  const failures = page.locator('main li a')
  if ((await failures.count()) > 0) await failures.first().click()
}

async function editTask(page: Page): Promise<void> {
  await button(page, 'More$', 'Mehr$').click()
  await page
    .locator('.v-menu')
    .getByText(/^(Edit|Bearbeiten) …$/)
    .click()
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}
