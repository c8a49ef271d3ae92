import { afterEach, describe, expect, it } from 'vitest'
import { apiError } from '@/shared/api/apiError'
import { fakeApi } from '@/test/fakeApi'
import { clear, click, field, render } from '@/test/render'
import NotificationSettings from './NotificationSettings.vue'

const first = {
  enabled: true,
  created: 'OFF',
  assigned: 'IMMEDIATE',
  mutedServices: ['gone'],
  language: 'en',
}

/** Keeps what is saved, as the server does. */
function server(part: object = {}) {
  let preferences = { ...first, ...part }
  return fakeApi({
    NotificationPreferences: () => ({ notificationPreferences: preferences }),
    SaveNotificationPreferences: ({ input }: { input: object }) => {
      preferences = { ...preferences, ...input }
      return { saveNotificationPreferences: { preferences } }
    },
  })
}

function settings(api: ReturnType<typeof fakeApi>['api']) {
  const services = [{ key: 'parking-permit', title: 'Resident parking permit' }]
  return render(NotificationSettings, { services, servicesMissing: false }, api)
}

function radio(value: string, group: number): HTMLInputElement {
  const found = document.querySelectorAll<HTMLInputElement>(`input[type=radio][value=${value}]`)[group]
  if (!found) throw new Error(`Expected the choice ${value}`)
  return found
}

describe('the settings of notifications', () => {
  afterEach(clear)

  it('should save what is chosen, and nothing else', async () => {
    const { api, sent } = server()
    await settings(api)
    expect(radio('IMMEDIATE', 0).checked).toBe(true)
    await click(radio('DIGEST', 0))

    expect(sent.at(-1)?.variables).toEqual({ input: { assigned: 'DIGEST' } })
    expect(document.querySelector('[role=status]')?.textContent).toContain('Saved')
  })

  it('should mute a service and keep those muted that it does not know', async () => {
    const { api, sent } = server()
    await settings(api)
    expect(field('gone').checked).toBe(false)
    await click(field('Resident parking permit'))
    expect(sent.at(-1)?.variables).toEqual({ input: { mutedServices: ['gone', 'parking-permit'] } })

    await click(field('gone'))
    expect(sent.at(-1)?.variables).toEqual({ input: { mutedServices: ['parking-permit'] } })
  })

  it('should take back what was refused and say why', async () => {
    const { api } = fakeApi({
      NotificationPreferences: () => ({ notificationPreferences: first }),
      SaveNotificationPreferences: () => apiError('UNAVAILABLE', 'away'),
    })
    await settings(api)
    await click(radio('OFF', 0))

    expect(document.querySelector('[role=alert]')?.textContent).toContain('A part of the platform is down')
    expect(radio('IMMEDIATE', 0).checked).toBe(true)
    expect(document.querySelector('[role=status]')?.textContent).not.toContain('Saved')
  })

  it('should say when the platform tells nobody', async () => {
    await settings(server({ enabled: false }).api)

    expect(document.body.textContent).toContain('sends no e-mails')
  })
})
