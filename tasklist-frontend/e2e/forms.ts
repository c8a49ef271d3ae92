import { expect, type Locator, type Page } from '@playwright/test'

export type Entry = string | number | boolean

/** Fills a form as a person does: finds each field by its label and does what its kind asks for. */
export async function fill(scope: Page | Locator, entries: Record<string, Entry>): Promise<void> {
  for (const [label, entry] of Object.entries(entries)) await fillOne(scope, label, entry)
}

async function fillOne(scope: Page | Locator, label: string, entry: Entry): Promise<void> {
  const group = scope.getByRole('group', { name: startingWith(label) })
  const choice = group.getByRole('radio', { name: String(entry), exact: true })
  const field = scope.getByLabel(startingWith(label)).and(scope.locator('input, textarea'))
  await expect(choice.or(field).first()).toBeVisible()
  if (await choice.count()) {
    await choice.check()
  } else if (typeof entry === 'boolean') {
    await field.first().setChecked(entry)
  } else if ((await scope.getByRole('combobox', { name: startingWith(label) }).count()) > 0) {
    await choose(scope, label, String(entry))
  } else {
    await field.first().fill(String(entry))
  }
}

/** A list opens with the arrow key; a click in the middle of a select can time out. */
async function choose(scope: Page | Locator, label: string, option: string): Promise<void> {
  const box = scope.getByRole('combobox', { name: startingWith(label) }).first()
  await box.focus()
  await box.press('ArrowDown')
  const page = 'page' in scope ? scope.page() : scope
  await page.getByRole('option', { name: option, exact: true }).click()
}

function startingWith(label: string): RegExp {
  return new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\*)?`)
}

/** Today and later, as a date field takes it. */
export function day(offset = 0): string {
  return new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
}
