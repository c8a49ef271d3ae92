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

export async function openTask(page: Page, caseId: string, task: string): Promise<void> {
  const id = await taskOf(page, caseId, task)
  await page.goto(`/tasks/${encodeURIComponent(id)}`)
  await expect(page.getByRole('heading', { name: task, level: 1 })).toBeVisible()
}

/** Waits for the task to be in the list; rows do not say which case they belong to, so the page's own requests do. */
async function taskOf(page: Page, caseId: string, task: string): Promise<string> {
  let id: string | undefined
  await expect(async () => {
    const found = page.waitForResponse(
      (response) => response.request().postData()?.includes('query Tasks(') ?? false,
    )
    await page.goto('/tasks')
    const links = (await (await found).json()) as {
      data: { tasks: { edges: { node: { id: string; name: string } }[] } }
    }
    for (const { node } of links.data.tasks.edges.filter(({ node }) => node.name === task)) {
      const answer = page.waitForResponse(
        (response) => response.request().postData()?.includes('query Task(') ?? false,
      )
      await page.goto(`/tasks/${encodeURIComponent(node.id)}`)
      const { data } = (await (await answer).json()) as {
        data: { task: { serviceInstance: { id: string } } | null }
      }
      if (data.task?.serviceInstance?.id === caseId) {
        id = node.id
        break
      }
    }
    expect(id, `a task “${task}” of the case`).toBeDefined()
  }).toPass({ timeout: 90_000 })
  return id as string
}
