import { expect, type APIRequestContext } from '@playwright/test'

const address = process.env.FLOWBRIDGE_MAIL_API ?? 'http://localhost:8093/api/mails'

/** Waits until a mail to the address is in the mailbox. */
export async function expectMail(request: APIRequestContext, to: string): Promise<void> {
  await expect
    .poll(async () => JSON.stringify(await (await request.get(address)).json()), { timeout: 60_000 })
    .toContain(to)
}
