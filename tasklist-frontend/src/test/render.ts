import { flushPromises, mount } from '@vue/test-utils'
import type { Component } from 'vue'
import { createVuetify } from 'vuetify'
import type { Api } from '@/shared/api/client'
import { apiKey } from '@/shared/api/client'
import { i18n } from '@/shared/i18n/i18n'
import { fakeApi } from './fakeApi'

/** Mounts a component as the app does. What dialogs and menus show is in the document, not below the wrapper. */
export async function render(component: Component, props: object, api: Api = fakeApi({}).api) {
  const wrapper = mount(component, {
    props: props as never,
    attachTo: document.body,
    global: {
      plugins: [createVuetify(), i18n],
      provide: { [apiKey as symbol]: api },
      stubs: { RouterLink: { props: ['to'], template: '<a href="#"><slot /></a>' } },
    },
  })
  await flushPromises()
  return wrapper
}

export function clear(): void {
  document.body.innerHTML = ''
}

/** The first element that shows exactly this text, or has it as its name. */
export function byText(selector: string, text: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (element) => element.textContent?.trim() === text || element.getAttribute('aria-label') === text,
  )
  if (!found) throw new Error(`Expected ${selector} “${text}” in: ${document.body.textContent}`)
  return found
}

/** The input that belongs to the label. */
export function field(label: string): HTMLInputElement {
  const labels = [...document.querySelectorAll('label')].filter((one) => one.textContent?.trim() === label)
  const input = labels.map(({ htmlFor }) => document.getElementById(htmlFor)).find((one) => one !== null)
  if (!input) throw new Error(`Expected a field “${label}” in: ${document.body.textContent}`)
  return input as HTMLInputElement
}

export async function type(input: HTMLInputElement, text: string): Promise<void> {
  input.value = text
  input.dispatchEvent(new Event('input'))
  await flushPromises()
}

export async function click(element: HTMLElement): Promise<void> {
  element.click()
  await flushPromises()
}

/** Sends the form that the dialog shows. */
export async function submit(): Promise<void> {
  document.querySelector('.v-overlay form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await flushPromises()
}
