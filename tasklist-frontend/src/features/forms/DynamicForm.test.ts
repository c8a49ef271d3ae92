import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { createVuetify } from 'vuetify'
import { i18n } from '@/shared/i18n/i18n'
import DynamicForm from './DynamicForm.vue'
import type { FormDefinition } from './formTypes'

const form: FormDefinition = {
  key: 'permit.application',
  version: 1,
  schema: {
    type: 'object',
    required: ['plate', 'consent'],
    properties: {
      plate: { type: 'string', title: 'Licence plate' },
      consent: { type: 'boolean', title: 'I agree', const: true },
    },
  },
  translations: { de: { 'plate.label': 'Kennzeichen' } },
}

async function mounted(initial = {}) {
  const wrapper = mount(DynamicForm, {
    props: { form, initial },
    attachTo: document.body,
    global: { plugins: [createVuetify(), i18n] },
  })
  await nextTick()
  return wrapper
}

async function settled() {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 5))
}

describe('a form', () => {
  afterEach(() => {
    i18n.global.locale.value = 'en'
    document.body.innerHTML = ''
  })

  it('should not be sent with a consent that was never ticked', async () => {
    const wrapper = await mounted({ plate: 'M-A 1' })
    await wrapper.find('form').trigger('submit')
    await settled()

    expect(wrapper.emitted('submit')).toBeUndefined()
    expect(wrapper.find('[role=alert]').text()).toContain('I agree: Please tick this to go on.')
  })

  it('should be sent once the consent is ticked', async () => {
    const wrapper = await mounted({ plate: 'M-A 1' })
    await wrapper.find('input[type=checkbox]').setValue(true)
    await settled()
    await wrapper.find('form').trigger('submit')

    expect(wrapper.emitted('submit')).toEqual([[{ plate: 'M-A 1', consent: true }]])
  })

  it('should tell assistive technology which field is wrong', async () => {
    const wrapper = await mounted()
    expect(wrapper.find('input[type=text]').attributes('aria-invalid')).toBeUndefined()
    await wrapper.find('form').trigger('submit')
    await settled()

    expect(wrapper.find('input[type=text]').attributes('aria-invalid')).toBe('true')
  })

  it('should show what the server refused at its field', async () => {
    const wrapper = await mounted({ plate: 'M-A 1', consent: true })
    await wrapper.setProps({ violations: [{ path: '/plate', code: 'PATTERN', message: 'Taken already' }] })
    await settled()

    expect(wrapper.find('[role=alert]').text()).toContain('Licence plate: Taken already')
  })

  it('should speak the language of the user', async () => {
    i18n.global.locale.value = 'de'
    const wrapper = await mounted()

    expect(wrapper.text()).toContain('Kennzeichen')
  })
})
